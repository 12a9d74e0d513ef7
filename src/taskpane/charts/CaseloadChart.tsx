import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ScenarioResult } from "../../caseload/scenario";
import { caseloadChartWords as words } from "../../text/charts";
import { formatNumber, formatSigned } from "../../text/numbers";
import { Spoken } from "../components/Spoken";
import { caseloadBars, type CaseloadBar } from "./caseload-bars";
import { ChartFigure } from "./ChartFigure";
import { ChartLegend } from "./ChartLegend";
import type { ChartTableContent } from "./ChartTable";
import { DifferenceBar } from "./DifferenceBar";
import { useWidth } from "./use-width";
import { ticksOf, ValueAxis, valueScale } from "./ValueAxis";

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
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Result = Pick<ScenarioResult, "caseworkers" | "leftOut" | "totals" | "choices">;

/** Everyone's clients now against their rekenkundige caseload: a bar, a line across it, and what is between them. */
export function CaseloadChart({ result }: { readonly result: Result }) {
  const bars = caseloadBars(result);
  return (
    <ChartFigure
      caption={words.caption(result.choices.referenceDate)}
      chart={<Bars bars={bars} />}
      table={tableOf(bars, result.totals)}
    />
  );
}

function Bars({ bars }: { readonly bars: readonly CaseloadBar[] }) {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const most = Math.max(
    1,
    ...bars.flatMap(({ current, proportional, range }) => [current ?? 0, proportional, ...(range ?? [])]),
  );
  const scale = valueScale(most, width);
  const ticks = ticksOf(scale);
  return (
    <>
      <div ref={ref} className={styles.rows} role="img" aria-label={words.summary(bars)}>
        <span className={styles.head}>{words.name}</span>
        {[words.current, words.proportional, words.difference].map((header) => (
          <span key={header} className={mergeClasses(styles.head, styles.figure)}>
            {header}
          </span>
        ))}
        {bars.map((bar, place) => (
          <Fragment key={place}>
            <span className={styles.name}>{bar.name}</span>
            <span className={styles.figure}>{bar.current === null ? "?" : formatNumber(bar.current)}</span>
            <span className={mergeClasses(styles.figure, styles.aim)}>{formatNumber(bar.proportional)}</span>
            <span className={styles.figure}>{words.signed(bar.difference)}</span>
            <div className={styles.wide}>
              <DifferenceBar
                value={bar.current}
                aim={bar.proportional}
                range={bar.range}
                scale={scale}
                ticks={ticks}
                width={width}
              />
            </div>
          </Fragment>
        ))}
        <div className={styles.wide}>
          <ValueAxis scale={scale} values={ticks} width={width} />
          <ChartLegend meanings={meaningsIn(bars)} />
        </div>
      </div>
      {bars.some(({ current }) => current === null) && <p className={styles.note}>{words.unknownNote}</p>}
    </>
  );
}

/** The marks that occur. */
function meaningsIn(bars: readonly CaseloadBar[]): Parameters<typeof ChartLegend>[0]["meanings"] {
  const { current, proportional, more, fewer, range } = words.legend;
  const differences = bars.map(({ difference }) => difference ?? 0);
  return {
    bar: current,
    aim: proportional,
    room: differences.some((difference) => difference > 0) ? more : null,
    surplus: differences.some((difference) => difference < 0) ? fewer : null,
    range: bars.some((bar) => bar.range !== null) ? range : null,
  };
}

function tableOf(bars: readonly CaseloadBar[], totals: Result["totals"]): ChartTableContent {
  const withRanges = bars.some(({ range }) => range !== null);
  const onlyWithRanges = (cell: string) => (withRanges ? [cell] : []);
  const rows = bars.map(({ name, current, proportional, range, difference }, place) => ({
    key: String(place),
    name,
    cells: [
      current === null ? <Unknown /> : formatNumber(current),
      formatNumber(proportional),
      ...onlyWithRanges(range === null ? words.none : words.rangeOf(...range)),
      difference === null ? <Unknown /> : formatSigned(difference),
    ],
  }));
  return {
    headers: [words.name, words.current, words.proportional, ...onlyWithRanges(words.range), words.difference],
    groups: [{ heading: null, rows }],
    total: {
      name: words.total,
      cells: [
        formatNumber(totals.current),
        formatNumber(totals.rounded),
        ...onlyWithRanges(""),
        formatSigned(totals.rounded - totals.current),
      ],
    },
  };
}

function Unknown() {
  return (
    <>
      <span aria-hidden>?</span>
      <Spoken>{words.unknown}</Spoken>
    </>
  );
}
