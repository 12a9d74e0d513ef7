import type { WeightedLists } from "../../caseload/norms/weighted-caseloads";
import { aligned, titled } from "../lines";
import { formatNumber, formatPercent, quoted } from "../numbers";
import { weightedWords } from "../sheets/weighted-sheet";

/** Weighed caseloads in plain text, as in the block on the sheet. */
export function weightedLines(weighted: WeightedLists): readonly string[] {
  const { norms, caseworkers, others, totals, selection, withoutGroup, weights } = weighted;
  const { groups } = norms;
  const share = (fullness: number | null): string => (fullness === null ? "–" : formatPercent(fullness, 0));
  const points = (load: number): string => formatNumber(load, 1);
  const rows = aligned([
    [
      "Naam",
      ...groups.map(({ name }) => name),
      "Punten nu",
      "Vol",
      ...groups.map(({ name }) => `→ ${name}`),
      "Naar aantal",
    ],
    ...caseworkers.map(({ name, now, weighted: after, plain }) => [
      name,
      ...now.clients.map((clients) => formatNumber(clients)),
      points(now.load),
      share(now.fullness),
      ...after.clients.map((clients) => formatNumber(clients)),
      formatNumber(plain),
    ]),
    ...(others.load > 0
      ? [[weightedWords.others, ...others.clients.map((clients) => formatNumber(clients)), points(others.load)]]
      : []),
    [
      weightedWords.total,
      ...totals.clients.map((clients) => formatNumber(clients)),
      points(totals.load),
      share(totals.fullness),
    ],
  ]);
  const normed = groups.map(({ name, norm }, group) => {
    const weight = weights[group] ?? 1;
    return `${quoted(name)} ${formatNumber(norm)} per fte, gewicht ${formatNumber(weight)}`;
  });
  return titled("Gewogen werklast", [
    `Normen: ${norms.name}. ${normed.join("; ")}.`,
    `Selectie ${quoted(selection)}${withoutGroup === 0 ? "" : `; ${formatNumber(withoutGroup)} cliënten zonder trede of norm wegen niet mee`}.`,
    ...rows,
  ]);
}
