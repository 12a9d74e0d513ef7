import { day, grid, type TestCell } from "../grid";
import { figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const headers = ["Cliëntnr", "Naam", "Regeling", "Sinds"];

/** So many clients, numbered from a number on. */
function clients(from: number, count: number): Row[] {
  return Array.from({ length: count }, (_, at) => [from + at, `J. Jansen${at}`, "P-wet", day("2024-03-01")]);
}

describe("somebody with two figures", () => {
  const mulder = (figure: number, other: number) =>
    expect.objectContaining({ code: "other-figures", text: "Mulder", figure, other }) as unknown;

  test("in two headings has both said, however few hours they are", () => {
    const rows: readonly Row[] = [
      headers,
      ["Mulder (12u)"],
      ...clients(61_000, 6),
      ["Anne Smit (24u)"],
      ...clients(62_000, 7),
      ["Mulder (6u)"],
      ...clients(63_000, 3),
    ];
    const team = understood(grid(rows));
    expect(figuresOf(team)).toEqual(["Mulder 12/9", "Anne Smit 24/7"]);
    expect(team.doubts).toContainEqual(mulder(12, 6));
  });

  test("in two headings of which one stands below the rows that were read has both said", () => {
    const rows: readonly Row[] = [
      headers,
      ["Mulder (32 uur)"],
      ...clients(61_000, 6),
      ["Anne Smit (24 uur)"],
      ...clients(62_000, 7),
      ["Bob Bos (24 uur)"],
      ...clients(64_000, 5),
      ["Mulder (20 uur)"],
      ...clients(63_000, 3),
    ];
    const team = understoodFromTop(12, grid(rows));
    expect(figuresOf(team)).toEqual(["Mulder 32/9", "Anne Smit 24/7", "Bob Bos 24/5"]);
    expect(team.doubts).toContainEqual(mulder(32, 20));
  });

  test("in the list's own column has both said, and a third one too", () => {
    const whose = ["Mulder (12u)", "Anne Smit (24u)", "Mulder (6u)", "Anne Smit (24 uur)", "Mulder (9u)"];
    const rows = clients(61_000, 30).map((row, at): Row => [...row, whose[at % whose.length] ?? ""]);
    const team = understood(grid([[...headers, "Klantmanager"], ...rows]));
    expect(figuresOf(team)).toEqual(["Mulder 12/18", "Anne Smit 24/12"]);
    expect(team.doubts.filter(({ code }) => code === "other-figures")).toEqual([mulder(12, 6), mulder(12, 9)]);
  });

  test("in fte has both said in hours", () => {
    const whose = ["Mulder (0,5 fte)", "Anne Smit (1,0 fte)", "Mulder (0,25 fte)"];
    const rows = clients(61_000, 30).map((row, at): Row => [...row, whose[at % whose.length] ?? ""]);
    const team = understood(grid([[...headers, "Klantmanager"], ...rows]));
    expect(figuresOf(team)).toEqual(["Mulder 18/20", "Anne Smit 36/10"]);
    expect(team.doubts).toContainEqual(mulder(18, 9));
  });
});
