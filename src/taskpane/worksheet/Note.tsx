import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef } from "react";
import { PassingButton } from "../components/PassingButton";

const useStyles = makeStyles({
  place: { outlineStyle: "none", ":empty:not(:focus)": { display: "none" } },
  body: { ...typographyStyles.body1, overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  title: { display: "block" },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  action: { marginTop: tokens.spacingVerticalXS },
});

export interface Told {
  readonly intent: "info" | "warning" | "error";
  readonly title?: string;
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Props {
  /** null: nothing to say. */
  readonly told: Told | null;
  readonly className?: string;
}

/** Something to know before the sheet is made, with what can be done about it. Its place keeps the focus when it goes. */
export function Note({ told, className = "" }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} className={styles.place}>
      {told && (
        <MessageBar intent={told.intent} layout="multiline" className={className}>
          <MessageBarBody className={styles.body}>
            {told.title !== undefined && <MessageBarTitle className={styles.title}>{told.title}</MessageBarTitle>}
            <p className={styles.line}>{told.sentence}</p>
            {told.action && (
              <PassingButton className={styles.action} heir={place} onClick={told.action.run}>
                {told.action.label}
              </PassingButton>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
