import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellAddress } from "../../caseload/cell-address";

const useStyles = makeStyles({
  link: {
    textAlign: "left",
    overflowWrap: "anywhere",
    fontSize: "inherit",
    lineHeight: "inherit",
    // 24 pixels high with a line of 20, so that it can be touched: WCAG 2.2, 2.5.8.
    paddingBlock: "2px",
  },
});

interface Props {
  readonly cell: CellAddress;
  /** For who hears the link, when its text says less than where it goes. */
  readonly spoken?: string;
  readonly children: ReactNode;
  readonly onShow: (cell: CellAddress) => void;
}

/** Goes to a cell of the workbook. Underlined, because colour alone does not make a link. */
export function CellLink({ cell, spoken, children, onShow }: Props) {
  const styles = useStyles();
  return (
    <Link inline className={styles.link} aria-label={spoken} onClick={() => onShow(cell)}>
      {children}
    </Link>
  );
}
