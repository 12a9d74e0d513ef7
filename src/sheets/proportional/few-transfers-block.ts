import type { Division } from "../../caseload/division/division";
import { fewTransfersWords as words, lastTransferSentence } from "../../text/months/few-transfers";
import { blockWriter, formula, number, text, type Block } from "../plan/block";
import { fixedAt, fixedSpan } from "../plan/formula-text";
import type { PlanContent } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";
import { columnSpan } from "../plan/table-rows";
import { caseloadRows } from "./caseload-rows";
import type { ProportionalSheetInput } from "./proportional-sheet-input";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";

type FewTransfers = NonNullable<ProportionalSheetInput["few"]>;

/** "Met minder overdrachten": how many it takes until nobody is above a per cent, which somebody may type. */
export function fewTransfersBlock(few: FewTransfers, result: Division, layout: ProportionalSheetLayout): Block {
  const { few: place, widths, full } = layout;
  const writer = blockWriter(widths);
  if (place === null) return writer.block();
  const { title, header, first, total } = place;
  writer.span(title, full, text(words.title), looks.section);
  writer.put(header, columns.limit, text(words.limit), looks.headerText);
  writer.put(header, columns.transfers, text(words.transfers), looks.headerNumber);
  const isLive = followsCells(few, result);
  few.needed.forEach(({ percent, transfers }, index) => {
    const row = first + index;
    const limit = number(percent / 100);
    writer.put(row, columns.limit, limit, {
      ...(isLive ? looks.inputNumber : looks.number),
      numberFormat: numberFormats.percent,
    });
    const needed: PlanContent = isLive
      ? formula(neededFormula(fixedAt({ row, column: columns.limit }), layout), transfers ?? words.impossible)
      : transfers === null
        ? text(words.impossible)
        : number(transfers);
    writer.put(row, columns.transfers, needed, { ...looks.number, numberFormat: numberFormats.count });
  });
  const said = `${few.asked} ${lastTransferSentence(few.last, result.totals.transfers)}`;
  writer.span(total, full, text(`${said} ${isLive ? words.live : words.fixed}`), looks.note);
  return writer.block();
}

const columns = { limit: 0, transfers: 1 } as const;

/** In Tabel 2 stand the same people, each with whole clients. Else the figures are fixed. */
function followsCells({ names }: FewTransfers, result: Division): boolean {
  const rows = caseloadRows(result);
  return (
    rows.length === names.length &&
    rows.every(({ name, current }, at) => name === names[at] && Number.isInteger(current))
  );
}

/** Who is above so many whole clients hands over the rest; as long as everybody together may have all clients. */
function neededFormula(limit: string, { caseload, caseloadColumns }: ProportionalSheetLayout): string {
  const [clients, hours] = [caseloadColumns.current, caseloadColumns.caseloadHours].map((column) =>
    fixedSpan(columnSpan(caseload, column)),
  );
  const most = `INT(ROUND(${limit}*SUM(${clients})*${hours}/SUM(${hours}),9))`;
  return `IF(SUMPRODUCT(${most})<SUM(${clients}),"${words.impossible}",SUMPRODUCT((${clients}>${most})*(${clients}-${most})))`;
}
