import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { WeightedCaseloads, WeightedCaseworker } from "../../caseload/norms/weighted-caseloads";
import { formatNumber } from "../../text/numbers";
import { weightedResultWords as words } from "../../text/norms-pane";
import { ChartFigure } from "../charts/ChartFigure";
import { ChartLegend } from "../charts/ChartLegend";
import type { ChartTableContent } from "../charts/ChartTable";
import { DifferenceBar } from "../charts/DifferenceBar";
import { useWidth } from "../charts/use-width";
import { ticksOf, ValueAxis, valueScale } from "../charts/ValueAxis";
import { sumOf } from "./sum-of";

const exactlyFull = 100;

const useStyles = makeStyles({
  rows: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(5em, 1fr) repeat(3, auto)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
    fontVariantNumeric: "tabular-nums",
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere", paddingBlockStart: tokens.spacingVerticalS },
  figure: { textAlign: "right", paddingBlockStart: tokens.spacingVerticalS, whiteSpace: "nowrap" },
  aim: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1" },
});

/** How full everybody is by the norms: a bar in percent, with a line across it at 100. */
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
  const styles = useStyles();
  const [ref, width] = useWidth();
  const percents = people.map(({ fullness }) => (fullness === null ? null : fullness * exactlyFull));
  const known = percents.map((percent) => percent ?? exactlyFull);
  const scale = valueScale(Math.max(exactlyFull, ...known), width);
  const ticks = ticksOf(scale);
  return (
    <div ref={ref} className={styles.rows} role="img" aria-label={words.fullSpoken(people)}>
      <span className={styles.head}>{words.name}</span>
      {[words.clients, words.points, words.full].map((header) => (
        <span key={header} className={mergeClasses(styles.head, styles.figure)}>
          {header}
        </span>
      ))}
      {people.map(({ name, figures: [clients, points, percent] }, place) => (
        <Fragment key={place}>
          <span className={styles.name}>{name}</span>
          <span className={styles.figure}>{clients}</span>
          <span className={styles.figure}>{points}</span>
          <span className={mergeClasses(styles.figure, styles.aim)}>{percent}</span>
          <div className={styles.wide}>
            <DifferenceBar
              value={percents[place] ?? null}
              aim={exactlyFull}
              range={null}
              scale={scale}
              ticks={ticks}
              width={width}
            />
          </div>
        </Fragment>
      ))}
      <div className={styles.wide}>
        <ValueAxis scale={scale} values={ticks} width={width} />
        <ChartLegend
          meanings={{
            bar: words.legend.bar,
            aim: words.legend.aim,
            room: known.some((percent) => percent < exactlyFull) ? words.legend.more : null,
            surplus: known.some((percent) => percent > exactlyFull) ? words.legend.fewer : null,
            range: null,
          }}
        />
      </div>
    </div>
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
