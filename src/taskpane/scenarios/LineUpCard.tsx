import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AgeBand } from "../../caseload/ages/age-bands";
import type { RankedLineUp } from "../../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "../../text/age-bands";
import { bestLineUpWords as words, conditionWords } from "../../text/pane/scenario-pane";
import { conditionInWords, membersInWords } from "../../text/scenarios";
import { deviationPerFte } from "../../usecases/scenarios/scenarios-on-screen";
import { Met } from "./Met";

const useStyles = makeStyles({
  card: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  teams: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  team: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

interface Props {
  /** null where the heading above says it. */
  readonly title: string | null;
  readonly lineUp: RankedLineUp;
  readonly bands: readonly AgeBand[];
  readonly fullTimeHours: number;
  /** Why it has this place among the line-ups. */
  readonly reason?: string;
  readonly action: ReactNode;
}

/** One line-up: its teams, how many transfers it takes, and which conditions it meets. */
export function LineUpCard({ title, lineUp, bands, fullTimeHours, reason, action }: Props) {
  const styles = useStyles();
  const { teams, spread, transfers, transfersPerYear, conditions } = lineUp;
  const costs = [
    ...(Number.isFinite(spread) ? [words.deviation(deviationPerFte(teams, spread, fullTimeHours))] : []),
    ...(transfers === null ? [] : [words.once(transfers)]),
    ...(transfersPerYear === null ? [] : [words.perYear(transfersPerYear)]),
  ];
  return (
    <li className={styles.card}>
      {title !== null && <h3 className={styles.title}>{title}</h3>}
      <ul role="list" className={styles.teams}>
        {teams.map((team, place) => (
          <li key={place} className={styles.team}>
            <span>{membersInWords(team.members)}</span>
            <span className={styles.figure}>{words.perFte(team.perFte)}</span>
            <span className={styles.small}>{team.band && ageBandLabel(team.band)}</span>
            <span className={mergeClasses(styles.figure, styles.small)}>{words.hours(team.hours)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.line}>{costs.join(" · ")}</p>
      {conditions.map(({ condition, met }) => (
        <Met key={JSON.stringify(condition)} met={met}>
          {conditionWords.judged(conditionInWords(condition, bands), met)}
        </Met>
      ))}
      {reason !== undefined && <p className={styles.line}>{reason}</p>}
      {action}
    </li>
  );
}
