import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const contract = grid(
  [
    ["Klantmanager", "Uren"],
    ["Loes Blom", 36],
    ["Rachid Smit", 28],
    ["Hatice Bos", 24],
  ],
  { sheet: "Contract" },
);
const whose = ["Loes Blom", "Rachid Smit", "Hatice Bos", "Rachid Smit"];

/** Sixty clients in turn, of whom some are worked with by a second of the team or by somebody else. */
async function read(secondOf: (at: number) => TestCell) {
  const rows = Array.from({ length: 60 }, (_, at): TestCell[] => [
    1_300_000 + 41 * at,
    whose[at % 4] ?? "",
    secondOf(at),
  ]);
  const list = grid([["Klantnummer", "Klantmanager", "Tweede klantmanager"], ...rows], { sheet: "Lijst" });
  const { team } = await readTeam(memoryHost([list, contract]), { referenceDate: "2026-03-01" });
  return {
    people: figuresOf(team),
    said: team.doubts.flatMap(({ code, text, figure, other, cells }) =>
      code === "other-figures" ? [`${text} ${figure}/${other} of ${cells.length}`] : [],
    ),
  };
}

test("the first counts, and what the second would have with those clients is said", async () => {
  const { people, said } = await read((at) => (at % 4 === 0 ? (at < 52 ? "Hatice Bos" : "Rachid Smit") : null));
  expect(people).toEqual(["Loes Blom 36/15", "Rachid Smit 28/30", "Hatice Bos 24/15"]);
  expect(said).toEqual(["Hatice Bos 15/28 of 15"]);
});

test("a second who is of no team, or the first again, makes no other figure", async () => {
  expect((await read((at) => (at % 3 === 0 ? "T. Overbeek" : null))).said).toEqual([]);
  expect((await read((at) => (at % 3 === 0 ? (whose[at % 4] ?? null) : null))).said).toEqual([]);
});
