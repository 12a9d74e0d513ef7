import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { nothingFoundWords, paneWords } from "../../text/pane/pane";
import { tryExampleWords as words } from "../../text/pane/try-example";
import { divisionProblemSentence } from "../../text/problems/division-problems";
import { missingAndUnreadSentence } from "../../text/problems/unread-sheets";
import type { Flow } from "../flow/flow";
import type { FlowState } from "../flow/state";
import { PointingScreen } from "./PointingScreen";
import { Busy } from "../components/Busy";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly state: Extract<FlowState, { readonly status: "nothing-found" }>;
  readonly flow: Flow;
  readonly onRetry: () => void;
  readonly onTryExample: () => void;
}

/** For a workbook without a team that we recognise: somebody points at it, reads again, or tries an example. */
export function NothingFoundScreen({ state, flow, onRetry, onTryExample }: Props) {
  const styles = useStyles();
  const { reading, activity, refusal, pointing } = state;
  const adding = activity === "adding";
  const { nearest } = reading.team;
  const unread = missingAndUnreadSentence(reading.unread);
  if (!pointing) return null;
  return (
    <PointingScreen
      pointing={pointing}
      flow={flow}
      busy={activity !== "none"}
      before={
        <>
          <p className={styles.text}>{nothingFoundWords.heading}.</p>
          {nearest && <p className={styles.text}>{divisionProblemSentence({ reason: "no-hours", nearest })}</p>}
          {unread && <p className={styles.text}>{unread}</p>}
        </>
      }
      after={
        <div className={styles.offer}>
          <Button
            disabledFocusable={activity !== "none"}
            icon={activity === "reading" ? <Busy size="tiny" /> : null}
            onClick={onRetry}
          >
            {paneWords.readAgain}
          </Button>
          <Button
            disabledFocusable={activity !== "none"}
            icon={adding ? <Busy size="tiny" /> : null}
            onClick={onTryExample}
          >
            {adding ? words.adding : words.tryExample}
          </Button>
          <p className={styles.hint}>{words.tryExampleHint}</p>
          {refusal && (
            <p role="alert" className={styles.text}>
              {words.addingFailed} {hostErrorSentence(refusal.code, refusal.sheet)}
            </p>
          )}
        </div>
      }
    />
  );
}
