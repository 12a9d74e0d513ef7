import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { ComparedScenario, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { comparisonChartWords as words } from "../../text/pane/charts";
import { formatNumber } from "../../text/numbers";
import { teamInWords } from "../../text/scenarios";
import { ChartFigure } from "./ChartFigure";
import { ChartLegend } from "./ChartLegend";
import type { ChartTableContent } from "./ChartTable";
import { DifferenceBar } from "./DifferenceBar";
import { useWidth } from "./use-width";
import { ticksOf, ValueAxis, valueScale } from "./ValueAxis";

const useStyles = makeStyles({
  scenarios: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    fontVariantNumeric: "tabular-nums",
  },
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  title: {
    ...typographyStyles.body1Strong,
    gridColumn: "1 / -1",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  team: { overflowWrap: "anywhere", paddingBlockStart: tokens.spacingVerticalXS },
  load: { textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1" },
});

type Scenario = Pick<ComparedScenario, "scenario" | "teams" | "totals">;

interface Props {
  readonly comparison: Pick<ScenarioComparison, "fullTimeHours"> & { readonly scenarios: readonly Scenario[] };
}

/** The load of every team in each scenario, on one scale, with the mean as the target. */
export function ComparisonChart({ comparison }: Props) {
  return (
    <ChartFigure
      caption={words.caption(comparison.fullTimeHours)}
      chart={<Loads {...comparison} />}
      table={tableOf(comparison.scenarios)}
    />
  );
}

function Loads({ scenarios, fullTimeHours }: Props["comparison"]) {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const drawn = scenarios.map(({ scenario, teams, totals }, place) => ({
    name: words.scenarioName(place, scenario.name),
    teams,
    mean: totals.hours === 0 ? 0 : (totals.clients / totals.hours) * fullTimeHours,
    loads: teams.flatMap(({ perFte }) => perFte ?? []),
  }));
  const scale = valueScale(Math.max(...drawn.flatMap(({ mean, loads }) => [mean, ...loads])), width);
  const ticks = ticksOf(scale);
  const { bar, mean, less, more } = words.legend;
  return (
    <div ref={ref} className={styles.scenarios} role="img" aria-label={words.summary(drawn)}>
      {drawn.map(({ name, teams, mean: aim }) => (
        <div key={name} className={styles.rows}>
          <span className={styles.title}>{name}</span>
          {teams.map((team, place) => (
            <Fragment key={place}>
              <span className={styles.team}>{teamInWords(team)}</span>
              <span className={styles.load}>{words.perFteOf(team.perFte)}</span>
              <div className={styles.wide}>
                <DifferenceBar value={team.perFte} aim={aim} range={null} scale={scale} ticks={ticks} width={width} />
              </div>
            </Fragment>
          ))}
        </div>
      ))}
      <div>
        <ValueAxis scale={scale} values={ticks} width={width} />
        <ChartLegend meanings={{ bar, aim: mean, room: less, surplus: more, range: null }} />
      </div>
    </div>
  );
}

function tableOf(scenarios: readonly Scenario[]): ChartTableContent {
  return {
    headers: [words.team, words.clients, words.hours, words.perFte],
    groups: scenarios.map(({ scenario, teams }, place) => ({
      heading: words.scenarioName(place, scenario.name),
      rows: teams.map((team, teamPlace) => ({
        key: String(teamPlace),
        name: teamInWords(team),
        cells: [formatNumber(team.clients), formatNumber(team.hours), words.perFteOf(team.perFte)],
      })),
    })),
  };
}
