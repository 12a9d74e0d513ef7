import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import { attentionWords, paneWords } from "../../text/pane";
import { localAddress, readableAddress } from "../../usecases/addresses";

/** More links than this are not read; the first says where to look. */
const shownLinks = 6;

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  link: { textAlign: "left", overflowWrap: "anywhere" },
});

interface Props {
  readonly cells: readonly CellAddress[];
  readonly onShow: (cell: CellAddress) => void;
}

/** Links to cells of the workbook; the sheet is named once for cells that follow each other on it. */
export function CellLinks({ cells, onShow }: Props) {
  const styles = useStyles();
  return (
    <span className={styles.links}>
      {cells.slice(0, shownLinks).map((cell, index) => (
        <Link
          key={`${readableAddress(cell)} ${index}`}
          className={styles.link}
          aria-label={paneWords.showCell(readableAddress(cell))}
          onClick={() => onShow(cell)}
        >
          {cells[index - 1]?.sheet === cell.sheet ? localAddress(cell) : readableAddress(cell)}
        </Link>
      ))}
      {cells.length > shownLinks && <span>{attentionWords.moreCells(cells.length - shownLinks)}</span>}
    </span>
  );
}
