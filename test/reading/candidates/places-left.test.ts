import { grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood } from "./understood";

type Row = readonly TestCell[];

/** Hours, the most that was agreed, and the places left: less than none where somebody is over it. */
const people: readonly (readonly [string, number, number, number])[] = [
  ["Anne", 36, 46, 6],
  ["Bob", 16, 22, 0],
  ["Emmy", 28, 33, 7],
  ["Gerard", 24, 22, -3],
  ["Ilse", 32, 34, 5],
];
const clients = ["Anne 36/40", "Bob 16/22", "Emmy 28/26", "Gerard 24/25", "Ilse 32/29"];

describe("how many places are left is not how many clients there are", () => {
  test.each([
    ["Max. klanten", "Nog plek"],
    ["Maximum", "Vrij"],
    ["Plafond", "Ruimte"],
    ["Maximale caseload", "Beschikbaar"],
    ["Aantal plekken", "Vrije plekken"],
    ["Caseload max", "Nog over"],
  ])("%s without %s is", (most, left) => {
    const rows: readonly Row[] = people;
    const team = understood(grid([["WIE HEEFT ER NOG PLEK?"], [], ["", "Uren", most, left], ...rows]));
    expect(figuresOf(team)).toEqual(clients);
    expect(codesOf(team)).toContain("stand-worked-out");
    const turned = people.map(([name, hours, limit, free]) => [name, free, limit, hours]);
    expect(figuresOf(understood(grid([["Naam", left, most, "Uren"], ...turned])))).toEqual(clients);
  });

  test.each(["Nog plek", "Plekken vrij", "Vrije ruimte", "Beschikbaar"])("%s alone tells no clients", (left) => {
    const rows = people.map(([name, hours, , free]) => [name, hours, Math.max(0, free)]);
    expect(understood(grid([["Naam", "Uren", left], ...rows])).nearest).toMatchObject({ lacks: "clients" });
  });

  test("a column that says how many there are goes before it", () => {
    const rows = people.map(([name, hours, limit, free]) => [name, hours, limit - free, limit, free]);
    const team = understood(grid([["Naam", "Uren", "Klanten nu", "Max", "Nog plek"], ...rows]));
    expect(figuresOf(team)).toEqual(clients);
    expect(codesOf(team)).toEqual([]);
    const used = understood(grid([["Naam", "Uren", "Bezet", "Max", "Vrij"], ...rows]));
    expect(figuresOf(used)).toEqual(clients);
  });

  test("hours that are left are taken off no norm of clients", () => {
    const rows = people.map(([name, hours, limit]) => [name, hours, limit, 4]);
    expect(understood(grid([["Naam", "Uren", "Norm", "Uren over"], ...rows])).nearest).toBeDefined();
  });
});
