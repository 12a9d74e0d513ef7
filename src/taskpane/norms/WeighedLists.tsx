import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Division } from "../../caseload/division/division";
import { weighedListsWords as words } from "../../text/pane/norms-pane";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";
import { stepsIn, whyNotWeighed } from "./why-not-weighed";
import { WeightedResult } from "./WeightedResult";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly clients: Clients;
  readonly result: Division;
  readonly flow: Flow;
}

/** The weighed client lists, or why there is nothing to weigh. */
export function WeighedLists({ clients, result, flow }: Props) {
  const styles = useStyles();
  if ("weighted" in clients && clients.weighted !== null) {
    return (
      <WeightedResult
        weighted={clients.weighted}
        listedSteps={stepsIn(clients)}
        behind={clients.status === "read" && clients.behind}
        result={result}
      />
    );
  }
  return (
    <div className={styles.place}>
      <p className={styles.paragraph}>{whyNotWeighed(clients)}</p>
      {clients.status === "waiting" && (
        <Button className={styles.button} onClick={flow.readClients}>
          {words.read}
        </Button>
      )}
    </div>
  );
}
