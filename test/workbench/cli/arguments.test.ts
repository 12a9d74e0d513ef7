import { parseRequest } from "../../../src/workbench/cli/arguments";

test.each(["cliënten", "clienten", "clie\u0308nten"])("--kind %s asks for the sheet about single clients", (kind) => {
  expect(parseRequest(["TEAM.xlsx", "--kind", kind]).kinds).toEqual(["cliënten"]);
});

test("nobody gets that sheet without asking", () => {
  expect(parseRequest([]).kinds).toEqual(["rekenkundig", "leeftijd", "vergelijken"]);
  expect(parseRequest(["TEAM.xlsx"]).kinds).toEqual(["rekenkundig"]);
});

test("norms go to the add-in as they were typed", () => {
  expect(parseRequest(["TEAM.xlsx", "--norms", "1-3=100,4-6=50"]).wishes).toEqual({ norms: "1-3=100,4-6=50" });
});
