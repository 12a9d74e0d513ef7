import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../src/workbench/cli/answer";
import { workbookOf } from "../support/workbooks/small-workbook";

/** Answers about who counts, given on the command line. */

const folder = mkdtempSync(path.join(tmpdir(), "answers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = path.join(folder, "lijst.xlsx");
const args = (...answers: readonly string[]): string[] => [
  file,
  ...["--out", path.join(folder, "uit.xlsx"), "--json"],
  ...answers.flatMap((text) => ["--answer", text]),
];

test("come through to the figures, and what is no answer is said", async () => {
  writeFileSync(
    file,
    workbookOf(
      [
        ["Naam", "Uren per week"],
        ["Anne", 36],
        ["Bob", 28],
      ],
      {
        Cliënten: [
          ["Cliëntnummer", "Klantmanager", "Status"],
          ["K1", "Anne", "Actief"],
          ["K2", "Anne", "Actief"],
          ["K3", "Bob", "Actief"],
          ["K4", "Bob", "Beëindigd"],
          ["K5", "", "Actief"],
          ["K6", "Anne", "Actief"],
          ["K6", "Bob", "Actief"],
        ],
      },
    ),
  );
  const { stdout } = await answer(args("ended=ja", "no-caseworker=ja", "two-caseworkers:Anne+Bob=shared"));
  expect(JSON.parse(stdout)).toMatchObject({
    totals: { current: 6 },
    accounted: { with_caseworker: { Anne: 2.5, Bob: 2.5 }, no_caseworker: 1, ended: 0, duplicate_rows: 1 },
    sources: { clients: { from: "list" }, pool: { clients: 1, waiting: 0 } },
  });
  const refused = await answer(args("ended=soms"));
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toContain("‘ended=soms’");
});
