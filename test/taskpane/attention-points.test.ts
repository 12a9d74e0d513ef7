import type { Check } from "../../src/caseload/checks/check";
import type { Doubt } from "../../src/caseload/team-data";
import { attentionPoints } from "../../src/taskpane/checks/attention-points";

const cell = { sheet: "Formatie", row: 4, column: 2 };
const ownRounding: Check = { code: "C01", byRounding: true, roundedSum: 470, total: 469, cells: [cell] };
const unknownHours: Check = { code: "C09", name: "Bob", cells: [cell] };
const endsSoon: Check = { code: "C10", reason: "ends-soon", name: "Pieter", until: "2020-04-01", cells: [cell] };
const ended: Check = { code: "C10", reason: "ended", name: "Pieter", until: "2020-01-01", cells: [cell] };
const hiddenRows: Doubt = { code: "hidden-rows", cells: [cell], text: "" };
const vacancy: Doubt = { code: "unassigned-hours", cells: [cell], text: "Vacature", figure: 24 };
const unreadable: Doubt = { code: "unreadable-number", cells: [cell], text: "zie Piet" };

test("what may change the figures comes first, each kind in the order it came", () => {
  const points = attentionPoints([ownRounding, unknownHours, endsSoon, ended], [hiddenRows, unreadable, vacancy]);
  expect(points.map(({ severity }) => severity)).toEqual([
    "review",
    "review",
    "review",
    "information",
    "information",
    "information",
    "information",
  ]);
  expect(points[0]?.sentence).toContain("Bob");
  expect(points[1]?.sentence).toContain("Pieter");
  expect(points[2]?.sentence).toContain("zie Piet");
  expect(points[3]?.sentence).toContain("470");
});

test("a doubt names the cell, and every point says what to do and where", () => {
  const points = attentionPoints([unknownHours], [unreadable]);
  expect(points[1]?.sentence).toContain("Formatie!C5");
  for (const { title, advice, cells } of points) {
    expect(title).not.toBe("");
    expect(advice).not.toBe("");
    expect(cells).toEqual([cell]);
  }
});

test("a team without an intaker is good to know; ages in no group are to be looked at", () => {
  const band = { from: 46, below: "aow" } as const;
  const points = attentionPoints(
    [
      { code: "C11", band, members: ["Julie"], intakers: ["Bob"], cells: [] },
      { code: "C06", reason: "gap", ages: { from: 41, below: 50 }, clients: 94, cells: [] },
    ],
    [],
  );
  expect(points.map(({ severity }) => severity)).toEqual(["review", "information"]);
});
