import { sheetKinds as addInKinds } from "../../../src/usecases/sheets/kinds";
import { parseRequest } from "../../../src/workbench/cli/arguments";
import { sheetKinds } from "../../../src/workbench/cli/sheet-kinds";
import { words } from "../../../src/workbench/text";

test.each(["cliënten", "clienten", "clie\u0308nten"])("--kind %s asks for the sheet about single clients", (kind) => {
  expect(parseRequest(["TEAM.xlsx", "--kind", kind]).kinds).toEqual(["cliënten"]);
});

test("nobody gets that sheet without asking", () => {
  expect(parseRequest([]).kinds).toEqual(["voorstel", "rekenkundig", "leeftijd", "vergelijken"]);
  expect(parseRequest(["TEAM.xlsx"]).kinds).toEqual(["rekenkundig"]);
});

test("norms go to the add-in as they were typed", () => {
  expect(parseRequest(["TEAM.xlsx", "--norms", "1-3=100,4-6=50"]).wishes).toEqual({ norms: "1-3=100,4-6=50" });
});

test("every kind of sheet that the add-in makes can be asked for", () => {
  expect(sheetKinds.map(({ command }) => command)).toEqual(addInKinds.map(({ command }) => command));
});

test("transfers: within a percentage, or at most so many", () => {
  expect(parseRequest(["--kind", "overdrachten", "--within", "2,5"]).wishes).toEqual({ months: { within: 2.5 } });
  expect(parseRequest(["--kind", "overdrachten", "--at-most", "40"]).wishes).toEqual({ months: { atMost: 40 } });
  expect(() => parseRequest(["--within", "veel"])).toThrow(words.badWithin("veel"));
  expect(() => parseRequest(["--at-most", "-1"])).toThrow();
});
