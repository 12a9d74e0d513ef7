import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import { cellWords, paneWords } from "../../text/pane/pane";
import { localAddress, readableAddress } from "../../usecases/addresses";
import { CellLink } from "./CellLink";

/** Nobody reads more links than this; the first one shows where to look. */
const shownLinks = 6;

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});

interface Props {
  readonly cells: readonly CellAddress[];
  readonly onShow: (cell: CellAddress) => void;
}

/** Links to cells of the workbook. Several cells in a row on one sheet name that sheet once. */
export function CellLinks({ cells, onShow }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.links}>
      {cells.slice(0, shownLinks).map((cell, index) => (
        <CellLink
          key={`${readableAddress(cell)} ${index}`}
          cell={cell}
          spoken={paneWords.showCell(readableAddress(cell))}
          onShow={onShow}
        >
          {cells[index - 1]?.sheet === cell.sheet ? localAddress(cell) : readableAddress(cell)}
        </CellLink>
      ))}
      {cells.length > shownLinks && <span>{cellWords.moreCells(cells.length - shownLinks)}</span>}
    </span>
  );
}
