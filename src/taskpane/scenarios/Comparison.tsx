import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ComparedScenario, ComparedTeam, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { ageBandLabel } from "../../text/age-bands";
import { formatNumber } from "../../text/numbers";
import { bestLineUpWords, compareWords as words, scenarioListWords } from "../../text/pane/scenario-pane";
import { changedFilterSentences, membersInWords, ratioInWords, spreadInWords } from "../../text/scenarios";
import { ComparisonChart } from "../charts/ComparisonChart";
import { EntryField } from "../components/fields/EntryField";
import { Spoken } from "../components/Spoken";
import { readTypedAmount } from "../components/fields/typed-input";
import { Met } from "./Met";

/** The widths of a measure's name and of one scenario. Three scenarios fit in the narrowest pane. */
const [nameWidth, scenarioWidth] = [80, 64];

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  paragraph: { ...typographyStyles.body1, margin: 0 },
  names: { ...typographyStyles.caption1, listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  ofChosen: { fontWeight: tokens.fontWeightSemibold },
  /** A wide table scrolls inside its own frame, with the arrow keys too. */
  region: {
    position: "relative",
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    width: `${scenarioWidth}px`,
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "right",
    overflowWrap: "anywhere",
  },
  header: { ...typographyStyles.caption1Strong },
  measure: {
    width: `${nameWidth}px`,
    paddingInlineStart: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    position: "sticky",
    insetInlineStart: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  team: { margin: 0, paddingBlockEnd: tokens.spacingVerticalXS },
  load: { fontWeight: tokens.fontWeightSemibold },
  who: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface Props {
  readonly comparison: ScenarioComparison;
  /** The place in the list of the scenario that somebody works on. */
  readonly chosen: number;
  readonly busy: boolean;
  readonly newPerMonth: number | null;
  readonly onNewPerMonth: (clients: number | null) => void;
}

interface Measure {
  readonly name: string;
  readonly of: (compared: ComparedScenario) => ReactNode;
}

/** All scenarios side by side, for the same clients. */
export function Comparison({ comparison, chosen, busy, newPerMonth, onNewPerMonth }: Props) {
  const styles = useStyles();
  const { scenarios, selection, outcome } = comparison;
  const throughNew = scenarios[chosen]?.throughNewClients;
  return (
    <>
      <p className={styles.note}>{busy ? bestLineUpWords.busy : words.over(selection.name, outcome.counted)}</p>
      {changedFilterSentences(comparison).map((sentence) => (
        <p key={sentence} className={styles.paragraph}>
          {sentence}
        </p>
      ))}
      <ul role="list" className={styles.names} aria-hidden>
        {scenarios.map(({ scenario }, place) => (
          <li key={scenario.name} className={mergeClasses(place === chosen && styles.ofChosen)}>
            {scenarioListWords.option(place, scenario.name)}
          </li>
        ))}
      </ul>
      <div role="region" aria-label={words.region} tabIndex={0} className={styles.region}>
        <table className={styles.table} style={{ minWidth: `${nameWidth + scenarioWidth * scenarios.length}px` }}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.measure)}>
                {words.measure}
              </th>
              {scenarios.map(({ scenario }, place) => (
                <th
                  key={scenario.name}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.header, place === chosen && styles.chosen)}
                >
                  <span aria-hidden>{place}</span>
                  <Spoken>{scenarioListWords.option(place, scenario.name)}</Spoken>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map(({ name, of }) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(styles.cell, styles.measure)}>
                  {name}
                </th>
                {scenarios.map((compared, place) => (
                  <td
                    key={compared.scenario.name}
                    className={mergeClasses(styles.cell, place === chosen && styles.chosen)}
                  >
                    {of(compared)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ComparisonChart comparison={comparison} />
      <EntryField
        label={words.newPerMonth}
        hint={words.newPerMonthHint}
        shown={newPerMonth === null ? "" : formatNumber(newPerMonth)}
        numeric
        read={readTypedAmount}
        explain={() => words.newPerMonthProblem}
        onEntered={onNewPerMonth}
      />
      {throughNew && chosen > 0 && (
        <p className={styles.paragraph}>{words.throughNewClients(throughNew.missing, throughNew.months)}</p>
      )}
    </>
  );
}

const measures: readonly Measure[] = [
  { name: words.teams, of: (compared) => <Loads {...compared} /> },
  { name: words.spread, of: ({ spread }) => spreadInWords(spread) },
  { name: words.ratio, of: ({ maxOverMin }) => ratioInWords(maxOverMin) },
  { name: words.once, of: ({ transfers }) => orUnknown(transfers) },
  { name: words.perYear, of: ({ transfersPerYear }) => orUnknown(transfersPerYear) },
  { name: words.conditions, of: (compared) => <ConditionsMet {...compared} /> },
  { name: words.newClients, of: ({ throughNewClients: { missing, months } }) => monthsOf(missing, months) },
];

function orUnknown(count: number | null): string {
  return count === null ? words.unknown : formatNumber(count);
}

function monthsOf(missing: number, months: number | null): string {
  return missing === 0 ? words.none : months === null ? words.unknown : words.months(months);
}

/** The clients per fte of every team, with its members. */
function Loads({ teams }: Pick<ComparedScenario, "teams">) {
  const styles = useStyles();
  return (
    <>
      {teams.map(({ band, members, perFte }, place) => (
        <p key={place} className={styles.team}>
          <span className={styles.load}>{perFte === null ? words.none : formatNumber(perFte, 0)}</span>
          <span className={styles.who}>{teamLabel(band, members)}</span>
        </p>
      ))}
    </>
  );
}

function teamLabel(band: ComparedTeam["band"], members: ComparedTeam["members"]): string {
  if (band !== null) return ageBandLabel(band);
  return members.length > 1 ? words.wholeTeam : membersInWords(members);
}

function ConditionsMet({ conditions }: Pick<ComparedScenario, "conditions">) {
  if (conditions.length === 0) return words.none;
  const met = conditions.filter((condition) => condition.met).length;
  return <Met met={met === conditions.length}>{words.conditionsMet(met, conditions.length)}</Met>;
}
