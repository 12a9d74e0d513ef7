import { parseStartRequest } from "../../../src/workbench/server/arguments";
import { UnusableRequest } from "../../../src/workbench/unusable-request";

const usual = { file: null, open: true, port: 3100, help: false };

it.each([
  [[], usual],
  [["team.xlsx"], { ...usual, file: "team.xlsx" }],
  [["--no-open", "team.xlsx"], { ...usual, file: "team.xlsx", open: false }],
  [["--port", "0"], { ...usual, port: 0 }],
  [["-h"], { ...usual, help: true }],
])("npm start -- %j", (args, request) => {
  expect(parseStartRequest(args)).toEqual(request);
});

it.each([[["a.xlsx", "b.xlsx"]], [["--port", "tachtig"]], [["--port", "70000"]], [["--kind", "x"]]])(
  "refuses npm start -- %j",
  (args) => {
    expect(() => parseStartRequest(args)).toThrow(UnusableRequest);
  },
);
