import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ScenarioResult } from "../../caseload/scenario";
import { clientsProblemSentence } from "../../text/clients-problems";
import { hostErrorSentence } from "../../text/host-errors";
import { weighedListsWords as words } from "../../text/norms-pane";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";
import { WeightedResult } from "./WeightedResult";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly clients: Clients;
  readonly result: ScenarioResult;
  readonly flow: Flow;
}

/** The client lists weighed by the norms, or why there is nothing to weigh. */
export function WeighedLists({ clients, result, flow }: Props) {
  const styles = useStyles();
  if (clients.status === "read" && clients.weighted !== null) {
    return (
      <WeightedResult
        weighted={clients.weighted}
        listedSteps={clients.ages.clients.columns.steps}
        behind={clients.behind}
        result={result}
      />
    );
  }
  return (
    <div className={styles.place}>
      <p className={styles.paragraph}>{whyNot(clients)}</p>
      {clients.status === "waiting" && (
        <Button className={styles.button} onClick={() => void flow.readClients()}>
          {words.read}
        </Button>
      )}
    </div>
  );
}

function whyNot(clients: Clients): string {
  switch (clients.status) {
    case "none":
      return words.none;
    case "waiting":
      return words.waiting(clients.rows);
    case "reading":
      return words.reading;
    case "read": {
      const { steps } = clients.ages.clients.columns;
      return steps.length === 0 ? words.noSteps : words.noMatch(steps);
    }
    case "unusable":
      return clientsProblemSentence(clients.problem);
    case "failed":
      return hostErrorSentence(clients.problem.code, clients.problem.sheet);
  }
}
