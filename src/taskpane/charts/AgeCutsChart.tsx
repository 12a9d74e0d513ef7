import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { AgeDivision } from "../../caseload/scenarios/age-division";
import { ageBandLabel } from "../../text/age-bands";
import { ageCutsWords as words } from "../../text/pane/charts";
import { formatNumber } from "../../text/numbers";
import { Disclosure } from "../components/Disclosure";
import { bandsBetween, clientsByBand, marksIn, spanOf, total, withoutAow, type Cuts } from "./age-cuts";
import { ageLayout } from "./age-layout";
import { AgeHistogram } from "./AgeHistogram";
import { ChartFigure } from "./ChartFigure";
import type { ChartTableContent } from "./ChartTable";
import { CutHandles } from "./CutHandles";
import { useMovingCuts } from "./use-moving-cuts";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  plot: { position: "relative" },
  lines: { ...typographyStyles.caption1, margin: 0, padding: 0, listStyleType: "none" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly division: Pick<AgeDivision, "ages" | "ageUnknown" | "aowReached" | "under18" | "lines">;
  /** The AOW age on the reference date in years, with fractions. */
  readonly aowAge: number;
  /** The band that the cuts divide: all ages of the target group. */
  readonly whole: AgeBand;
  readonly cuts: Cuts;
  /** Called while a cut is moved, at every whole year. */
  readonly onCutsMoving: (cuts: Cuts) => void;
  /** Called when the cut is let go. The chart shows the old cuts until `cuts` changes. */
  readonly onCutsChanged: (cuts: Cuts) => void;
}

/** Clients by age. Somebody can move the lines between the bands by pointer or key, and sees the clients per band. */
export function AgeCutsChart({ division, aowAge, whole, cuts, onCutsMoving, onCutsChanged }: Props) {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const moving = useMovingCuts({ cuts, onCutsMoving, onCutsChanged });
  const working = withoutAow(division, aowAge);
  const span = spanOf(whole, working, aowAge);
  const ages = working.filter(({ age }) => age >= span.from && age < span.below);
  const bands = bandsBetween(whole, moving.shown);
  const counts = clientsByBand(ages, bands);
  const marks = marksIn(span, division.lines, aowAge);
  const layout = ageLayout({ width, span, ages, cuts: moving.shown });
  const notCounted = words.notCounted(division);
  return (
    <ChartFigure
      caption={words.caption}
      chart={
        <div className={styles.chart}>
          <div ref={ref} className={styles.plot}>
            <AgeHistogram layout={layout} ages={ages} cuts={moving.shown} counts={counts} marks={marks} />
            <CutHandles layout={layout} span={span} bands={bands} counts={counts} moving={moving} />
          </div>
          {notCounted !== null && <p className={styles.note}>{notCounted}</p>}
          {marks.length > 0 && (
            <Disclosure summary={words.lines}>
              <ul className={styles.lines}>
                {marks.flatMap(({ name, codes }) => codes.map((code) => <li key={code}>{words.line(name, code)}</li>))}
              </ul>
            </Disclosure>
          )}
        </div>
      }
      table={ageTable(ages, bands)}
    />
  );
}

function ageTable(ages: AgeDivision["ages"], bands: readonly AgeBand[]): ChartTableContent {
  const rows = ages.map(({ age, clients }) => {
    const band = bands.findLast(({ from }) => age >= from);
    return { key: String(age), name: String(age), cells: [band ? ageBandLabel(band) : "", formatNumber(clients)] };
  });
  return {
    headers: [words.age, words.band, words.clients],
    groups: [{ heading: null, rows }],
    total: { name: words.total, cells: ["", formatNumber(total(ages))] },
  };
}
