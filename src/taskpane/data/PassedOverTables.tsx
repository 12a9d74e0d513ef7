import { Button } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import type { PassedOver } from "../../caseload/team/team-data";
import { correctionWords as words } from "../../text/pane/corrections";
import { paneWords } from "../../text/pane/pane";
import { localRange } from "../../usecases/addresses";
import { CellLink } from "../components/CellLink";
import { Disclosure } from "../components/Disclosure";
import { PlainList } from "../components/PlainList";

interface Props {
  readonly tables: readonly PassedOver[];
  readonly onShow: (cell: CellAddress) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** Tables that look like the team's but do not count, each with a button to make it count. */
export function PassedOverTables({ tables, onShow, onCorrect }: Props) {
  if (tables.length === 0) return null;
  return (
    <Disclosure summary={words.passedOver(tables.length)}>
      <PlainList spacing="close">
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
      </PlainList>
    </Disclosure>
  );
}
