import { until, withBuiltPane } from "../support/built-pane";

/** The step Scenario's of the add-in as it was built, on the example of the memo of 2020, under the whole of office.js. */

const pane = withBuiltPane();

beforeEach(async () => {
  await pane.start();
  await openStep();
  await pane.shows("Kies deze indeling");
});

async function openStep(): Promise<void> {
  await pane.open("Scenario’s");
  await pane.shows("Wie telt mee, nieuw of kopie");
}

/** Opens the workbook again with other scenarios in it. */
async function startOver(change: (scenarios: Kept["scenarios"]) => Kept["scenarios"]): Promise<void> {
  pane.file.workbook.settings.set("caseload", JSON.stringify({ scenarios: change(kept()) }));
  await pane.startAgain();
  await openStep();
}

/** What the function finds on the screen, once it is there. */
async function shown<T>(find: () => T | null | undefined): Promise<T> {
  await until(() => Boolean(find()));
  return find() as T;
}

/** Presses the button by what stands on it, or else by what a screen reader calls it. */
async function press(name: string): Promise<void> {
  const pressed = await shown(() => {
    const all = [...pane.excel.window.document.querySelectorAll("button")];
    return (
      all.find((each) => each.textContent?.trim() === name) ??
      all.find((each) => each.getAttribute("aria-label") === name)
    );
  });
  pressed.click();
}

async function field<T extends HTMLElement>(label: string): Promise<T> {
  return shown(() => {
    const { document } = pane.excel.window;
    const named = [...document.querySelectorAll("label")].find((each) => each.textContent === label);
    return document.getElementById(named?.htmlFor ?? "") as T | null;
  });
}

async function choose(label: string, option: string): Promise<void> {
  const list = await field<HTMLSelectElement>(label);
  const wanted = [...list.options].find((each) => each.text === option);
  if (!wanted) throw new Error(`no option "${option}" in "${label}"`);
  list.value = wanted.value;
  list.dispatchEvent(new pane.excel.window.Event("change", { bubbles: true }));
}

async function type(label: string, typed: string): Promise<void> {
  const input = await field<HTMLInputElement>(label);
  const { HTMLInputElement, Event, KeyboardEvent } = pane.excel.window;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, typed);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
}

/** The rows of the table that a screen reader calls so. */
function rows(name: string): string[][] {
  const table = pane.excel.window.document.querySelector(`table[aria-label="${name}"]`);
  return [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
  );
}

const teams = () => rows("Wat elk team draagt");
/** The bands without who is in their team. */
const bands = () => teams().map(([band = ""]) => /^\d+ t\/m (?:\d\d|AOW)/.exec(band)?.[0]);

interface Kept {
  readonly scenarios: readonly { readonly name: string; readonly bands: readonly unknown[]; readonly teams: unknown }[];
}
const kept = () => (JSON.parse(pane.file.workbook.settings.get("caseload") ?? "{}") as Kept).scenarios;
const keptNames = () => kept().map(({ name }) => name);

it("shows the memo's option 2, and the line-ups that are better than it", async () => {
  expect(teams()).toEqual([
    ["18 t/m 29Emmy", "133", "28", "171", "ja"],
    ["30 t/m 45Bob", "254", "36", "254", "ja"],
    ["46 t/m AOWJulie + Anne", "294", "72", "147", "nee"],
  ]);
  // Verdeling counts others, and that is said.
  expect(pane.text).toContain("De verdeling telt 469 cliënten en de scenario’s 681: 212 van Team Zorg");
  await pane.unfold("Voorwaarden: 0 van 1 voldaan");
  expect(pane.text).toContain("Elk team een intaker: niet voldaan");
  await pane.unfold("Nog 2");
  for (const words of [
    "Nummer 3",
    "Doorgaans 8,5 cliënten per fte van het gemiddelde",
    "Anne + Lisette",
    "461 overdrachten eenmalig",
    "spreiding 9,0",
    "Voldoet aan de voorwaarde",
  ]) {
    expect(pane.text).toContain(words);
  }

  await press("Kies deze indeling");
  await until(() => pane.text.includes("Gekozen"));
  await until(
    () =>
      teams()
        .map((row) => row[3])
        .join(" ") === "171 152 147",
  );
  await until(() => pane.text.includes("Elk team een intaker: voldaan"));
  await until(() => JSON.stringify(kept()[1]?.teams) === '[["Emmy"],["Anne","Lisette"],["Bob","Julie"]]');
});

it("places a colleague without a team where the figures say, and takes back what was chosen", async () => {
  await pane.unfold("Andere plaatsen en andere uren");
  await pane.unfold("Waar past Lisette?");
  await press("Zet Lisette bij 30 t/m 45");
  await until(() => teams()[1]?.[3] === "152");
  await pane.unfold("Wie zit waar");
  await choose("Lisette (24 uur, intaker)", "Geen team");
  await until(() => teams()[1]?.[3] === "254");
  await press("Volg weer de beste gevonden indeling");
  await until(() => teams()[2]?.[4] === "ja");
  await until(() => kept()[1]?.teams === null);
});

it("takes other bands as people write them, and says what it does not understand", async () => {
  await pane.unfold("Groepen typen");
  await type("Groepen", "jong en oud");
  await until(() => pane.text.includes("Dit zijn geen leeftijdsgroepen"));
  await type("Groepen", "18 t/m 26, 27 t/m 49, 50 t/m AOW");
  await until(() => teams()[0]?.[0]?.startsWith("18 t/m 26") === true);
  const clients = teams().map((row) => Number(row[1]));
  expect(clients.reduce((sum, count) => sum + count, 0)).toBe(681);
  // What a band is asked to hold twice, nothing is worked out for.
  await type("Groepen", "18 t/m 30, 30 t/m AOW");
  await until(() => pane.text.includes("30 jaar staat in twee groepen"));
  await press("Laat de groepen aansluiten");
  await until(() => teams().length === 2);
  expect(bands()).toEqual(["18 t/m 29", "30 t/m AOW"]);
});

it("adds a band and a condition, and takes both away", async () => {
  await pane.unfold("Groepen typen");
  await press("Groep erbij");
  await until(() => teams().length === 4);
  await press("Haal 18 t/m 29 weg");
  await until(() => teams().length === 3 && kept()[1]?.bands.length === 3);

  const youngest = bands()[0];
  await pane.unfold("Voorwaarden");
  await press("Voorwaarde toevoegen");
  await choose("Wat wilt u afspreken?", "Iemand niet bij een groep");
  await choose("Wie", "Emmy");
  await press("Voeg toe");
  await until(() => pane.text.includes(`Emmy niet bij ${youngest}: niet voldaan`));
  await press(`Haal weg: Emmy niet bij ${youngest}`);
  await until(() => !pane.text.includes(`Emmy niet bij ${youngest}`));
});

it("copies, renames, removes and puts back, all kept with the workbook", async () => {
  const [option1, option2] = ["Optie 1: Lisette een reguliere caseload", "Optie 2: herverdelen naar leeftijd"];
  await pane.unfold("Wie telt mee, nieuw of kopie");
  await press("Kopieer");
  await until(() => keptNames().length === 3);
  expect(keptNames()).toEqual([option1, option2, `${option2} (kopie)`]);

  await press("Hernoem");
  await type("Naam", option1);
  await press("Bewaar naam");
  await until(() => pane.text.includes("Er is al een scenario met deze naam"));
  await type("Naam", "Jongerenteam");
  await press("Bewaar naam");
  await until(() => keptNames()[2] === "Jongerenteam");

  await press("Verwijder");
  await until(() => keptNames().length === 2);
  await press("Terug");
  await until(() => keptNames()[2] === "Jongerenteam");

  await press("Nieuw");
  await press("Maak scenario");
  await until(() => keptNames()[3] === "Nieuw scenario");

  await pane.unfold("Vergelijken");
  await type("Nieuwe cliënten per maand", "20");
  await until(() => /aan te vullen, in ongeveer \d+ maanden/.test(pane.text));
});

it("shows what the sheets propose, and keeps it with the first edit", async () => {
  await startOver(() => []);
  expect(pane.text).toContain("Voorstel uit uw werkbladen");
  expect(bands()).toEqual(["18 t/m 29", "30 t/m 45", "46 t/m AOW"]);
  await pane.unfold("Wie telt mee, nieuw of kopie");
  await choose("Wie tellen mee", "Nieuwe indeling");
  await until(() => keptNames().join() === "Verdelen naar leeftijd");
  await until(() => !pane.text.includes("Voorstel uit uw werkbladen"));
});

it("says what a selection that is gone means, and takes another", async () => {
  await startOver((before) => before.map((scenario) => ({ ...scenario, selection: "Verdwenen" })));
  await pane.unfold("Wie telt mee, nieuw of kopie");
  await until(() => pane.text.includes("Deze selectie staat niet meer in de werkmap"));
  await choose("Wie tellen mee", "Nieuwe indeling");
  await until(() => teams()[0]?.[1] === "133");
});

it("offers better cuts for the teams as they stand, and tries them on a copy until they are kept", async () => {
  await pane.unfold("Betere grenzen voor deze teams");
  await until(() => /Grens bij \d+ en \d+ jaar/.test(pane.text));
  expect(pane.text).toContain("Met grenzen waar de wet verandert");
  const before = JSON.stringify(kept());
  const own = JSON.stringify(teams());
  await press("Probeer");
  await pane.shows("Dit is een kopie met een grens bij");
  await until(() => JSON.stringify(teams()) !== own);
  expect(JSON.stringify(kept())).toBe(before);
  await press("Terug");
  await until(() => JSON.stringify(teams()) === own);

  await press("Probeer");
  await press("Bewaar deze grenzen");
  await until(() => !pane.text.includes("Dit is een kopie"));
  await until(() => JSON.stringify(kept()) !== before);
});
