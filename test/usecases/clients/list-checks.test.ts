import { computeAgeDivision } from "../../../src/usecases/scenarios/compute-age-division";
import { listChecks } from "../../../src/usecases/clients/list-checks";
import { readAges } from "../../../src/usecases/reading/read-ages";
import { grid, type TestCell } from "../../reading/grid";
import { usable } from "../../support/usable";
import { memoryHost } from "../../taskpane/memory-host";

const bands = "18-39,40-AOW";

/** The list of a team whose table says how many clients everybody has; a fourth column tells who is a partner. */
async function codesOf(rows: readonly (readonly TestCell[])[]) {
  const host = memoryHost([
    grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne", 36, rows.length],
        ["Bob", 36, rows.length],
      ],
      { sheet: "Team" },
    ),
    grid([["Cliëntnr", "Klantmanager", "Leeftijd", "Rol"], ...rows], { sheet: "Lijst" }),
  ]);
  const { ages } = usable(await readAges(host, { referenceDate: "2020-03-03" }));
  const { division } = usable(computeAgeDivision(ages, { bands }));
  const about = listChecks(ages);
  expect(division.checks).toEqual(expect.arrayContaining([...about]));
  return about.map((check) =>
    check.code === "C19" && check.reason !== "unit" ? [check.reason, check.clients] : check,
  );
}

const clients = (count: number): readonly (readonly TestCell[])[] =>
  Array.from({ length: count }, (_, at) => [`C${100 + at}`, at % 2 === 0 ? "Anne" : "Bob", 20 + at, "hoofdaanvrager"]);

test("C19 without norms: a client who stands in the list twice, and partners", async () => {
  expect(await codesOf(clients(12))).toEqual([]);
  expect(await codesOf([...clients(12), ["C100", "Anne", 20, "hoofdaanvrager"]])).toEqual([["duplicates", 1]]);
  const partners = [
    ["C200", "Anne", 44, "partner"],
    ["C201", "Bob", 45, "partner"],
  ];
  expect(await codesOf([...clients(12), ...partners])).toEqual([["partners", 2]]);
  expect(await codesOf([...clients(12), ...partners, ["C101", "Bob", 21, "hoofdaanvrager"]])).toEqual([
    ["duplicates", 1],
    ["partners", 2],
  ]);
});
