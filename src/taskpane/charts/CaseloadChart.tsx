import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Division } from "../../caseload/division/division";
import { caseloadChartWords as words } from "../../text/pane/charts";
import { formatNumber, formatSigned } from "../../text/numbers";
import { Spoken } from "../components/Spoken";
import { BarRows } from "./BarRows";
import { caseloadBars, type CaseloadBar } from "./caseload-bars";
import { ChartFigure } from "./ChartFigure";
import type { ChartLegend } from "./ChartLegend";
import type { ChartTableContent } from "./ChartTable";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Result = Pick<Division, "caseworkers" | "leftOut" | "totals" | "choices">;

/** Everybody's clients now as a bar, their rekenkundige caseload as a line across it, and the difference between them. */
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
  return (
    <>
      <BarRows
        summary={words.summary(bars)}
        nameHeader={words.name}
        headers={[words.current, words.proportional, words.difference]}
        strong={1}
        lines={bars.map(({ name, current, proportional, range, difference }) => ({
          name,
          figures: [
            current === null ? "?" : formatNumber(current),
            formatNumber(proportional),
            words.signed(difference),
          ],
          bar: { value: current, aim: proportional, range },
        }))}
        most={Math.max(
          1,
          ...bars.flatMap(({ current, proportional, range }) => [current ?? 0, proportional, ...(range ?? [])]),
        )}
        meanings={meaningsIn(bars)}
      />
      {bars.some(({ current }) => current === null) && <p className={styles.note}>{words.unknownNote}</p>}
    </>
  );
}

/** Which marks occur in the chart. */
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
