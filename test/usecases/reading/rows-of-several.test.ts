import { readTeam } from "../../../src/usecases/reading/read-team";
import { figuresOf } from "../../reading/candidates/understood";
import { grid, type TestCell } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

const contract = grid(
  [
    ["Begeleider", "Uren"],
    ["Loes Blom", 36],
    ["Rachid Smit", 28],
    ["Hatice Bos", 24],
  ],
  { sheet: "Contract" },
);
const whose = ["Loes Blom", "Rachid Smit", "Hatice Bos", "Rachid Smit"];

/** A list in turn of sixty clients, of which some rows say a number; the first row is of Loes, the second of Rachid. */
function listed(header: string, figure: (at: number) => TestCell) {
  const rows = Array.from({ length: 60 }, (_, at) => [
    whose[at % 4] ?? "",
    at < 2 ? "Groep Startbaan zorg" : `Klant ${String.fromCharCode(65 + (at % 26))}. nr ${1_200_000 + 37 * at}`,
    1_300_000 + 41 * at,
    figure(at),
  ]);
  return grid([["Begeleider", "Klant of groep", "Klantnummer", header], ...rows], { sheet: "Begeleiding" });
}

async function read(header: string, figure: (at: number) => TestCell) {
  const { team } = await readTeam(memoryHost([listed(header, figure), contract]), { referenceDate: "2026-03-01" });
  const said = team.doubts.flatMap(({ code, text, figure: own, other }) =>
    code === "other-figures" ? [`${text} ${own}/${other}`] : [],
  );
  return { people: figuresOf(team), said };
}

const groups = (at: number, one: TestCell): TestCell => [8, 4, one, 7][at] ?? (at === 58 ? 3 : one);

describe("a row of a list that may stand for several clients", () => {
  test.each(["Aantal", "Deelnemers", "Aantal personen", "Aantal cliënten", "Aant.", "Pers."])(
    "%s: both figures are said of everybody who has one, far down a list too",
    async (header) => {
      for (const one of [1, null]) {
        const { people, said } = await read(header, (at) => groups(at, one));
        expect(people).toEqual(["Loes Blom 36/15", "Rachid Smit 28/30", "Hatice Bos 24/15"]);
        expect(said).toEqual(["Loes Blom 15/22", "Rachid Smit 30/39", "Hatice Bos 15/17"]);
      }
    },
  );

  test.each(["Aantal kinderen", "Aantal gesprekken", "Aantal uren", "Trede", "Klantnr"])(
    "%s says nothing of it",
    async (header) => {
      expect((await read(header, (at) => groups(at, 1))).said).toEqual([]);
    },
  );

  test("nor does a number that is one for everybody, or seldom one", async () => {
    expect((await read("Aantal", () => 1)).said).toEqual([]);
    expect((await read("Aantal", (at) => 2 + (at % 5))).said).toEqual([]);
  });
});
