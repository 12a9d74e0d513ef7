import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    cursor: "pointer",
    width: "fit-content",
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** Details that somebody can open. */
export function Disclosure({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      {/* Office.js has its own list of elements for Tab. A summary is only on it with a tabindex. */}
      <summary className={styles.summary} tabIndex={0}>
        {summary}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
