import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, DismissCircle16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    display: "inline-grid",
    justifyContent: "start",
    gridTemplateColumns: "auto minmax(0, max-content)",
    columnGap: tokens.spacingHorizontalXS,
  },
  icon: { display: "inline-flex", alignItems: "center", height: tokens.lineHeightBase300 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  notMet: { color: tokens.colorStatusDangerForeground1 },
});

/** Shows whether a condition is met, by shape, by colour and in words. */
export function Met({ met, children }: { readonly met: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.icon, met ? styles.met : styles.notMet)}>
        {met ? <CheckmarkCircle16Regular /> : <DismissCircle16Regular />}
      </span>
      <span>{children}</span>
    </span>
  );
}
