import { makeAndTell } from "../../../src/taskpane/flow/effects/make-and-tell";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { missingSentences } from "../../../src/usecases/sheets/missing-appendices";
import { proposal } from "../../../src/usecases/sheets/proposal/kind";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** Which appendices of a proposal there are not, and why: what was wanted is never left out without a word. */

const team = grid(
  [
    ["Naam", "Aantal uur", "Aantal cliënten"],
    ["Anne", 36, 2],
    ["Bob", 18, 1],
  ],
  { sheet: "Team" },
);
const withoutAges = grid(
  [
    ["Cliëntnummer", "Klantmanager", "Status"],
    ["C-1001", "Anne", "lopend"],
    ["C-1002", "Anne", "lopend"],
    ["C-1003", "Bob", "lopend"],
  ],
  { sheet: "Cliënten" },
);
const wishes = { withAppendices: true, referenceDate: "2020-03-03" };

test.each([
  [
    "no list",
    [team],
    "no-client-list",
    /^Niet gemaakt: Leeftijdsindeling en Scenariovergelijking\. Er is geen cliëntenlijst gevonden\./,
  ],
  [
    "no ages",
    [team, withoutAges],
    "no-ages",
    /^Niet gemaakt: Leeftijdsindeling en Scenariovergelijking\. In de cliëntenlijst staat geen geboortedatum/,
  ],
] as const)("with %s, pane and command say so beside the sheets that are made", async (_, sheets, reason, said) => {
  const host = memoryHost([...sheets]);
  const { notice } = (await makeAndTell("proposal", host, wishes, null, {})).ending;
  expect(notice).toMatchObject({
    kind: "sheet-made",
    sheet: "Voorstel 03-03-2020",
    appendices: ["Rekenkundig 03-03-2020"],
    told: [expect.stringMatching(said)],
  });

  const told = await commandSheet(memoryHost([...sheets]), proposal, wishes);
  expect(told).toMatchObject({
    ok: true,
    report: {
      notMade: [
        { sheet: "Leeftijdsindeling", reason },
        { sheet: "Scenariovergelijking", reason },
      ],
    },
  });
  expect(told.ok && told.summary.split("\n\n").at(-1)).toMatch(said);
});

test("nothing is said of appendices that nobody asked for", async () => {
  const told = await commandSheet(memoryHost([team]), proposal, { ...wishes, withAppendices: false });
  expect(told.ok && told.report).not.toHaveProperty("notMade");
});

test("each reason has a sentence of its own", () => {
  const missing = [
    { name: "Leeftijdsindeling", problem: { reason: "no-bands" } },
    { name: "Scenariovergelijking", problem: { reason: "not-divided", scenario: "A" } },
  ] as const;
  expect(missingSentences(missing)).toEqual([
    expect.stringMatching(/^Niet gemaakt: Leeftijdsindeling\. Er zijn geen leeftijdsgroepen gevonden\./),
    expect.stringMatching(/^Niet gemaakt: Scenariovergelijking\. In het scenario ‘A’/),
  ]);
});
