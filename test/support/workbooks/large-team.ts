import { planToXlsx } from "./plan-to-xlsx";

const people = 200;
const clientsOfAll = 25_000;

/** A workbook as a city has it: a team of 200 people and a list of their 25.000 clients, with birth dates and steps of the ladder. */
export function largeTeam(): Uint8Array {
  const names = Array.from(
    { length: people },
    (_, place) => `${firstNames[place % 20] ?? ""} ${lastNames[Math.floor(place / 20)] ?? ""}`,
  );
  const hours = names.map((_, place) => [36, 32, 28, 24, 16][place % 5] ?? 0);
  const clients = Array.from({ length: clientsOfAll }, (_, client) => {
    // By hours, and some have more than others.
    const who = (client * client + 7 * client) % people;
    return [names[who] ?? "", `${1 + (client % 28)}-6-${1958 + ((client * 7 + who) % 48)}`, 1 + ((client * 5) % 6)];
  });
  const counted = new Map<unknown, number>();
  for (const [name] of clients) counted.set(name, (counted.get(name) ?? 0) + 1);
  return planToXlsx(
    [
      {
        name: "Formatie",
        rows: [
          ["Peildatum", "3-3-2026"],
          ["Naam", "Aantal uur", "Aantal cliënten"],
          ...names.map((name, place) => [name, hours[place] ?? 0, counted.get(name) ?? 0]),
        ],
      },
      { name: "Cliënten", rows: [["Klantmanager", "Geboortedatum", "Trede"], ...clients] },
    ],
    [],
  );
}

const firstNames = [
  ...["Anne", "Bob", "Chantal", "Dirk", "Emmy", "Fatima", "Gerrit", "Hanneke", "Ismail", "Julie"],
  ...["Karel", "Lisette", "Mehmet", "Noor", "Olga", "Pieter", "Quirine", "Ruben", "Saskia", "Tom"],
];
const lastNames = [
  ...["Aalbers", "de Boer", "Cornelissen", "van Dijk", "Evers"],
  ...["Faber", "Geerts", "Hoekstra", "Imming", "Jansen"],
];
