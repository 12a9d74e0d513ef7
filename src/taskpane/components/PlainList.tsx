import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    overflowWrap: "anywhere",
  },
  none: { gap: 0 },
  close: { gap: tokens.spacingVerticalS },
  loose: { gap: tokens.spacingVerticalM },
  apart: { gap: tokens.spacingVerticalL },
});

interface Props {
  /** How far the items stand from each other. */
  readonly spacing: "none" | "close" | "loose" | "apart";
  /** `<li>` elements. */
  readonly children: ReactNode;
}

/** Items below each other without bullets. The role says that it is a list where a browser takes a list without bullets for none. */
export function PlainList({ spacing, children }: Props) {
  const styles = useStyles();
  return (
    <ul role="list" className={mergeClasses(styles.list, styles[spacing])}>
      {children}
    </ul>
  );
}
