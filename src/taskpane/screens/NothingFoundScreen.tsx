import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { nothingFoundWords as words, paneWords } from "../../text/pane/pane";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { unreadSentence } from "../../text/problems/unread-sheets";
import type { FlowState } from "../flow/state";
import { ExampleTable } from "./ExampleTable";
import { StatusScreen } from "./StatusScreen";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  problem: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly state: Extract<FlowState, { readonly status: "nothing-found" }>;
  readonly onRetry: () => void;
  readonly onTryExample: () => void;
}

/** For a workbook without a team: shows what a team's table looks like, and offers an example to try. */
export function NothingFoundScreen({ state: { reading, activity, refusal }, onRetry, onTryExample }: Props) {
  const styles = useStyles();
  const adding = activity === "adding";
  return (
    <StatusScreen
      icon="table"
      heading={words.heading}
      detail={divisionProblemSentence({ reason: "no-hours" })}
      note={unreadSentence(reading.unread)}
      action={{ label: paneWords.readAgain, busy: activity === "reading", run: onRetry }}
      after={
        <div className={styles.offer}>
          <Button
            disabledFocusable={activity !== "none"}
            icon={adding ? <Spinner size="tiny" /> : null}
            onClick={onTryExample}
          >
            {adding ? words.adding : words.tryExample}
          </Button>
          <p className={styles.hint}>{words.tryExampleHint}</p>
          {refusal && (
            <p role="alert" className={styles.problem}>
              {words.addingFailed} {hostErrorSentence(refusal.code, refusal.sheet)}
            </p>
          )}
        </div>
      }
    >
      <ExampleTable />
    </StatusScreen>
  );
}
