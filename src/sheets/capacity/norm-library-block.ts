import type { ClientsOnStep } from "../../caseload/checks/norms/ladder-steps";
import { normLibrary } from "../../caseload/norms/norm-library";
import { fteByNorm } from "../../caseload/norms/norm-caseload";
import type { LibraryNorm, LibraryNormCode, NormSet } from "../../caseload/norms/norm";
import { sum } from "../../caseload/sum";
import { normLibraryWords } from "../../text/sheets/capacity-sheet";
import {
  ladderSentence,
  normName,
  normSetNames,
  normSetRemarks,
  normSourceNames,
  normUnitNames,
} from "../../text/norms";
import { blockWriter, formula, linesNeeded, number, text, type Block, type BlockWriter } from "../plan/block";
import type { CapacityLayout } from "./capacity-layout";
import { at, fixedSpan } from "../plan/formula-text";
import type { CellLook } from "../plan/sheet-plan";
import { looks, numberFormats } from "../plan/sheet-styles";

/** A line for each set and each of its norms. */
export const normRowCount = sum(normLibrary.map(({ norms }) => norms.length + 1));

const columns = {
  name: { first: 0, last: 1 },
  value: 2,
  unit: { first: 3, last: 4 },
  clients: 5,
  fte: 6,
  source: { first: 7, last: 9 },
  year: 10,
} as const;

/** A figure never wraps, however many decimals it has. */
const figureLook: CellLook = { ...looks.noteNumber, wrap: false };

/** Which steps of the participatieladder a norm is for. */
const stepsOfNorm: Partial<Readonly<Record<LibraryNormCode, readonly [from: number, to: number]>>> = {
  "ridderkerk-steps-1-3": [1, 3],
  "ridderkerk-steps-4-6": [4, 6],
};

/**
 * Tabel 5: the norms of the library with their source and year, and the fte that clients take by them: Σ clients ÷ norm. Clients on steps of
 * the participatieladder are filled in where the client list says; the rest is for the team.
 */
export function normLibraryBlock(steps: readonly ClientsOnStep[] | null, layout: CapacityLayout): Block {
  const { norms: rows, full, widths } = layout;
  const writer = blockWriter(widths);
  writer.span(rows.title, full, text(normLibraryWords.title), looks.section);
  writer.span(rows.header, columns.name, text(normLibraryWords.name), looks.headerText);
  writer.put(rows.header, columns.value, text(normLibraryWords.value), looks.headerNumber);
  writer.span(rows.header, columns.unit, text(normLibraryWords.unit), looks.headerIndented);
  writer.put(rows.header, columns.clients, text(normLibraryWords.clients), looks.headerNumber);
  writer.put(rows.header, columns.fte, text(normLibraryWords.fte), looks.headerNumber);
  writer.span(rows.header, columns.source, text(normLibraryWords.source), looks.headerIndented);
  writer.put(rows.header, columns.year, text(normLibraryWords.year), looks.headerNumber);
  let row = rows.first;
  for (const set of normLibrary) {
    writeSet(writer, set, steps, row);
    row += set.norms.length + 1;
  }
  return writer.block();
}

function writeSet(
  writer: BlockWriter,
  { code, norms }: NormSet,
  steps: readonly ClientsOnStep[] | null,
  row: number,
): void {
  const [first] = norms;
  const perFte = norms.filter(({ unit }) => unit === "clients-per-fte");
  const groups = perFte.map((norm) => ({ clients: clientsFor(norm, steps) ?? 0, norm: norm.value }));
  const known = perFte.some((norm) => clientsFor(norm, steps) !== null);
  writer.span(row, { first: columns.name.first, last: columns.clients }, text(normSetNames[code]), looks.noteBold);
  const span = fixedSpan({ column: columns.fte, first: row + 1, last: row + norms.length });
  writer.put(
    row,
    columns.fte,
    perFte.length === 0
      ? null
      : formula(`IF(COUNT(${span})=0,"",SUM(${span}))`, known ? (fteByNorm(groups) ?? "") : ""),
    { ...figureLook, bold: true, numberFormat: numberFormats.twoDecimals },
  );
  writer.span(row, columns.source, first ? text(normSourceNames[first.source]) : null, {
    ...looks.note,
    indent: 1,
    horizontal: "left",
  });
  writer.put(row, columns.year, first?.year ? number(first.year) : null, {
    ...figureLook,
    numberFormat: numberFormats.whole,
  });
  norms.forEach((norm, index) => {
    writeNorm(writer, norm, steps, row + 1 + index);
  });
}

function writeNorm(writer: BlockWriter, norm: LibraryNorm, steps: readonly ClientsOnStep[] | null, row: number): void {
  const numberLook = norm.editable ? looks.noteInput : looks.noteNumber;
  writer.span(row, columns.name, text(normName(norm)), { ...looks.note, indent: 1, horizontal: "left" });
  writer.put(row, columns.value, number(norm.value), { ...numberLook, numberFormat: numberFormats.count });
  writer.span(row, columns.unit, text(normUnitNames[norm.unit]), { ...looks.note, indent: 1, horizontal: "left" });
  if (norm.unit !== "clients-per-fte") return;
  const clients = clientsFor(norm, steps);
  const [value, given] = [at(row, columns.value), at(row, columns.clients)];
  writer.put(row, columns.clients, clients === null ? null : number(clients), {
    ...looks.noteInput,
    numberFormat: numberFormats.count,
  });
  writer.put(
    row,
    columns.fte,
    formula(`IF(OR(${given}="",${value}=0),"",${given}/${value})`, clients === null ? "" : clients / norm.value),
    { ...figureLook, numberFormat: numberFormats.twoDecimals },
  );
}

function clientsFor({ code }: LibraryNorm, steps: readonly ClientsOnStep[] | null): number | null {
  const range = stepsOfNorm[code];
  if (!range || !steps) return null;
  return sum(steps.filter(({ step }) => step >= range[0] && step <= range[1]).map(({ clients }) => clients));
}

/** Remarks to read before using a set, one line or more each. */
function remarks(): string {
  return normLibrary
    .map(({ code, ladder }) => `• ${normSetNames[code]}. ${normSetRemarks[code]} ${ladderSentence(ladder)}`)
    .join("\n");
}

/** Lines that the remarks take in so many characters of width. */
export function normRemarkLines(width: number): number {
  return linesNeeded(remarks(), looks.noteList, width);
}

export function normRemarksBlock({ remarks: place, full, widths }: CapacityLayout): Block {
  const writer = blockWriter(widths);
  writer.span(place.top - 1, full, text(normLibraryWords.remarks), looks.section);
  writer.area(place, text(remarks()), looks.noteList);
  return writer.block();
}
