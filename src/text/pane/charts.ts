import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeLineCode } from "../../caseload/ages/age-lines";
import { ageBandLabel, untilAow } from "../age-bands";
import { ageLineTexts } from "../age-lines";
import { formatNumber, listOf } from "../numbers";

/** Every word in and around the pane's charts. */

export const chartFigureWords = {
  asTable: "Toon als tabel",
  asChart: "Toon als grafiek",
} as const;

function clients(count: number): string {
  return `${formatNumber(count)} ${count === 1 ? "cliënt" : "cliënten"}`;
}

/** What the clients are who stand in no bar. */
interface NotCounted {
  readonly ageUnknown: number;
  readonly aowReached: number;
  readonly under18: number;
}

export const ageCutsWords = {
  caption: "Cliënten naar leeftijd",
  hint: "Versleep een grens, of gebruik Tab en de pijltjes.",
  age: "Leeftijd",
  band: "Leeftijdsgroep",
  clients: "Cliënten",
  total: "Totaal",
  years: "leeftijd in jaren",
  /** The name of one line to move. */
  cut: (place: number, of: number) => (of === 1 ? "Leeftijdsgrens" : `Leeftijdsgrens ${place + 1} van ${of}`),
  /** "grens bij 30 jaar: 18 t/m 29, 133 cliënten; 30 t/m 45, 254 cliënten" */
  cutSpoken: (cut: number, below: AgeBand, clientsBelow: number, above: AgeBand, clientsAbove: number) =>
    `grens bij ${cut} jaar: ${ageBandLabel(below)}, ${clients(clientsBelow)}; ${ageBandLabel(above)}, ${clients(clientsAbove)}`,
  aow: untilAow,
  lines: "Wat er verandert bij de stippellijnen",
  /** "27 – Kostendelersnorm: huisgenoten tellen …" */
  line: (mark: string, code: AgeLineCode) => `${mark} – ${ageLineTexts[code].name}: ${ageLineTexts[code].rule}`,
  notCounted: ({ ageUnknown, aowReached, under18 }: NotCounted) => {
    const parts = [
      ageUnknown > 0 ? `${clients(ageUnknown)} van wie de leeftijd niet precies bekend is` : null,
      aowReached > 0 ? `${clients(aowReached)} met AOW-leeftijd` : null,
      under18 > 0 ? `${clients(under18)} onder 18 jaar` : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : `Niet in de grafiek: ${listOf(parts)}.`;
  },
  summary: (total: number, from: number, fullest: { readonly age: number; readonly clients: number } | null) =>
    [
      `Staafdiagram van ${clients(total)} naar leeftijd, vanaf ${from} jaar.`,
      fullest === null ? null : `De meeste, ${formatNumber(fullest.clients)}, zijn ${fullest.age} jaar.`,
      "Alle getallen staan in de tabel.",
    ]
      .filter((part) => part !== null)
      .join(" "),
} as const;

export const comparisonChartWords = {
  caption: (fullTimeHours: number) => `Cliënten per fte (${formatNumber(fullTimeHours)} uur) van elk team`,
  team: "Scenario en team",
  clients: "Cliënten",
  hours: "Uren",
  perFte: "Per fte",
  legend: { bar: "cliënten per fte", mean: "gemiddelde", less: "onder gemiddeld", more: "boven gemiddeld" },
  scenarioName: (place: number, name: string) => `${place}. ${name}`,
  /** "–" for a team without hours. */
  perFteOf: (perFte: number | null) => (perFte === null ? "–" : formatNumber(perFte, 1)),
  summary: (scenarios: readonly { readonly name: string; readonly loads: readonly number[] }[]) =>
    [
      `Staafdiagram van ${formatNumber(scenarios.length)} ${scenarios.length === 1 ? "scenario" : "scenario’s"}.`,
      ...scenarios.map(({ name, loads }) =>
        loads.length === 0
          ? `${name}: geen uren.`
          : `${name}: van ${formatNumber(Math.min(...loads), 1)} tot ${formatNumber(Math.max(...loads), 1)} cliënten per fte.`,
      ),
      "Alle getallen staan in de tabel.",
    ].join(" "),
} as const;
