import { grid } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

const people = ["Fatima de Boer", "Gijs Schilder", "Wim van Leeuwen", "Nathalie ter Haar", "Marcel Zwart"];
const contract = [36, 28, 16, 28, 16];
const formation = [36, 36, 16, 32, 24];
const clients = [35, 37, 17, 37, 15];
const right = people.map((name, at) => `${name} ${contract[at]}/${clients[at]}`);

function team(headers: readonly [string, string], columns: readonly [readonly number[], readonly number[]]) {
  const [one, other] = columns;
  const rows = people.map((name, at) => [name, one[at] ?? 0, other[at] ?? 0, clients[at] ?? 0]);
  return understood(grid([["Naam", ...headers, "Klanten"], ...rows]));
}

test.each(["Formatie-uren", "Inzetbare uren", "Uren formatie", "Werkelijke uren"])(
  "contract hours count beside %s, on either side, and the other is said",
  (other) => {
    for (const own of ["Contracturen", "Uren contract"]) {
      const before = team([other, own], [formation, contract]);
      const behind = team([own, other], [contract, formation]);
      for (const read of [before, behind]) {
        expect(figuresOf(read)).toEqual(right);
        expect(read.doubts).toContainEqual(
          expect.objectContaining({ code: "other-figures", text: "Gijs Schilder", figure: 28, other: 36 }),
        );
      }
    }
  },
);

test("a number of a contract is no contract, nor is an old one", () => {
  expect(figuresOf(team(["Uren", "Contractnr"], [contract, [12, 31, 18, 24, 36]]))).toEqual(right);
  const old = team(["Uren oude contract", "Uren"], [formation, contract]);
  expect(figuresOf(old)).toEqual(right);
  expect(codesOf(old)).toEqual([]);
});
