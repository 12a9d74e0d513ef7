import type { CountingAnswer } from "../../../src/caseload/clients/counting-answers";
import { computeDivision } from "../../../src/usecases/division/compute-division";
import { keepCounting, takeCountingBack } from "../../../src/usecases/memory/keep";
import { questionsAbout, yesOrNo } from "../../../src/usecases/reading/counting-questions";
import { readTeam, type TeamReading } from "../../../src/usecases/reading/read-team";
import { commandSheet } from "../../../src/usecases/sheets/command-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";

/** Questions about who counts: what every answer comes to, kept with the workbook, and the same for pane, sheets and command line. */

const team = grid(
  [
    ["Naam", "Uren"],
    ["Anne", 36],
    ["Bob", 28],
  ],
  { sheet: "Team" },
);
const list = grid(
  [
    ["Cliëntnummer", "Klantmanager", "Status", "Einddatum", "Rol"],
    ["K1", "Anne", "Actief", "", "Hoofd"],
    ["K2", "Anne", "Actief", "", "Partner"],
    ["K3", "Anne", "Beëindigd", "", "Hoofd"],
    ["K4", "Bob", "Actief", "", "Hoofd"],
    ["K5", "Bob", "Geparkeerd", "", "Hoofd"],
    ["K6", "Bob", "Wachtlijst", "", "Hoofd"],
    ["K7", "Bob", "Beëindigd", "31-12-2026", "Hoofd"],
    ["K8", "", "Actief", "", "Hoofd"],
    ["K9", "Anne", "Actief", "", "Hoofd"],
    ["K9", "Bob", "Actief", "", "Hoofd"],
    ["K10", "Bob", "Actief", "z.s.m.", "Hoofd"],
  ],
  { sheet: "Cliënten" },
);
const date = "2026-11-01";
const workbook = () => memoryHost([team, list]);
const read = (host: ReturnType<typeof workbook>) => readTeam(host, { referenceDate: date });

/** "ended: ja 9, nee 8" for every question that nobody answered. */
function asked(reading: TeamReading): readonly string[] {
  return questionsAbout(reading).flatMap((question) => {
    if (question.answer !== null) return [];
    if (question.question === "two-caseworkers")
      return question.options.map(({ belongs, clients }) =>
        [typeof belongs === "string" ? belongs : `with ${belongs.with}`, ...clients].join(" "),
      );
    if (question.question === "typed-counts") return [`typed ${question.typed ?? "?"}, listed ${question.listed}`];
    return [`${question.question}: yes ${question.yes}, no ${question.no}`];
  });
}

function figures(reading: TeamReading): readonly (readonly [string, number | null])[] {
  const computed = computeDivision(reading, {});
  if (!computed.ok) throw new Error(computed.problem.reason);
  const { caseworkers, leftOut } = computed.result;
  return [
    ...caseworkers.map(({ name, current }) => [name, current] as const),
    ...leftOut.map(({ name, current }) => [name, current?.value ?? null] as const),
  ];
}

test("every question is asked once, with what either answer comes to", async () => {
  const reading = await read(workbook());
  expect(figures(reading)).toEqual([
    ["Anne", 3],
    ["Bob", 5],
  ]);
  expect(asked(reading)).toEqual([
    "no-caseworker: yes 9, no 8",
    "partners: yes 8, no 7",
    "status-unknown: yes 8, no 7",
    "waiting: yes 8, no 7",
    "ended-but-date-later: yes 8, no 7",
    "date-unreadable: yes 8, no 7",
    "ended: yes 9, no 8",
    "with Anne 3 5",
    "with Bob 2 6",
    "shared 2.5 5.5",
    "separate 3 6",
  ]);
});

test.each<[CountingAnswer, readonly (readonly [string, number])[]]>([
  [
    { question: "ended", counts: true },
    [
      ["Anne", 4],
      ["Bob", 5],
    ],
  ],
  [
    { question: "partners", counts: false },
    [
      ["Anne", 2],
      ["Bob", 5],
    ],
  ],
  [
    { question: "waiting", counts: false },
    [
      ["Anne", 3],
      ["Bob", 4],
    ],
  ],
  [
    { question: "ended-but-date-later", counts: false },
    [
      ["Anne", 3],
      ["Bob", 4],
    ],
  ],
  [
    { question: "no-caseworker", counts: true },
    [
      ["Anne", 3],
      ["Bob", 5],
      ["Zonder klantmanager", 1],
    ],
  ],
  [
    { question: "two-caseworkers", caseworkers: ["Bob", "Anne"], belongs: "shared" },
    [
      ["Anne", 2.5],
      ["Bob", 5.5],
    ],
  ],
])("an answer is kept with the workbook and can be taken back: %j", async (answer, expected) => {
  const host = workbook();
  const before = await read(host);
  await keepCounting(host, answer);
  const after = await read(host);
  expect(figures(after)).toEqual(expected);
  expect(asked(after)).toHaveLength(asked(before).length - (answer.question === "two-caseworkers" ? 4 : 1));
  await takeCountingBack(host, answer);
  expect(await read(host)).toEqual(before);
});

test("of a status only a hash is kept", async () => {
  const host = workbook();
  const asked = questionsAbout(await read(host)).find(({ question }) => question === "status-unknown");
  if (asked?.question !== "status-unknown") throw new Error("The status is not asked about.");
  expect(asked.word).toBe("Geparkeerd");
  await keepCounting(host, yesOrNo(asked, false));
  expect(JSON.stringify(host.inTheFile)).not.toMatch(/geparkeerd/i);
  expect(figures(await read(host))).toEqual([
    ["Anne", 3],
    ["Bob", 4],
  ]);
});

test("a program answers by the same names", async () => {
  const outcome = await commandSheet(workbook(), proportional, {
    referenceDate: date,
    answers: "status-unknown:Geparkeerd=nee\ntwo-caseworkers:Anne+Bob=separate\nended=yes",
  });
  expect(outcome).toMatchObject({ ok: true, report: { totals: { current: 9 } } });
});

test("clients of nobody are divided along in a row of their own, and are no transfers", async () => {
  const outcome = await commandSheet(workbook(), proportional, { referenceDate: date, answers: "no-caseworker=yes" });
  expect(outcome).toMatchObject({ ok: true, report: { totals: { current: 9, rounded: 9, transfers: 1 } } });
  expect(outcome).toHaveProperty("summary", expect.stringContaining("1 cliënt zonder klantmanager wordt meeverdeeld."));
  expect(outcome).not.toHaveProperty(
    "report.doubts",
    expect.arrayContaining([expect.objectContaining({ code: "list-unassigned" })]),
  );
});

test("what is no answer is said", async () => {
  const outcome = await commandSheet(workbook(), proportional, { answers: "ended=soms" });
  expect(outcome).toMatchObject({
    ok: false,
    fault: false,
    message: expect.stringContaining("‘ended=soms’") as string,
  });
});

describe("numbers that were typed beside a list", () => {
  const typed = grid(
    [
      ["Naam", "Uren", "Aantal cliënten"],
      ["Anne", 36, 3],
      ["Bob", 28, 6],
    ],
    { sheet: "Team" },
  );
  const both = () => memoryHost([typed, list]);

  test("are divided, and the list can be chosen instead", async () => {
    const host = both();
    const reading = await read(host);
    expect(asked(reading)).toEqual(["typed 9, listed 8", "no-caseworker: yes 10, no 9"]);
    await keepCounting(host, { question: "typed-counts", counts: false });
    const chosen = await read(host);
    expect(figures(chosen)).toEqual([
      ["Anne", 3],
      ["Bob", 5],
    ]);
    expect(chosen.team.doubts.map(({ code }) => code)).not.toContain("other-figures");
    expect(questionsAbout(chosen)[0]).toMatchObject({ question: "typed-counts", answer: false });
  });

  test("a row of nobody that says what the list says is right, and no point", async () => {
    const pool = grid(
      [
        ["Naam", "Uren", "Aantal cliënten"],
        ["Anne", 36, 3],
        ["Bob", 28, 5],
        ["Niet toegewezen", "", 1],
      ],
      { sheet: "Team" },
    );
    const { team: found } = await read(memoryHost([pool, list]));
    expect(found.doubts.map(({ code }) => code)).not.toContain("unassigned-clients");
    expect(found.sources?.pool).toMatchObject({ clients: 1, cell: { sheet: "Team", row: 3, column: 2 } });
  });
});
