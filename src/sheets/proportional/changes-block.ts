import type { Division } from "../../caseload/division/division";
import { formatSigned } from "../../text/numbers";
import { changeWords } from "../../text/sheets/proportional-sheet";
import { blockWriter, formula, number, text, theirs, type Block } from "../plan/block";
import { caseloadRows, type CaseloadRow } from "./caseload-rows";
import { at, fixedSpan, textLiteral } from "../plan/formula-text";
import { columnSpan } from "../plan/table-rows";
import type { ProportionalSheetLayout } from "./proportional-sheet-layout";
import { countFormat, looks, marked } from "../plan/sheet-styles";

/** "Wat verandert er voor wie": a line per person that follows Tabel 2, the number of transfers, and who gives to whom. */
export function changesBlock(result: Division, layout: ProportionalSheetLayout): Block {
  const { caseload, caseloadColumns: columns, changes, changesColumns, full, widths } = layout;
  const writer = blockWriter(widths);
  const { people, route, clients } = changesColumns;

  writer.span(changes.title, full, text(changeWords.title), looks.section);
  writer.span(changes.header, people, text(changeWords.perPerson), looks.headerText);
  writer.span(changes.header, { first: route.first, last: clients }, text(changeWords.routes), looks.headerText);

  caseloadRows(result).forEach((person, index) => {
    const from = caseload.first + index;
    const cells = {
      name: at(from, columns.name),
      current: at(from, columns.current),
      rounded: at(from, columns.rounded),
      difference: at(from, columns.difference),
    };
    writer.span(changes.first + index, people, formula(changeFormula(cells), changeText(person)), looks.text);
  });

  if (result.transfers.length === 0) writer.span(changes.first, route, text(changeWords.noTransfers), looks.text);
  result.transfers.forEach((transfer, index) => {
    const row = changes.first + index;
    writer.span(row, route, theirs(`${transfer.from} → ${transfer.to}`), looks.text);
    writer.put(row, clients, number(transfer.clients), {
      ...looks.number,
      numberFormat: marked(countFormat(transfer.clients)),
    });
  });

  const current = fixedSpan(columnSpan(caseload, columns.current));
  const rounded = fixedSpan(columnSpan(caseload, columns.rounded));
  // Who had nobody changes no caseworker; they stand in the last row.
  const ofNobody = result.choices.pool ? `-${at(caseload.last, columns.current)}` : "";
  const given = `SUMPRODUCT((${current}>${rounded})*(${current}-${rounded}))${ofNobody}`;
  const received = `SUMPRODUCT((${rounded}>${current})*(${rounded}-${current}))`;
  writer.span(changes.total, { first: full.first, last: route.last }, text(changeWords.transfers), looks.totalText);
  writer.put(changes.total, clients, formula(`MIN(${given},${received})`, result.totals.transfers), {
    ...looks.totalNumber,
    numberFormat: countFormat(result.totals.transfers),
  });
  return writer.block();
}

interface ChangeCells {
  readonly name: string;
  readonly current: string;
  readonly rounded: string;
  readonly difference: string;
}

/** "Julie: 186 → 106 (−80)" */
function changeFormula({ name, current, rounded, difference }: ChangeCells): string {
  const signed = `IF(${difference}>0,"+"&${difference},IF(${difference}<0,"−"&ABS(${difference}),"0"))`;
  const known = `${current}&" → "&${rounded}&" ("&${signed}&")"`;
  return `${name}&": "&IF(${current}="",${textLiteral(`${changeWords.unknown} → `)}&${rounded},${known})`;
}

function changeText({ name, current, rounded, difference }: CaseloadRow): string {
  return current === null
    ? `${name}: ${changeWords.unknown} → ${rounded}`
    : `${name}: ${String(current).replace(".", ",")} → ${rounded} (${formatSigned(difference ?? 0)})`;
}
