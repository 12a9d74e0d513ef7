import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";

/** Nothing is told before something is done. */
const NoticeBar = latePart(async () => (await import("./NoticeBar")).NoticeBar);

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
        <LatePlace>
          <NoticeBar
            notice={notice}
            result={division.ok ? division.result : null}
            flow={flow}
            onDismiss={() => {
              flow.dismissNotice();
              onDismissed();
            }}
          />
        </LatePlace>
      )}
      {children}
    </footer>
  );
}
