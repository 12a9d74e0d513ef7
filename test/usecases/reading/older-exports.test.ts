import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { day, grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

type Row = readonly TestCell[];

const hours = grid(
  [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 28],
    ["Emmy Vos", 24],
  ],
  { sheet: "uren" },
);
const whose = ["Anne Smit", "Bob Bos", "Emmy Vos"];

/** Clients with these numbers, in turn of the three, a place farther in each month. */
function exported(on: TestCell, numbers: readonly number[], month: number): Row[] {
  return numbers.map((number, at) => [on, 40_000 + 7 * number, `Jansen, ${number}`, whose[(at + month) % 3] ?? ""]);
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const months = (first: TestCell, second: TestCell, third: TestCell): Row[][] => [
  exported(first, numbers(0, 27), 0),
  exported(second, numbers(3, 30), 1),
  exported(third, numbers(6, 30), 2),
];
const days = [day("2026-01-05"), day("2026-02-02"), day("2026-03-02")] as const;

async function read(
  rows: readonly Row[],
  referenceDate = "2026-03-16",
  headers: Row = ["Exportdatum", "Klantnr", "Naam", "KM"],
) {
  const host = memoryHost([grid([headers, ...rows], { sheet: "Data" }), hours]);
  const { team } = await readTeam(host, { referenceDate });
  return {
    people: figuresOf(team),
    said: team.doubts.flatMap(({ code, figure }) => (code === "older-exports" ? [figure] : [])),
    codes: team.doubts.map(({ code }) => code),
    live: team.tables.some(({ rows: people }) => people.some(({ current }) => current?.counted !== undefined)),
  };
}

describe("exports of several months in one list", () => {
  const now = ["Anne Smit 36/8", "Bob Bos 28/8", "Emmy Vos 24/8"];

  test("the newest counts, and what is left out is said", async () => {
    const { people, said, codes, live } = await read(months(...days).flat());
    expect(people).toEqual(now);
    expect(said).toEqual([54]);
    expect(codes).toEqual(["older-exports"]);
    expect(live).toBe(false);
  });

  test("whatever their order, and in a short list", async () => {
    expect(
      (
        await read(
          months(...days)
            .reverse()
            .flat(),
        )
      ).people,
    ).toEqual(now);
    const mixed = months(...days)
      .flat()
      .sort((one, other) => Number(one[1]) - Number(other[1]));
    expect((await read(mixed)).people).toEqual(now);
    const short = months(...days)
      .map((rows) => rows.slice(0, 12))
      .flat();
    expect((await read(short)).people).toEqual(["Anne Smit 36/4", "Bob Bos 28/4", "Emmy Vos 24/4"]);
  });

  test("of an earlier day its own", async () => {
    expect((await read(months(...days).flat(), "2026-02-16")).people).toEqual([
      "Anne Smit 36/9",
      "Bob Bos 28/9",
      "Emmy Vos 24/9",
    ]);
  });

  test("may be called after their months, and have no numbers", async () => {
    expect(
      (
        await read(months("jan 2026", "feb 2026", "mrt 2026").flat(), "2026-03-16", [
          "Peildatum",
          "Klantnr",
          "Naam",
          "KM",
        ])
      ).people,
    ).toEqual(now);
    const unnumbered = days
      .flatMap((on, month) => exported(on, numbers(month, month + 60), month))
      .map(([on = null, , ...rest]): Row => [on, ...rest]);
    expect((await read(unnumbered, "2026-03-16", ["Exportdatum", "Klant", "KM"])).people).toEqual([
      "Anne Smit 36/20",
      "Bob Bos 28/20",
      "Emmy Vos 24/20",
    ]);
  });

  test("other clients on other days are no exports of one list", async () => {
    const parts = [0, 1, 2].flatMap((part) => exported(days[part] ?? null, numbers(20 * part, 20 * part + 18), part));
    const { people, said } = await read(parts);
    expect(people).toEqual(["Anne Smit 36/18", "Bob Bos 28/18", "Emmy Vos 24/18"]);
    expect(said).toEqual([]);
    expect((await read(exported(days[2], numbers(0, 24), 0))).said).toEqual([]);
  });
});
