import { readFileSync } from "node:fs";
import path from "node:path";
import { readWithExcelize } from "../support/workbooks/excelize";

/**
 * The client list of the example, counted from the file by another library and by the calendar: every figure of the memo must come out
 * of it, and nobody in it may be real.
 */

const file = readFileSync(path.resolve(__dirname, "../../assets/voorbeelden/team-werk-2020.xlsx"));
const sheets = readWithExcelize(new Uint8Array(file));
const [headers = [], ...lines] = sheets["Cliënten"] ?? [];

const column = (header: string): number => {
  const found = headers.indexOf(header);
  expect([header, found]).not.toEqual([header, -1]);
  return found;
};
const columns = {
  number: column("Cliëntnr"),
  caseworker: column("Klantmanager"),
  born: column("Geboortedatum"),
  step: column("Trede"),
  Statushouder: column("Statushouder"),
  Indicatie: column("Indicatie banenafspraak/beschut"),
  Ontheffing: column("Ontheffing"),
  Sollicitatieplicht: column("Sollicitatieplicht"),
};
type Client = Record<keyof typeof columns, string>;
const clients = lines.map(
  (line) => Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, line[at] ?? ""])) as Client,
);

/** Excel's day number as the calendar has it; day 25569 is 1 January 1970. */
function dayOf(serial: string): Date {
  return new Date((Number(serial) - 25_569) * 86_400_000);
}

/** Completed years on 3 March 2020. */
function ageOf({ born }: Client): number {
  const day = dayOf(born);
  const hadBirthday = day.getUTCMonth() < 2 || (day.getUTCMonth() === 2 && day.getUTCDate() <= 3);
  return 2020 - day.getUTCFullYear() - (hadBirthday ? 0 : 1);
}

const selections: Readonly<Record<string, (client: Client) => boolean>> = {
  "Alle cliënten": () => true,
  "Nieuwe indeling": (client) => client.Ontheffing === "nee",
  "Huidige caseload": (client) =>
    client.Ontheffing === "nee" && client.Statushouder === "nee" && client.Indicatie === "",
  Projectplannen: (client) =>
    client.Ontheffing === "nee" &&
    client.Statushouder === "nee" &&
    client.Indicatie === "" &&
    client.Sollicitatieplicht === "ja",
};
const selected = (name: string): Client[] => clients.filter(selections[name] ?? (() => false));
const between = (some: readonly Client[], from: number, to: number): number =>
  some.filter((client) => ageOf(client) >= from && ageOf(client) <= to).length;
const tally = <Key>(keys: readonly Key[]): Map<Key, number> =>
  keys.reduce((counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1), new Map<Key, number>());

const oldest = 66;
const bands = [
  [18, 26],
  [27, 29],
  [30, 40],
  [41, 45],
  [46, 49],
  [50, oldest],
] as const;

test.each([
  ["Nieuwe indeling", 681, [90, 43, 172, 82, 70, 224]],
  ["Huidige caseload", 469, [35, 20, 93, 53, 58, 210]],
  ["Projectplannen", 400, [25, 15, 78, 44, 50, 188]],
] as const)("%s counts %i clients, in every age group as in the memo", (name, total, perBand) => {
  expect(selected(name)).toHaveLength(total);
  expect(bands.map(([from, to]) => between(selected(name), from, to))).toEqual(perBand);
});

test("972 clients in all, and why they do not count", () => {
  expect(clients).toHaveLength(972);
  expect(tally(clients.map(({ Ontheffing }) => Ontheffing))).toEqual(
    new Map([
      ["nee", 681],
      ["ja", 291],
    ]),
  );
  const leftOut = selected("Nieuwe indeling").filter((client) => !selections["Huidige caseload"]?.(client));
  expect(leftOut).toHaveLength(212);
  const reasons = tally(leftOut.map(({ Statushouder, Indicatie }) => `${Statushouder} ${Indicatie === "" ? "" : "+"}`));
  expect([...reasons.keys()].sort()).toEqual(["ja ", "ja +", "nee +"]);
  expect(tally(selected("Huidige caseload").map((client) => client.Sollicitatieplicht)).get("?")).toBe(69);
});

test("the memo's own age groups come out", () => {
  const newSplit = selected("Nieuwe indeling");
  expect([between(newSplit, 18, 29), between(newSplit, 30, 45), between(newSplit, 46, oldest)]).toEqual([
    133, 254, 294,
  ]);
  const plans = selected("Projectplannen");
  expect([between(plans, 18, 26), between(plans, 27, 40), between(plans, 41, 49), between(plans, 50, oldest)]).toEqual([
    25, 93, 94, 188,
  ]);
});

test("the current caseload is divided as the caseload table says; the others are with a team outside the formation", () => {
  expect(tally(selected("Huidige caseload").map(({ caseworker }) => caseworker))).toEqual(
    new Map([
      ["Anne", 90],
      ["Bob", 122],
      ["Emmy", 71],
      ["Julie", 186],
    ]),
  );
  expect(clients.filter(({ caseworker }) => caseworker === "Team Zorg")).toHaveLength(503);
});

test("everybody is 18 or older and nobody has reached the AOW age", () => {
  for (const client of clients) {
    expect(client.born).toMatch(/^\d{5}$/);
    expect(ageOf(client)).toBeGreaterThanOrEqual(18);
    expect(dayOf(client.born).getTime()).toBeGreaterThan(Date.UTC(1953, 10, 3));
  }
});

test("the ages are spread as in a real team: every age occurs, none stands out", () => {
  for (const name of ["Alle cliënten", "Nieuwe indeling"]) {
    const counts = tally(selected(name).map(ageOf));
    const perYear = selected(name).length / (oldest - 17);
    for (let age = 18; age <= oldest; age += 1) {
      expect([age, (counts.get(age) ?? 0) > 0]).toEqual([age, true]);
      expect([age, (counts.get(age) ?? 0) < 2.5 * perYear]).toEqual([age, true]);
    }
  }
  expect([...tally(clients.map(({ step }) => step)).keys()].sort()).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("client numbers are the client's own, and no cell can be a citizen service number", () => {
  expect(new Set(clients.map(({ number }) => number)).size).toBe(972);
  for (const { number } of clients) expect(number).toMatch(/^C-\d{4}$/);
  // Nine digits, or eight when Excel dropped a zero, pass the eleven test.
  for (const cell of lines.flat()) expect(cell.replace(/\D/g, "").length).toBeLessThan(8);
});

test("the sheet of selections says which filters these are", () => {
  const rows = sheets["Selecties"] ?? [];
  const start = rows.findIndex(([first]) => first === "Selectie");
  const [, ...filters] = rows[start] ?? [];
  const written = rows.slice(start + 1).map(([name = "", ...wanted]) => ({ name, wanted }));
  expect(written.map(({ name }) => name)).toEqual(Object.keys(selections));
  for (const { name, wanted } of written) {
    const counted = clients.filter((client) =>
      filters.every((filter, index) => {
        const value = client[filter as keyof Client];
        const wish = wanted[index] ?? "";
        return wish === "" || value === (wish === "leeg" ? "" : wish);
      }),
    );
    expect([name, counted]).toEqual([name, selected(name)]);
  }
});
