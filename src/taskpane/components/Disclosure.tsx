import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

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
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly summary: ReactNode;
  /** Open from the beginning, where something in it needs somebody. */
  readonly unfolded?: boolean;
  readonly children: ReactNode;
}

/** Details that somebody can open. They are drawn when they are first opened, and keep what was typed in them when they are closed again. */
export function Disclosure({ summary, unfolded = false, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(unfolded);
  const [drawn, setDrawn] = useState(unfolded);
  return (
    <details open={open}>
      {/* Office.js has its own list of elements for Tab. A summary is only on it with a tabindex. */}
      <summary
        className={styles.summary}
        tabIndex={0}
        onClick={(event) => {
          event.preventDefault();
          setOpen(!open);
          setDrawn(true);
        }}
      >
        {summary}
      </summary>
      {drawn && <div className={styles.content}>{children}</div>}
    </details>
  );
}
