import memo from "../cases/memo-2020.json";
import { until, withBuiltPane } from "../support/built-pane";
import { until as untilRight } from "../support/patience";

/** Norms in the built add-in on the example, whose client list has a column Trede: 281 clients on 1-3, 188 on 4-6. */

const pane = withBuiltPane("Normen en gewogen werklast");

interface Weighted {
  readonly report: {
    readonly weighted: {
      readonly norms: string;
      readonly totals: { readonly clients: readonly number[]; readonly load: number; readonly fte: number };
    } | null;
    readonly checks: readonly { readonly code: string }[];
  };
}

/** Everything with a name that can be pressed, by what a screen reader calls it. */
function use(name: string): void {
  const buttons = [...pane.excel.window.document.querySelectorAll("button")];
  const button = buttons.find((each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name);
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}

/** Types into one of the fields with this label, and leaves it. */
async function enter(label: string, place: number, text: string): Promise<void> {
  const { HTMLInputElement, Event, FocusEvent, document } = pane.excel.window;
  const fields = () =>
    [...document.querySelectorAll("label")].flatMap((each) =>
      each.textContent === label ? [document.getElementById(each.htmlFor)] : [],
    );
  await until(() => fields()[place] instanceof HTMLInputElement);
  const field = fields()[place];
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field?.dispatchEvent(new Event("input", { bubbles: true }));
  field?.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

async function weighed(): Promise<Weighted["report"]> {
  return ((await pane.excel.runCommand("makeProportionalSheet", {})) as Weighted).report;
}

it("numbers agreed for somebody are typed where their line opens; what cannot be is said there, and Terug undoes it", async () => {
  await pane.start();
  use("Julie");
  await pane.shows("Afgesproken aantal cliënten");
  await enter("Minimaal", 0, "500");
  await pane.shows("De afgesproken minima zijn samen 500, maar er zijn 469 cliënten.");
  await enter("Minimaal", 0, "120");
  await pane.shows("Afspraken over het aantal cliënten: Julie minimaal 120.");
  await pane.shows("105,525 → 120");
  pane.press("Terug");
  await until(() => !pane.text.includes("Julie minimaal 120"));
});

it("a set of the library weighs the clients, is doubted where it is doubtful, and is kept with the file", async () => {
  await pane.start();
  await pane.unfold("Normen en gewogen werklast");
  await pane.shows("Nu telt iedere cliënt even zwaar.");
  await pane.shows("Zijn het zes personen, dan hebben zij samen 450 cliënten.");
  use("Gebruik deze normen: Ridderkerk 2013: 100/50");
  // 281 ÷ 100 + 188 ÷ 50 = 6.57 fte against the hours' 160 ÷ 36 = 4.44: 147.8%.
  await pane.shows(
    "Volgens de normen is 6,57 fte nodig; er is 4,44 fte aan caseloaduren. Samen zit het team 148% vol.",
  );
  await pane.unfold("Wat zijn punten, en wat is vol?");
  await pane.shows("Selectie ‘Huidige caseload’: 469 cliënten wegen mee.");
  memo.names.forEach((name, who) => {
    const line = shares().find(([person]) => person === name) ?? [];
    const [, , , together = "", byNumber] = line;
    expect([name, together.split(" → ")[0], byNumber]).toEqual([
      name,
      String(memo.current[who]),
      String(memo.largestRemainder[who]),
    ]);
  });
  expect(shares().at(-1)).toEqual(["Totaal", "281", "188", "469", "469"]);
  await pane.open("Gegevens");
  await pane.unfold("andere aandachtspunten");
  await pane.unfold("personen of uitkeringen");
  await pane.shows("Het is niet bekend of de norm personen of uitkeringen telt");
  const report = await weighed();
  expect(report.weighted).toMatchObject({
    norms: "Ridderkerk 2013: 100/50",
    totals: { clients: [281, 188], load: 281 + 2 * 188, fte: 6.57 },
  });
  expect(report.checks.map(({ code }) => code)).toContain("C19");
  await pane.startAgain();
  await pane.unfold("Normen en gewogen werklast");
  await pane.shows("Volgens de normen is 6,57 fte nodig");
});

it("own norms begin with one group; another is refused until it is right, and nothing is weighed once they go", async () => {
  await pane.start();
  await pane.unfold("Normen en gewogen werklast");
  await pane.unfold("Eigen normen");
  await enter("Treden of fasen", 0, "laag");
  use("Gebruik eigen normen");
  await pane.shows("Schrijf treden of fasen zo: 1-3.");
  await enter("Treden of fasen", 0, "1 t/m 3");
  await enter("Cliënten per fte", 0, "100");
  use("Gebruik eigen normen");
  // 281 ÷ 100; the other 188 are on steps without a norm.
  await pane.shows("Volgens de normen is 2,81 fte nodig");
  await pane.shows("188 cliënten hebben geen trede of fase met een norm, en wegen niet mee.");
  await pane.shows("In de lijsten staat ook, zonder norm:");

  await pane.unfold("Pas de normen aan");
  await pane.unfold("Nog een groep");
  await enter("Treden of fasen", 1, "3-6");
  await enter("Cliënten per fte", 1, "50");
  use("Zet deze groep erbij");
  await pane.shows("Een van deze treden staat al in een andere groep.");
  await enter("Treden of fasen", 1, "4-6");
  use("Zet deze groep erbij");
  await pane.shows("Volgens de normen is 6,57 fte nodig");

  await enter("Cliënten per fte", 1, "0");
  await pane.shows("Vul een aantal boven 0 in");
  await enter("Cliënten per fte", 1, "40");
  // 281 ÷ 100 + 188 ÷ 40
  await pane.shows("Volgens de normen is 7,51 fte nodig");
  use("Haal groep ‘Trede of fase 1-3’ weg");
  await pane.shows("Volgens de normen is 4,70 fte nodig");
  use("Weeg niet meer");
  await pane.shows("Nu telt iedere cliënt even zwaar.");
  // What is on the screen already is kept a moment later.
  await untilRight(
    async () => (await weighed()).weighted,
    (weighted) => weighted === null,
    "nothing to be weighed",
  );
});

/** The lines of the table by points and by number, as the eye sees them. */
function shares(): readonly (readonly string[])[] {
  const region = pane.excel.window.document.querySelector('[aria-label="Tabel: verdeling naar punten en naar aantal"]');
  return [...(region?.querySelectorAll("tbody tr, tfoot tr") ?? [])].map((row) =>
    [...row.children].map((cell) => cell.querySelector("[aria-hidden]")?.textContent ?? cell.textContent ?? ""),
  );
}
