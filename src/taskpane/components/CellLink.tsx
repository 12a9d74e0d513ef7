import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellAddress } from "../../caseload/cell-address";
import { TextLink } from "./TextLink";

const useStyles = makeStyles({
  link: {
    overflowWrap: "anywhere",
    fontSize: "inherit",
    lineHeight: "inherit",
    // Makes a line of 20 pixels 24 high, so that it can be touched: WCAG 2.2, 2.5.8.
    paddingBlock: "2px",
  },
});

interface Props {
  readonly cell: CellAddress;
  /** What a screen reader says, when the text does not say where the link goes. */
  readonly spoken?: string;
  readonly children: ReactNode;
  readonly onShow: (cell: CellAddress) => void;
}

/** A link to a cell of the workbook. */
export function CellLink({ cell, spoken, children, onShow }: Props) {
  const styles = useStyles();
  // What was typed stands in no cell.
  if (cell.sheet === "") return <>{children}</>;
  return (
    <TextLink className={styles.link} aria-label={spoken} onClick={() => onShow(cell)}>
      {children}
    </TextLink>
  );
}
