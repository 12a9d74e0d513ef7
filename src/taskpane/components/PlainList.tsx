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
  /** The distance between the items. */
  readonly spacing: "none" | "close" | "loose" | "apart";
  /** `<li>` elements. */
  readonly children: ReactNode;
}

/** A list without bullets. The role is needed because some browsers do not treat a list without bullets as a list. */
export function PlainList({ spacing, children }: Props) {
  const styles = useStyles();
  return (
    <ul role="list" className={mergeClasses(styles.list, styles[spacing])}>
      {children}
    </ul>
  );
}
