import assert from "node:assert/strict";
import { dayNumber } from "../../src/caseload/ages/day-number";
import type { PlanCell } from "../../src/sheets/plan/sheet-plan";
import { hasLibreOffice, recalculatedCsv } from "../support/workbooks/libreoffice";
import { planToXlsx } from "../support/workbooks/plan-to-xlsx";
import type { Bench, Comparison } from "./bench";
import { bands, clientTable, countsOf, histogramOf, managers, naiveCounts } from "./client-table";

function comparisons(rows: number): Comparison[] {
  const table = clientTable(rows);
  const histogram = histogramOf(table);
  const peer = { peer: "200 filters over the rows", theirs: () => naiveCounts(table), assertEqual: assert.deepEqual };
  return [
    { job: `200 counts, ${rows} rows, from values[][]`, ours: () => countsOf(histogramOf(table)), ...peer },
    { job: `200 counts, ${rows} rows, from the histogram`, ours: () => countsOf(histogram), ...peer },
  ];
}

/** The names in the order of the rows, as everywhere in this bench. */
function countifs(rows: number): string[] {
  const names = [...new Set(clientTable(rows).map(([name]) => name))];
  const bornBy = (age: number): number => dayNumber(`${2020 - age}-03-03`);
  return bands.flatMap(({ from, below }) =>
    names.map((name) => {
      const older = below === null ? "" : `,Cliënten!$B$1:$B$${rows},">${bornBy(below)}"`;
      return `COUNTIFS(Cliënten!$A$1:$A$${rows},"${name}",Cliënten!$D$1:$D$${rows},"N",Cliënten!$B$1:$B$${rows},"<=${bornBy(from)}"${older})`;
    }),
  );
}

/**
 * LibreOffice cannot calculate without starting, so its time is what a user would wait: start, load, 200 COUNTIFS, save. It is here because it counts
 * independently of us.
 */
function withLibreOffice(rows: number): Comparison {
  const table = clientTable(rows);
  const histogram = histogramOf(table);
  const cells = countifs(rows).map((formula, place): PlanCell => ({
    row: Math.floor(place / managers),
    column: place % managers,
    content: { kind: "formula", formula: `=${formula}`, expected: 0 },
    look: {},
  }));
  const counts = {
    name: "Tellingen",
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: {},
    hiddenColumns: [],
    charts: [],
    page: {
      orientation: "landscape",
      paper: "a4",
      area: { top: 0, left: 0, bottom: bands.length, right: managers },
      titleRows: null,
      fitToPages: { wide: 1, tall: 1 },
      breaks: [],
      footer: { left: "", center: "", right: "" },
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    showGridlines: true,
  } as const;
  const clients = table.map((row) => row.map((value) => (typeof value === "boolean" ? null : value)));
  const xlsx = planToXlsx([{ name: "Cliënten", rows: clients }], [counts]);
  return {
    job: `200 counts, ${rows} rows, from the histogram`,
    peer: "LibreOffice from start to saved, with 200 COUNTIFS",
    ours: () => countsOf(histogram),
    theirs: () => recalculatedCsv(xlsx, "Tellingen").map((row) => row.map(Number)),
    assertEqual: assert.deepEqual,
  };
}

export const bench: Bench = {
  name: "P1 counts",
  async *comparisons() {
    for (const rows of [469, 25_000, 100_000]) yield* comparisons(rows);
    if (hasLibreOffice()) yield withLibreOffice(25_000);
  },
};
