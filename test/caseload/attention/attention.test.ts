import fc from "fast-check";
import { checkPoint, clientDoubtPoint, doubtPoint } from "../../../src/caseload/attention/attention-point";
import {
  isIntended,
  standingOf,
  withAnswer,
  withoutAnswer,
  type PointAnswer,
} from "../../../src/caseload/attention/point-answers";
import { identityOf } from "../../../src/caseload/attention/point-identity";
import { clientsConcerned, severityOf, worstFirst } from "../../../src/caseload/attention/worst-first";
import type { CellAddress } from "../../../src/caseload/cell-address";
import type { Check } from "../../../src/caseload/checks/check";
import type { ClientDoubt } from "../../../src/caseload/clients/found-clients";
import type { Doubt } from "../../../src/caseload/team/team-data";
import { memoChecks } from "../../sheets/memo-team";

const at = (sheet: string, row: number, column = 0): CellAddress => ({ sheet, row, column });
const subjectOf = (check: Check) => identityOf(checkPoint(check)).subject;

const groups: Check = { code: "C05", placed: 400, total: 469, cells: [at("Selectie", 3)] };
const names: Check = { code: "C03", names: ["Ann", "Anne"], cells: [at("Overweging 1", 5), at("Formatie", 1)] };
const unreadable: Doubt = { code: "unreadable-number", cells: [at("Formatie", 4, 1)], text: "veel" };
const listDoubt: ClientDoubt = {
  code: "unreadable",
  text: "Ontheffing",
  count: 3,
  cells: [at("Lijst", 4, 3), at("Lijst", 9, 3)],
};

describe("recognising a point at the next reading", () => {
  test("no two points of the memo are the same", () => {
    const subjects = memoChecks.map(subjectOf);
    expect(new Set(subjects).size).toBe(memoChecks.length);
    for (const subject of subjects) expect(subject).toMatch(/^[0-9a-f]{16}$/);
  });

  test("other figures are the same point, and another place is not", () => {
    expect(subjectOf({ ...groups, placed: 410 })).toBe(subjectOf(groups));
    expect(identityOf(checkPoint({ ...groups, placed: 410 })).figures).toEqual([410, 469]);
    expect(subjectOf({ ...groups, cells: [at("Selectie", 9)] })).not.toBe(subjectOf(groups));
  });

  test("a point about people is the same wherever they stand and however their names are written", () => {
    expect(subjectOf({ ...names, names: ["anne", "ANN"], cells: [at("Formatie", 7)] })).toBe(subjectOf(names));
    expect(subjectOf({ ...names, names: ["Ann", "Anna"] })).not.toBe(subjectOf(names));
    const hours = (value: number): Check => ({
      code: "C02",
      name: "Emmy",
      hours: [
        { value: 28, table: "Formatie" },
        { value, table: "Overweging" },
      ],
      cells: [at("Formatie", 3)],
    });
    expect(subjectOf(hours(24))).toBe(subjectOf(hours(20)));
    expect(identityOf(checkPoint(hours(24))).figures).toEqual([28, 24]);
  });

  test("a check, a doubt and a doubt of the client lists are never one point", () => {
    const cells = [at("Lijst", 4, 3)];
    const subjects = [
      identityOf(doubtPoint({ code: "unreadable-number", text: "", cells })),
      identityOf(clientDoubtPoint({ code: "unreadable", text: "", count: 1, cells })),
    ].map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(2);
  });

  test("a doubt is another one when the cell says something else; of a client list only the column counts", () => {
    const of = (doubt: Doubt) => identityOf(doubtPoint(doubt)).subject;
    expect(of({ ...unreadable, text: "weinig" })).not.toBe(of(unreadable));
    expect(of({ ...unreadable, cells: [at("Formatie", 5, 1)] })).not.toBe(of(unreadable));
    const mended = { ...listDoubt, count: 2, cells: [at("Lijst", 9, 3)] };
    expect(identityOf(clientDoubtPoint(mended)).subject).toBe(identityOf(clientDoubtPoint(listDoubt)).subject);
    expect(identityOf(clientDoubtPoint(mended)).figures).toEqual([2]);
  });

  const proposedBand = { from: 18, below: 30 };
  // Each check twice, as a later reading finds it with other figures; then those figures.
  test.each<readonly [now: Check, later: Check, figures: readonly number[]]>([
    [
      { code: "C01", byRounding: true, roundedSum: 470, total: 469, cells: [at("Caseload", 6)] },
      { code: "C01", byRounding: false, roundedSum: 480, total: 469, cells: [at("Caseload", 6)] },
      [480, 469],
    ],
    [
      { code: "C04", name: "Bob", header: "Nu", proportional: 106, current: 71, cells: [at("Caseload", 2)] },
      { code: "C04", name: "bob", header: "Nu", proportional: 106, current: 73, cells: [at("Caseload", 2)] },
      [106, 73],
    ],
    [
      { code: "C06", reason: "gap", ages: { from: 41, below: 50 }, clients: null, cells: [at("Selectie", 3)] },
      { code: "C06", reason: "gap", ages: { from: 41, below: 50 }, clients: 69, cells: [at("Selectie", 3)] },
      [69],
    ],
    [
      {
        code: "C07",
        band: proposedBand,
        clients: 133,
        most: 118,
        unplaced: 9,
        proven: true,
        cells: [at("Selectie", 3)],
      },
      {
        code: "C07",
        band: proposedBand,
        clients: 140,
        most: 118,
        unplaced: 9,
        proven: true,
        cells: [at("Selectie", 3)],
      },
      [140, 118],
    ],
    [
      { code: "C08", proposed: 681, current: 469, cells: [at("Overweging 1", 9)] },
      { code: "C08", proposed: 690, current: 469, cells: [at("Overweging 1", 9)] },
      [690, 469],
    ],
    [
      { code: "C11", band: proposedBand, members: ["Anne", "Julie"], intakers: ["Bob"], cells: [] },
      { code: "C11", band: proposedBand, members: ["Julie", "ANNE"], intakers: [], cells: [at("Formatie", 2)] },
      [],
    ],
    [
      { code: "C12", hours: 553.5, stated: 533, cells: [at("Normtijden", 16)] },
      { code: "C12", hours: 553.5, stated: 540, cells: [at("Normtijden", 16)] },
      [553.5, 540],
    ],
    [
      { code: "C14", step: "Intake", whole: 800, explained: 700, cells: [at("Trechter", 1)] },
      { code: "C14", step: "Intake", whole: 800, explained: 750, cells: [at("Trechter", 1)] },
      [800, 750],
    ],
    [
      { code: "C16", step: 6, clients: 4, cells: [at("Treden", 1)] },
      { code: "C16", step: 6, clients: 5, cells: [at("Treden", 1)] },
      [5],
    ],
    [
      { code: "C18", reason: "under-18", clients: 1, cells: [at("Lijst", 1)] },
      { code: "C18", reason: "under-18", clients: 2, cells: [at("Lijst", 1)] },
      [2],
    ],
  ])("a check stays the same point when its figures change: %j", (now, later, figures) => {
    expect(subjectOf(later)).toBe(subjectOf(now));
    expect(identityOf(checkPoint(later)).figures).toEqual(figures);
  });

  test.each<readonly [one: Check, other: Check]>([
    [
      { code: "C06", reason: "gap", ages: { from: 41, below: 50 }, clients: 9, cells: [] },
      { code: "C06", reason: "overlap", ages: { from: 41, below: 50 }, cells: [] },
    ],
    [
      { code: "C10", reason: "ends-soon", name: "Kees", until: "2020-04-01", cells: [] },
      { code: "C10", reason: "ends-soon", name: "Kees", until: "2021-04-01", cells: [] },
    ],
    [
      { code: "C15", denominators: ["instroom"], cells: [] },
      { code: "C15", denominators: ["instroom", "bestand"], cells: [] },
    ],
    [
      { code: "C21", lines: [27, 30], cells: [] },
      { code: "C21", lines: [27, 35], cells: [] },
    ],
    [
      { code: "C20", holds: "numbers", text: "36 (of 32)", cells: [] },
      { code: "C20", holds: "numbers", text: "36 (of 28)", cells: [] },
    ],
  ])("a check that says something else is another point: %j", (one, other) => {
    expect(subjectOf(other)).not.toBe(subjectOf(one));
  });

  test("an estimate that says the same is the same", () => {
    const ageing = (transfers: number): Check => ({ code: "C22", transfers, counted: false, cells: [] });
    expect(identityOf(checkPoint(ageing(26.9)))).toEqual(identityOf(checkPoint(ageing(27.1))));
  });

  test("nothing that stands in a cell can be read back", () => {
    const kept = JSON.stringify([identityOf(doubtPoint(unreadable)), identityOf(checkPoint(names))]);
    for (const word of ["veel", "Ann", "Formatie"]) expect(kept).not.toContain(word);
  });
});

describe("where a point stands", () => {
  const now = identityOf(checkPoint(groups));
  const answered = (answer: PointAnswer["answer"], figures = now.figures): readonly PointAnswer[] => [
    { subject: now.subject, figures, answer },
  ];

  test("it is open, intended, or still found after it was called solved", () => {
    expect(standingOf(now, [])).toEqual({ state: "open" });
    expect(standingOf(now, answered("intended"))).toEqual({ state: "intended" });
    expect(standingOf(now, answered("solved"))).toEqual({ state: "still-found" });
    expect(isIntended(checkPoint(groups), answered("intended"))).toBe(true);
    expect(isIntended(checkPoint(groups), answered("solved"))).toBe(false);
  });

  test.each(["solved", "intended"] as const)("with other figures than when it was %s it says which", (answer) => {
    expect(standingOf(now, answered(answer, [390, 469]))).toEqual({ state: "changed", answer, was: [390, 469] });
    expect(standingOf(now, answered(answer, [400]))).toMatchObject({ state: "changed" });
  });

  test("the last answer counts; taking it back leaves none", () => {
    const twice = withAnswer(answered("solved"), { ...now, answer: "intended" });
    expect(twice).toEqual(answered("intended"));
    expect(withoutAnswer(twice, now)).toEqual([]);
  });

  test("a workbook keeps the last 200", () => {
    const many = Array.from({ length: 250 }, (_, place): PointAnswer => ({
      subject: place.toString(16).padStart(16, "0"),
      figures: [place],
      answer: "intended",
    })).reduce<readonly PointAnswer[]>(withAnswer, []);
    expect(many.map(({ figures }) => figures[0])).toEqual(Array.from({ length: 200 }, (_, place) => place + 50));
  });
});

describe("worst first", () => {
  const sheets = ["Inleiding", "Formatie", "Caseload", "Overweging 1"];

  test("what may change the figures, then the most clients, then the order of the workbook", () => {
    const checks: readonly Check[] = [
      { code: "C22", transfers: 27, counted: false, cells: [at("Formatie", 0)] },
      { code: "C09", name: "Emmy", cells: [at("Formatie", 5, 2)] },
      { code: "C09", name: "Bob", cells: [at("Formatie", 4, 2)] },
      { code: "C11", band: { from: 18, below: 30 }, members: ["Anne"], intakers: ["Bob"], cells: [] },
      { code: "C10", reason: "not-in-formation", name: "Pieter", until: "2020-12-31", cells: [at("Inleiding", 9)] },
      { code: "C05", placed: 400, total: 469, cells: [at("Overweging 1", 0)] },
      { code: "C08", proposed: 681, current: 469, cells: [at("Overweging 1", 9)] },
      { code: "C10", reason: "ends-soon", name: "Kees", until: "2020-04-01", cells: [at("Inleiding", 9)] },
      { code: "C17", steps: 10, cells: [] },
    ];
    const sorted = worstFirst(checks.map(checkPoint), sheets).map(({ about }) =>
      "name" in about ? about.name : about.code,
    );
    // 212 clients, 69 clients, by sheet and row, without a cell last; then 27 transfers, and the others.
    expect(sorted).toEqual(["C08", "C05", "Pieter", "Bob", "Emmy", "C17", "C22", "Kees", "C11"]);
  });

  test("doubts stand among the checks", () => {
    const doubts: readonly Doubt[] = [
      { code: "hidden-rows", cells: [at("Inleiding", 0)], text: "" },
      { code: "unassigned-clients", cells: [at("Caseload", 9)], text: "Vacature", figure: 12 },
      { code: "unassigned-hours", cells: [at("Inleiding", 0)], text: "Vacature", figure: 36 },
    ];
    const sorted = worstFirst([...doubts.map(doubtPoint), clientDoubtPoint(listDoubt), checkPoint(names)], sheets);
    expect(sorted.map(({ about }) => about.code)).toEqual([
      "unassigned-clients",
      "unreadable",
      "C03",
      "hidden-rows",
      "unassigned-hours",
    ]);
  });

  test("sorting loses no point and puts none before a worse one", () => {
    const check = fc.record({
      code: fc.constant("C05" as const),
      placed: fc.nat(500),
      total: fc.nat(500),
      cells: fc.array(fc.record({ sheet: fc.constantFrom(...sheets, "Weg"), row: fc.nat(9), column: fc.nat(9) })),
    });
    const harmless = fc.record({
      code: fc.constant("hidden-rows" as const),
      text: fc.string(),
      cells: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(check.map(checkPoint), harmless.map(doubtPoint))), (points) => {
        const sorted = worstFirst(points, sheets);
        expect(new Set(sorted)).toEqual(new Set(points));
        expect(sorted).toHaveLength(points.length);
        const firstHarmless = sorted.findIndex((point) => severityOf(point) === "information");
        const review = firstHarmless < 0 ? sorted : sorted.slice(0, firstHarmless);
        expect(review.every((point) => severityOf(point) === "review")).toBe(true);
        const clients = review.map((point) => clientsConcerned(point) ?? 0);
        expect(clients).toEqual([...clients].sort((one, other) => other - one));
      }),
    );
  });
});
