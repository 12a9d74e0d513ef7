import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/corrections";
import type { PassedOver } from "../../caseload/team-data";
import { correctionWords as words } from "../../text/corrections";
import { paneWords } from "../../text/pane";
import { localRange } from "../../usecases/addresses";
import { CellLink } from "../components/CellLink";
import { Disclosure } from "../components/Disclosure";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly tables: readonly PassedOver[];
  readonly onShow: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** Tables that look like the team's and do not count, each with a way to let it count. */
export function PassedOverTables({ tables, onShow, onCorrect }: Props) {
  const styles = useStyles();
  if (tables.length === 0) return null;
  return (
    <Disclosure summary={words.passedOver(tables.length)}>
      <ul className={styles.list}>
        {tables.map(({ reason, key, range }) => {
          const place = `${range.sheet}!${localRange(range)}`;
          return (
            <li key={place}>
              <CellLink
                cell={{ sheet: range.sheet, row: range.top, column: range.left }}
                spoken={paneWords.showCell(place)}
                onShow={onShow}
              >
                {place}
              </CellLink>
              <div>{words.passedOverReasons[reason]}</div>
              <Button size="small" onClick={() => onCorrect({ kind: "this-table", table: key })}>
                {words.useAnyway}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
