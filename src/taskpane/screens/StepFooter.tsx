import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneWords, sheetWords } from "../../text/pane/pane";
import type { Flow } from "../flow/flow";
import { noticeWords } from "../flow/notice-words";
import type { Notice, ReadyState } from "../flow/state";
import { NoticeBar } from "./NoticeBar";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
});

interface Props {
  readonly state: ReadyState;
  readonly flow: Flow;
  /** Called when the notice is dismissed. Its button disappears, and office.js would send the focus out of the pane. */
  readonly onDismissed: () => void;
  /** The button of the step. */
  readonly children: ReactNode;
}

/** The result of the last action, on whatever step, and the button of this step. */
export function StepFooter({ state: { notice, division }, flow, onDismissed, children }: Props) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      {notice && (
        <NoticeBar
          words={noticeWords(notice, division.ok ? division.result : null)}
          actions={<NoticeAction notice={notice} flow={flow} />}
          onDismiss={() => {
            flow.dismissNotice();
            onDismissed();
          }}
        />
      )}
      {children}
    </footer>
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
