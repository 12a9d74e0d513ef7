import { productiveHoursPreset } from "../../caseload/goals/presets";
import { clientsPerFteByHours, contactHours, hoursPerClient } from "../../caseload/norms/contact-norm";
import type { LibraryNormCode } from "../../caseload/norms/norm";
import { normLibrary } from "../../caseload/norms/norm-library";
import { normLines, normWords as words } from "../../text/sheets/goals-sheet";
import { formula, number, text } from "../plan/block";
import { at, fixedSpan } from "../plan/formula-text";
import { looks, numberFormats } from "../plan/sheet-styles";
import { goalsWriter, type WrittenBlock } from "./goals-writer";

type Line =
  | { readonly name: keyof typeof normLines; readonly perFte: LibraryNormCode }
  | { readonly name: keyof typeof normLines; readonly contacts: LibraryNormCode; readonly minutes: LibraryNormCode };

const lines: readonly Line[] = [
  { name: "ridderkerkLow", perFte: "ridderkerk-steps-1-3" },
  { name: "ridderkerkHigh", perFte: "ridderkerk-steps-4-6" },
  { name: "aWork", perFte: "a-work" },
  { name: "aCare", perFte: "a-care" },
  { name: "bIncome", perFte: "b-income" },
  { name: "bRoute", perFte: "b-route" },
  { name: "c1", contacts: "c-phase-1-contacts", minutes: "c-phase-1-minutes" },
  { name: "c2", contacts: "c-phase-2-contacts", minutes: "c-phase-2-minutes" },
  { name: "c34", perFte: "c-phases-3-4" },
  { name: "c4", perFte: "c-phase-4-rest" },
];

function valueOf(code: LibraryNormCode): number {
  const norm = normLibrary.flatMap(({ norms }) => norms).find((one) => one.code === code);
  if (!norm) throw new Error(`No norm is called ${code}.`);
  return norm.value;
}

/** Columns of the table, after the name. */
const columns = { contacts: 1, minutes: 2, perClient: 3, inSource: 4, today: 5, clients: 6, fte: 7 } as const;

/**
 * The norms of others: clients per fte as the source has them, the hours that leaves for each client, and how many clients fit in one's own
 * productive hours. Clients that somebody fills in give the fte.
 */
export function normsBlock(top: number): WrittenBlock {
  const goals = goalsWriter(top, words.title, words.source);
  const { writer } = goals;
  const { today, inSource } = productiveHoursPreset;
  const own = goals.input(words.productiveHours, today, numberFormats.count);
  const delft = goals.input(words.delftHours, inSource, numberFormats.count);
  const header = goals.take();
  writer.put(header, 0, text(words.group), looks.headerText);
  for (const [kind, column] of Object.entries(columns) as [keyof typeof columns, number][]) {
    writer.put(header, column, text(words[kind]), looks.headerNumber);
  }
  const first = goals.row();
  for (const line of lines) {
    const row = goals.take();
    const put = (kind: keyof typeof columns, expression: string, expected: number | "", numberFormat: string): void => {
      writer.put(row, columns[kind], formula(expression, expected), { ...looks.number, numberFormat });
    };
    const fill = (kind: keyof typeof columns, value: number | null): void => {
      writer.put(row, columns[kind], value === null ? null : number(value), {
        ...looks.inputNumber,
        numberFormat: numberFormats.hours,
      });
    };
    writer.put(row, 0, text(normLines[line.name]), looks.text);
    const [perClient, norm] = [at(row, columns.perClient), at(row, columns.inSource)];
    if ("contacts" in line) {
      const [contacts, minutes] = [valueOf(line.contacts), valueOf(line.minutes)];
      const hours = contactHours(contacts, minutes);
      fill("contacts", contacts);
      fill("minutes", minutes);
      put("perClient", `${at(row, columns.contacts)}*${at(row, columns.minutes)}/60`, hours, numberFormats.oneDecimal);
      put(
        "inSource",
        `IF(${perClient}>0,${delft}/${perClient},"")`,
        clientsPerFteByHours(hours, inSource, 1) ?? "",
        numberFormats.oneDecimal,
      );
      put(
        "today",
        `IF(${perClient}>0,${own}/${perClient},"")`,
        clientsPerFteByHours(hours, today, 1) ?? "",
        numberFormats.oneDecimal,
      );
    } else {
      const value = valueOf(line.perFte);
      const hours = hoursPerClient(value, inSource, 1) ?? 0;
      writer.put(row, columns.contacts, null, looks.number);
      writer.put(row, columns.minutes, null, looks.number);
      put("perClient", `IF(${norm}>0,${delft}/${norm},"")`, hours, numberFormats.oneDecimal);
      fill("inSource", value);
      put(
        "today",
        `IF(${norm}>0,${own}/${perClient},"")`,
        clientsPerFteByHours(hours, today, 1) ?? "",
        numberFormats.oneDecimal,
      );
    }
    fill("clients", null);
    put(
      "fte",
      `IF(OR(${at(row, columns.clients)}="",N(${norm})=0),"",${at(row, columns.clients)}/${norm})`,
      "",
      numberFormats.twoDecimals,
    );
  }
  const total = goals.take();
  const span = (column: number): string => fixedSpan({ column, first, last: total - 1 });
  writer.put(total, 0, text(words.total), looks.totalText);
  for (let column = 1; column < columns.clients; column += 1) writer.put(total, column, null, looks.totalText);
  for (const kind of ["clients", "fte"] as const) {
    const numberFormat = kind === "fte" ? numberFormats.twoDecimals : numberFormats.count;
    writer.put(
      total,
      columns[kind],
      formula(`IF(COUNT(${span(columns[kind])})=0,"",SUM(${span(columns[kind])}))`, ""),
      {
        ...looks.totalNumber,
        numberFormat,
      },
    );
  }
  goals.note(words.reversed);
  goals.note(words.benefits);
  return goals.done();
}
