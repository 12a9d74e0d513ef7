import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { paneWords, sheetWords as words } from "../../text/pane";
import type { Flow, Notice, ReadyState } from "../flow";
import { fluentRef } from "../fluent-ref";
import { noticeWords } from "../notice-words";
import { NoticeBar } from "./NoticeBar";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  promise: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, textAlign: "center" },
});

/** The one action of the screen, and what came of it. */
export function MakeSheetBar({ state, flow }: { readonly state: ReadyState; readonly flow: Flow }) {
  const styles = useStyles();
  const make = useRef<HTMLButtonElement>(null);
  const { scenario, notice, activity } = state;
  const making = activity === "making";

  function dismiss(): void {
    flow.dismissNotice();
    // The notice takes its button away; office.js sends the focus out of the pane when Tab is pressed while no control has it.
    make.current?.focus();
  }

  return (
    <footer className={styles.bar}>
      {notice && (
        <NoticeBar
          words={noticeWords(notice, scenario.usable ? scenario.result : null)}
          actions={<NoticeAction notice={notice} flow={flow} />}
          onDismiss={dismiss}
        />
      )}
      <Button
        ref={fluentRef(make)}
        appearance="primary"
        size="large"
        disabledFocusable={making || !scenario.usable}
        icon={making ? <Spinner size="tiny" /> : null}
        onClick={() => void flow.makeSheet()}
      >
        {making ? words.making : words.make}
      </Button>
      <p className={styles.promise}>{words.promise}</p>
    </footer>
  );
}

function NoticeAction({ notice, flow }: { readonly notice: Notice; readonly flow: Flow }) {
  switch (notice.kind) {
    case "sheet-made":
      return <Button onClick={() => void flow.show({ sheet: notice.sheet, row: 0, column: 0 })}>{words.show}</Button>;
    case "reading-failed":
      return <Button onClick={() => void flow.read()}>{paneWords.tryAgain}</Button>;
    case "making-failed":
      return <Button onClick={() => void flow.makeSheet()}>{paneWords.tryAgain}</Button>;
    case "showing-failed":
    case "command-failed":
      return null;
  }
}
