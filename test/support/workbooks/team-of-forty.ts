import { planToXlsx } from "./plan-to-xlsx";

/**
 * A workbook with a team of forty people and a list of their 1.800 clients: more than fits on any screen.
 * @param times so many times as many clients
 */
export function teamOfForty(times = 1): Uint8Array {
  const people = Array.from({ length: 40 }, (_, place) => ({
    name: `${firstNames[place % 10] ?? ""} ${lastNames[Math.floor(place / 10)] ?? ""}`,
    hours: [36, 32, 28, 24, 16][place % 5] ?? 0,
    sideTask: place % 8 === 3 ? "intakes" : null,
    clients: times * (45 + ((place * 7) % 31) - 15),
  }));
  const clients = people.flatMap(({ name, clients: count }, place) =>
    Array.from({ length: count }, (_, client) => [
      name,
      `${1 + (client % 28)}-6-${2025 - 18 - ((place * 13 + client * 7) % 48)}`,
    ]),
  );
  return planToXlsx(
    [
      {
        name: "Formatie",
        rows: [
          ["Peildatum", "3-3-2026"],
          ["Naam", "Aantal uur", "Neventaken", "Aantal cliënten"],
          ...people.map(({ name, hours, sideTask, clients: count }) => [name, hours, sideTask, count]),
        ],
      },
      { name: "Cliënten", rows: [["Klantmanager", "Geboortedatum"], ...clients] },
    ],
    [],
  );
}

const firstNames = ["Anne", "Bob", "Chantal", "Dirk", "Emmy", "Fatima", "Gerrit", "Hanneke", "Ismail", "Julie"];
const lastNames = ["Aalbers", "de Boer", "Cornelissen", "van Dijk"];
