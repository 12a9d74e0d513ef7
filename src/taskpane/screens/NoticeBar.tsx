import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Division } from "../../caseload/division/division";
import { paneWords, sheetWords } from "../../text/pane/pane";
import type { Flow } from "../flow/flow";
import { noticeWords } from "../flow/notice-words";
import type { Notice } from "../flow/state";

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  title: { display: "block" },
  line: { margin: 0 },
});

interface Props {
  readonly notice: Notice;
  /** Null where there is no division. */
  readonly result: Division | null;
  readonly flow: Flow;
  readonly onDismiss: () => void;
}

/** The result of the last action. */
export function NoticeBar({ notice, result, flow, onDismiss }: Props) {
  const styles = useStyles();
  const words = noticeWords(notice, result);
  return (
    <MessageBar intent={words.intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{words.title}</MessageBarTitle>
        {words.lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={sheetWords.dismiss}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        <NoticeAction notice={notice} flow={flow} />
      </MessageBarActions>
    </MessageBar>
  );
}

function NoticeAction({ notice, flow }: { readonly notice: Notice; readonly flow: Flow }) {
  switch (notice.kind) {
    case "sheet-made":
      return (
        <Button onClick={() => void flow.show({ sheet: notice.sheet, row: 0, column: 0 })}>{sheetWords.show}</Button>
      );
    case "decision-written": {
      const [first] = notice.columns;
      return first ? <Button onClick={() => void flow.show(first)}>{sheetWords.showDecision}</Button> : null;
    }
    case "reading-failed":
      return <Button onClick={() => void flow.read()}>{paneWords.tryAgain}</Button>;
    case "making-failed":
      return <Button onClick={() => void flow.makeSheet(notice.sheetKind)}>{paneWords.tryAgain}</Button>;
    case "behind":
    case "keeping-failed":
    case "showing-failed":
    case "sheet-gone":
    case "decision-failed":
    case "making-stopped":
    case "not-made":
      return null;
  }
}
