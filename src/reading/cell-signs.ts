import { finished, type Stepwise } from "../kernel/stepwise";
import type { GridCell, GridView } from "./grid-view";
import type { GridRect } from "./sheet-grid";
import { tellingWords } from "./tables/match-header";
import { sieveOf, type Needles } from "./values/sieve";

/** What cells must hold to be worth a closer look, by what is looked for. */
const needles = {
  header: { words: tellingWords },
  normTime: { words: ["uur", "uren", "tijd", "min", "fte", "formatie"] },
  date: { words: ["0-0"] },
  dateInWords: {
    words: ["jan", "feb", "maa", "mrt", "mar", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"],
    withDigit: true,
  },
  announcedDate: { words: ["stand", "wanneer", "datum"] },
  ages: {
    words: [
      ...["<", "-", "tot", "aow", "pensioen", "onder", "jonger", "vanaf", "ouder", "hoger", "boven", "plus", "jaar"],
      ...["jarig", "jr", "tm", "t m", "v a", "eo", "e o"],
    ],
    withDigit: true,
  },
  meeting: {
    words: ["doel", "door", "ingebracht", "indiener", "inbrenger", "wanneer", "datum", "agendapunt", "onderwerp"],
  },
  selection: { words: ["selectie"] },
  hoursInText: { words: ["0u", "0 u", "0h", "0 h", "0fte", "0 fte"] },
  clientsInText: {
    words: [
      ...["client", "klant", "dossier", "uitkering", "zaken", "traject", "cases", "stuks", "caseload"],
      ...["st", "cl", "kl", "dss", "dos", "uitk"],
    ],
    withDigit: true,
  },
  correction: { words: ["niet", "ipv", "i p v", "plaats", "moet", "recti", "correct"], withDigit: true },
  notCounted: { words: ["telt", "tellen", "niet mee"] },
  looks: {
    words: [
      ...["kleur", "gearceerd", "cursief", "vet", "geel", "gele", "rood", "rode", "groen"],
      ...["oranje", "blauw", "grijs", "grijz", "paars", "roze"],
    ],
  },
  total: { words: ["tota"] },
} satisfies Readonly<Record<string, Needles>>;

export type Sign = keyof typeof needles;

const kinds = Object.keys(needles) as Sign[];
const sieve = sieveOf(Object.values(needles));

/** Where a number is shown in such words, "36 uur", they count as well; for anything else only texts are read. */
const alsoOfNumbers = bitsOf(["header", "normTime", "selection"]);
const figuresAlone = /^[\d.,: -]+$/;

interface CellSigns {
  /** By cell, row after row. */
  readonly ofCells: Uint16Array;
  readonly ofRows: Uint16Array;
}

const known = new WeakMap<GridView, CellSigns>();

/** Every text of a sheet is looked at once, however many look for something on it. */
function signsOf(view: GridView): CellSigns {
  return known.get(view) ?? finished(lookAtCells(view));
}

const rowsInTurn = 100;

/** Looks at them before anybody asks, and pauses between the rows of a long sheet. */
export function* lookAtCells(view: GridView): Stepwise<CellSigns> {
  const before = known.get(view);
  if (before) return before;
  const { top, left, bottom, right } = view;
  const [rows, width] = [bottom - top + 1, right - left + 1];
  const ofCells = new Uint16Array(rows * width);
  const ofRows = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsInTurn === 0) yield;
    let all = 0;
    for (let column = 0; column < width; column += 1) {
      const text = view.text(top + row, left + column);
      if (text === "") continue;
      const isText = typeof view.value(top + row, left + column) === "string";
      const signs = isText ? sieve(text) : figuresAlone.test(text) ? 0 : sieve(text) & alsoOfNumbers;
      ofCells[row * width + column] = signs;
      all |= signs;
    }
    ofRows[row] = all;
  }
  const signs = { ofCells, ofRows };
  known.set(view, signs);
  return signs;
}

function bitsOf(looked: readonly Sign[]): number {
  return looked.reduce((bits, sign) => bits | (1 << kinds.indexOf(sign)), 0);
}

/** Whether any cell of the row may hold one of these. */
export function rowMayHold(view: GridView, row: number, ...looked: readonly Sign[]): boolean {
  return ((signsOf(view).ofRows[row - view.top] ?? 0) & bitsOf(looked)) !== 0;
}

/** The cells in a place that may hold one of these, row by row; without numbers, except where they count as well. */
export function cellsThatMayHold(view: GridView, place: GridRect, ...looked: readonly Sign[]): GridCell[] {
  const { ofCells, ofRows } = signsOf(view);
  const { top, left, right } = view;
  const width = right - left + 1;
  const bits = bitsOf(looked);
  const cells: GridCell[] = [];
  for (let row = place.top; row <= Math.min(view.bottom, place.bottom); row += 1) {
    if (((ofRows[row - top] ?? 0) & bits) === 0) continue;
    for (let column = place.left; column <= place.right; column += 1)
      if (((ofCells[(row - top) * width + column - left] ?? 0) & bits) !== 0) cells.push(view.cell(row, column));
  }
  return cells;
}

/** The same of a single text. */
export function mayHold(text: string, ...looked: readonly Sign[]): boolean {
  return (sieve(text) & bitsOf(looked)) !== 0;
}
