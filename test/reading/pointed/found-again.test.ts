import fc from "fast-check";
import { rangeInWords } from "../../../src/caseload/cell-address";
import type { Pointed } from "../../../src/caseload/team/pointed";
import { foundAgain, withMarks } from "../../../src/reading/pointed/found-again";
import type { SheetGrid } from "../../../src/reading/sheet-grid";
import { grid, type TestCell } from "../grid";
import { pointedAt, viewsOf } from "./pointing";

const header = ["Wie", "Tijd", "Stand"];
const rows = [
  ["Mulder", 28, 61],
  ["De Groot", 20, 91],
  ["De Vries", 24, 113],
  ["Ter Horst", 28, 51],
];
const team = grid([header, ...rows], { sheet: "Team" });

function kept(pointed: Pointed, ...grids: readonly SheetGrid[]): Pointed {
  const views = viewsOf(...grids);
  return withMarks(pointed, (sheet) => views.find((view) => view.sheet === sheet));
}

/** Where names, hours and clients are found on the sheets as they are now, and what is said. */
function now(pointed: Pointed, ...grids: readonly SheetGrid[]) {
  const found = foundAgain(pointed, viewsOf(...grids));
  if (!found.ok) return found.problem;
  const { names, hours, clients } = found.pointed;
  return {
    names: names.from === "cells" ? rangeInWords(names.range) : null,
    hours: hours?.from === "cells" ? hours.ranges.map(rangeInWords).join(" + ") : null,
    clients: clients?.from === "cells" ? clients.ranges.map(rangeInWords).join(" + ") : null,
    doubts: found.doubts.map(({ code, text }) => `${code} ${text}`),
  };
}

const pointed = kept(pointedAt("Team!A2:A5", "Team!B2:B5", "Team!C2:C5"), team);
const inPlace = { names: "Team!A2:A5", hours: "Team!B2:B5", clients: "Team!C2:C5", doubts: [] };

test("nothing changed: the same cells", () => {
  expect(now(pointed, team)).toEqual(inPlace);
});

test("other figures and other people in the same places are still the team", () => {
  const changed = grid([header, ["Mulder", 32, 70], ["De Groot", 20, 90], ["Kim", 36, 80], ["Ter Horst", 28, 55]], {
    sheet: "Team",
  });
  expect(now(pointed, changed)).toEqual(inPlace);
});

test("rows above, a row of somebody new in between, and columns in front are followed", () => {
  const moved = grid(
    [
      [],
      ["Team Noord"],
      [],
      [null, null, ...header],
      ...[...rows.slice(0, 2), ["Kim", 36, 7], ...rows.slice(2)].map((row) => [null, null, ...row]),
    ],
    { sheet: "Team" },
  );
  expect(now(pointed, moved)).toEqual({
    names: "Team!C5:C9",
    hours: "Team!D5:D9",
    clients: "Team!E5:E9",
    doubts: [],
  });
});

test("a column that came in between is passed over, by the headers", () => {
  const wider = grid(
    [["Wie", "Functie", ...header.slice(1)], ...rows.map(([name, ...rest]) => [name ?? null, 9, ...rest])],
    {
      sheet: "Team",
    },
  );
  expect(now(pointed, wider)).toEqual({ ...inPlace, hours: "Team!C2:C5", clients: "Team!D2:D5" });
});

test("who left is left out, and the total below is no name that was pointed at", () => {
  const fewer = grid([header, ...rows.slice(1)], { sheet: "Team" });
  expect(now(pointed, fewer)).toMatchObject({ names: "Team!A2:A5" });
});

test("the sheet was called otherwise", () => {
  expect(now(pointed, grid([header, ...rows], { sheet: "Team 2" }))).toEqual({
    names: "Team 2!A2:A5",
    hours: "Team 2!B2:B5",
    clients: "Team 2!C2:C5",
    doubts: [],
  });
});

test("other people altogether, or a header that is gone, is said of its slot", () => {
  expect(now(pointed, grid([header, ["Kim", 1, 2], ["Lotte", 3, 4]], { sheet: "Team" }))).toEqual({
    slot: "names",
    place: "Team!A2:A5",
    reason: "not-found",
  });
  const renamed = grid([["Wie", "Iets", "Stand"], ...rows], { sheet: "Team" });
  expect(now(pointed, renamed)).toEqual({ slot: "hours", place: "Team!B2:B5", reason: "not-found" });
});

test("figures without a header, or elsewhere than the names, are said when they are others", () => {
  const bare = kept(pointedAt("Team!A1:A4", "Team!B1:B4", "Uren!A2:A5"), grid(rows, { sheet: "Team" }), hoursSheet(1));
  const same = [grid(rows, { sheet: "Team" }), hoursSheet(1)] as const;
  expect(now(bare, ...same)).toMatchObject({ hours: "Team!B1:B4", clients: "Uren!A2:A5", doubts: [] });
  expect(now(bare, same[0], hoursSheet(2))).toMatchObject({ doubts: ["pointed-changed Uren!A2:A5"] });
  const other = grid(
    rows.map(([name, hours]) => [name ?? null, Number(hours) + 1]),
    { sheet: "Team" },
  );
  expect(now(bare, other, same[1])).toMatchObject({ doubts: ["pointed-changed Team!B1:B4"] });
});

function hoursSheet(times: number): SheetGrid {
  return grid([["Stand"], [61 * times], [91], [113], [51]], { sheet: "Uren" });
}

test("people beside each other are followed too", () => {
  const wide = [
    ["Wie", "Anne", "Bob", "Emmy"],
    ["Tijd", 36, 24, 20],
    ["Stand", 90, 80, 70],
  ];
  const before = kept(pointedAt("Team!B1:D1", "Team!B2:D2", "Team!B3:D3"), grid(wide, { sheet: "Team" }));
  const after = [
    ["x"],
    [null, "Wie", "Anne", "Kim", "Bob", "Emmy"],
    [null, "Tijd", 36, 8, 24, 20],
    [null, "Dienst", 1, 1, 1, 1],
    [null, "Stand", 90, 1, 80, 70],
  ];
  expect(now(before, grid(after, { sheet: "Team" }))).toEqual({
    names: "Team!C2:F2",
    hours: "Team!C3:F3",
    clients: "Team!C5:F5",
    doubts: [],
  });
});

test("names and figures stay together when the block moves or people are added", () => {
  const changes = fc.record({
    above: fc.nat(8),
    before: fc.nat(5),
    newcomers: fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
    columns: fc.array(fc.constantFrom("Functie", "Schaal", "Kamer"), { maxLength: 2 }),
    copyBelow: fc.boolean(),
  });
  fc.assert(
    fc.property(changes, ({ above, before, newcomers, columns, copyBelow }) => {
      const blank = Array.from({ length: before }, () => null);
      const lines: TestCell[][] = [header, ...rows].map(([name, ...rest], at) => [
        ...blank,
        name ?? null,
        ...columns.map((text): TestCell => (at === 0 ? text : 5)),
        ...rest,
      ]);
      for (const [nth, at] of newcomers.entries())
        lines.splice(at + 1, 0, [...blank, `Nieuw ${"AB"[nth] ?? ""}`, ...columns.map(() => 5), 12, 3]);
      const copy: TestCell[][] = copyBelow ? [[], ["Oud"], ...rows.map(([name]) => [...blank, name ?? null, 1])] : [];
      const after = grid([...Array.from({ length: above }, () => []), ...lines, ...copy], { sheet: "Team" });
      const found = foundAgain(pointed, viewsOf(after));
      if (!found.ok) throw new Error(JSON.stringify(found.problem));
      const { names, hours, clients } = found.pointed;
      if (names.from !== "cells" || hours?.from !== "cells" || clients?.from !== "cells") throw new Error("no cells");
      const last = above + rows.length + newcomers.length;
      expect(names.range).toEqual({ sheet: "Team", top: above + 1, bottom: last, left: before, right: before });
      const at = before + 1 + columns.length;
      expect(hours.ranges).toEqual([{ sheet: "Team", top: above + 1, bottom: last, left: at, right: at }]);
      expect(clients.ranges).toEqual([{ sheet: "Team", top: above + 1, bottom: last, left: at + 1, right: at + 1 }]);
    }),
  );
});
