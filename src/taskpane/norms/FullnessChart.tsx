import type { WeightedCaseloads, WeightedCaseworker } from "../../caseload/norms/weighted-caseloads";
import { formatNumber } from "../../text/numbers";
import { weightedResultWords as words } from "../../text/pane/norms-pane";
import { BarRows } from "../charts/BarRows";
import { ChartFigure } from "../charts/ChartFigure";
import type { ChartTableContent } from "../charts/ChartTable";
import { sumOf } from "./sum-of";

const exactlyFull = 100;

/** How full everybody is by the norms: a bar in percent for each person, with a line across it at 100. */
export function FullnessChart({ weighted }: { readonly weighted: WeightedCaseloads }) {
  const people = weighted.caseworkers.map((caseworker) => lineOf(caseworker, weighted));
  return <ChartFigure caption={words.now} chart={<Bars people={people} />} table={tableOf(people, weighted)} />;
}

interface Line {
  readonly name: string;
  readonly fullness: number | null;
  readonly figures: readonly [clients: string, points: string, percent: string];
}

function lineOf({ name, now }: Pick<WeightedCaseworker, "name" | "now">, { weights }: WeightedCaseloads): Line {
  const { clients, load, fullness } = now;
  return {
    name,
    fullness,
    figures: [
      formatNumber(sumOf(clients)),
      words.pointsOf(load, weights.every(Number.isInteger)),
      fullness === null ? "–" : words.percent(fullness),
    ],
  };
}

function Bars({ people }: { readonly people: readonly Line[] }) {
  const percentOf = ({ fullness }: Line) => (fullness === null ? null : fullness * exactlyFull);
  const known = people.map((person) => percentOf(person) ?? exactlyFull);
  const { bar, aim, more, fewer } = words.legend;
  return (
    <BarRows
      summary={words.fullSpoken(people)}
      nameHeader={words.name}
      headers={[words.clients, words.points, words.full]}
      strong={2}
      lines={people.map((person) => ({
        name: person.name,
        figures: person.figures,
        bar: { value: percentOf(person), aim: exactlyFull, range: null },
      }))}
      most={Math.max(exactlyFull, ...known)}
      meanings={{
        bar,
        aim,
        room: known.some((percent) => percent < exactlyFull) ? more : null,
        surplus: known.some((percent) => percent > exactlyFull) ? fewer : null,
        range: null,
      }}
    />
  );
}

function tableOf(people: readonly Line[], weighted: WeightedCaseloads): ChartTableContent {
  const rows = people.map(({ name, fullness, figures: [clients, points, percent] }, place) => ({
    key: String(place),
    name,
    cells: [clients, points, fullness === null ? words.noHours : percent],
  }));
  const { figures } = lineOf({ name: words.total, now: weighted.totals }, weighted);
  return {
    headers: [words.name, words.clients, words.points, words.full],
    groups: [{ heading: null, rows }],
    total: { name: words.total, cells: figures },
  };
}
