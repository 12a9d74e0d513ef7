import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

const head = ["Consulent", "Contract", "Intake", "In traject", "Nazorg", "Uitgestroomd 2024", "Uitgestroomd 2025"];
const rows: readonly Row[] = [
  ["Anne Smit", 28, 5, 20, 3, 15, 3],
  ["Bob Bos", 28, 2, 33, 3, 11, 0],
  ["Emmy Vos", 24, 2, 21, 4, 18, 2],
  ["Ilse Pot", 36, 1, 25, 0, 16, 0],
];
const people = ["Anne Smit 28/28", "Bob Bos 28/38", "Emmy Vos 24/27", "Ilse Pot 36/26"];

describe("a text that says which columns are the clients", () => {
  test.each([
    "caseload = intake + in traject + nazorg. Uitgestroomd telt niet mee (is voor het jaarverslag).",
    "Totaal klanten: Intake + In traject + Nazorg",
    "De caseload is intake + nazorg + in traject",
  ])("%s", (text) => {
    const read = understood(grid([["Stand per status"], [text], [], head, ...rows]));
    expect(figuresOf(read)).toEqual(people);
  });

  test("may stand below, or on another sheet", () => {
    const text = "Caseload = intake + in traject + nazorg";
    expect(figuresOf(understood(grid([head, ...rows, [], [text]])))).toEqual(people);
    expect(figuresOf(understood(grid([head, ...rows]), grid([[text]], { sheet: "Uitleg" })))).toEqual(people);
  });

  test("says nothing where one of them is no column, or hours are added", () => {
    const two = (text: string): string[] => {
      const read = understood(
        grid([
          ["Naam", "Vast", "Flex", "Cliënten"],
          ["Anne Smit", 20, 8, 28],
          ["Bob Bos", 24, 4, 38],
          ["Emmy Vos", 24, 0, 26],
          [],
          [text],
        ]),
      );
      return [...figuresOf(read), ...codesOf(read)];
    };
    const silent = two("");
    expect(two("Contracturen = vast + flex")).toEqual(silent);
    expect(two("caseload = vast + zzp")).toEqual(silent);
  });
});

test("who flowed out is nobody's caseload, and other phases beside one phase are asked about", () => {
  const read = understood(grid([head, ...rows]));
  expect(figuresOf(read)).toEqual(["Anne Smit 28/20", "Bob Bos 28/33", "Emmy Vos 24/21", "Ilse Pot 36/25"]);
  expect(read.doubts).toMatchObject([{ code: "other-figures", text: "Anne Smit", figure: 20, other: 28 }]);
});
