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

describe("by what a point is known again", () => {
  test("every point of the memo is another one", () => {
    const subjects = memoChecks.map(subjectOf);
    expect(new Set(subjects).size).toBe(memoChecks.length);
    for (const subject of subjects) expect(subject).toMatch(/^[0-9a-f]{16}$/);
  });

  test("other figures are the same point, and another place is not", () => {
    expect(subjectOf({ ...groups, placed: 410 })).toBe(subjectOf(groups));
    expect(identityOf(checkPoint({ ...groups, placed: 410 })).figures).toEqual([410, 469]);
    expect(subjectOf({ ...groups, cells: [at("Selectie", 9)] })).not.toBe(subjectOf(groups));
  });

  test("what is about people stays about them wherever they stand and however the names are written", () => {
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

  test("nobody answered it, it is meant so, or it is still found though it was solved", () => {
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

  test("the last answer counts, and none once it is taken back", () => {
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

  test("an order: nothing is lost, and whoever comes later is not worse", () => {
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
