import { renderToStaticMarkup } from "react-dom/server";
import type { AccountedRows } from "../../../src/caseload/team/team-data";
import { ListedClients } from "../../../src/taskpane/data/ListedClients";
import { writtenTeam } from "../../sheets/memo-team";

/** The account of a list as the step Gegevens shows it. */

const rows: AccountedRows = {
  rows: 505,
  withCaseworker: 475,
  noCaseworker: 24,
  waiting: 0,
  outside: 0,
  ended: 4,
  notStarted: 0,
  duplicates: 2,
  leftOut: 0,
  endLater: 0,
  byCaseworker: [],
  byOutsider: [],
  repeated: [],
  differing: [],
  questions: [],
  choices: [],
};
const source = { from: "list", ranges: [], headers: ["Klantmanager"], how: "rows", total: 475 } as const;
const { team } = writtenTeam([]);

function shown(accounted: AccountedRows | null): string {
  const clients = accounted && source;
  const read = { ...team, sources: { hours: null, clients, otherClients: null, pool: null } };
  return renderToStaticMarkup(<ListedClients team={accounted ? { ...read, accounted } : read} />);
}

test("one line is the sum, and the other rows can be opened", () => {
  expect(shown(rows)).toContain("499 in de lijst = 475 bij klantmanagers + 24 zonder</p>");
  expect(shown(rows)).toMatch(/<summary[^>]*>Andere rijen in de lijst \(6\)<\/summary>/);
});

test("there is nothing to open where every row is a client", () => {
  const markup = shown({ ...rows, rows: 499, ended: 0, duplicates: 0 });
  expect(markup).toContain("499 in de lijst");
  expect(markup).not.toContain("<summary");
});

test("without a list there is nothing", () => {
  expect(shown(null)).toBe("");
});
