import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle24Regular, Table24Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { Busy } from "../components/Busy";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  detail: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly heading: string;
  readonly detail: string;
  readonly icon?: "error" | "table" | "busy";
  readonly children?: ReactNode;
  readonly note?: string | null;
  /** What comes below the button. */
  readonly after?: ReactNode;
  readonly action?: { readonly label: string; readonly busy: boolean; readonly run: () => void };
}

/** One message that fills the pane, with a button to continue. */
export function StatusScreen({ heading, detail, icon = "error", children, note, action, after }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <main className={styles.screen}>
      {icon === "busy" && <Busy size="medium" aria-labelledby={id} />}
      {icon === "error" && <ErrorCircle24Regular />}
      {icon === "table" && <Table24Regular />}
      <h1 id={id} className={styles.heading}>
        {heading}
      </h1>
      <p className={styles.detail}>{detail}</p>
      {children}
      {note && <p className={styles.detail}>{note}</p>}
      {action && (
        <Button
          appearance="primary"
          disabledFocusable={action.busy}
          icon={action.busy ? <Busy size="tiny" /> : null}
          onClick={action.run}
        >
          {action.label}
        </Button>
      )}
      {after}
    </main>
  );
}
