import { readTeam } from "../../../src/usecases/reading/read-team";
import { chosenKinds } from "../../../src/usecases/sheets/kinds";
import { exampleSheets, openExample } from "../../support/workbooks/example-workbook";
import { wordsOf } from "../../support/workbooks/planned-table";

/** What is read on the sheets over the example, whatever their kind. */

const { host } = openExample();
const words = new Map<string, readonly string[]>();

beforeAll(async () => {
  const plans = await exampleSheets(host);
  chosenKinds.forEach(({ name }, place) => {
    words.set(
      name,
      (plans[place]?.cells ?? []).map(({ content }) => wordsOf(content)),
    );
  });
});

test("the page to decide on and its appendices say of the meeting what the team's own memo says", async () => {
  const { team } = await readTeam(host);
  const { purpose, presenter, when } = team.meeting ?? {};
  const stated = [purpose, presenter, when].map((field) => field?.value);
  expect(stated).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
  for (const kind of ["proposal", "proportional", "ages", "comparison"]) {
    expect(words.get(kind)).toEqual(expect.arrayContaining(stated));
    expect(words.get(kind)?.[0]).toMatch(/^(Agendapunt: )?Caseloadverdeling team Werk$/);
  }
});

test("a point is known by its words and its place, not by a code", () => {
  const coded = [...words].flatMap(([kind, said]) =>
    said.filter((text) => /(?<!!)\bC\d\d\b/.test(text)).map((text) => `${kind}: ${text}`),
  );
  expect(coded).toEqual([]);
  expect(words.get("proportional")?.join()).toContain("Neventaken zonder uren");
});
