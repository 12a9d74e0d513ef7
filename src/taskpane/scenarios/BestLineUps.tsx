import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { RankedLineUp, ScenarioComparison } from "../../caseload/scenarios/scenario-comparison";
import { bestLineUpWords as words, figureHelpWords } from "../../text/pane/scenario-pane";
import {
  certaintySentence,
  conflictSentence,
  frontReason,
  frontWords,
  lineUpInWords,
  lineUpProblemSentence,
  placeInWords,
  rankReason,
  sameLineUp,
} from "../../text/scenarios";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { Busy } from "../components/Busy";
import { Disclosure } from "../components/Disclosure";
import { Section } from "../components/Section";
import { Spoken } from "../components/Spoken";
import { focusPlace } from "../components/focus-place";
import { LineUpCard } from "./LineUpCard";

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
  busy: { alignSelf: "flex-start" },
  action: { alignSelf: "flex-start" },
  chosen: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: "24px",
  },
  help: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS },
});

interface Props {
  readonly scenario: KeptScenario;
  readonly comparison: ScenarioComparison | null;
  readonly busy: boolean;
  readonly onTeams: (teams: readonly (readonly string[])[]) => void;
  /** Puts somebody without a team in the team of a band, which is given by its place. */
  readonly onPlace: (name: string, place: number) => void;
}

/** The best line-up and why, the next ones, what prevents a better one, and what other hours and other teams would give. */
export function BestLineUps({ scenario, comparison, busy, onTeams, onPlace }: Props) {
  const styles = useStyles();
  const search = comparison?.search ?? null;
  const found = search !== null && "lineUps" in search ? search : null;
  const conflict = found && conflictSentence(found, scenario.bands);
  const certainty = found && certaintySentence(found.certainty);
  const best = found?.lineUps[0];
  const fullTimeHours = comparison?.fullTimeHours ?? 0;
  return (
    <Section heading={words.heading}>
      {busy && <Busy className={styles.busy} size="extra-tiny" label={words.busy} />}
      <span role="status">
        <Spoken>{busy ? words.busy : best ? lineUpInWords(best.teams) : ""}</Spoken>
      </span>
      {search !== null && "problem" in search && (
        <p className={styles.paragraph}>{lineUpProblemSentence(search.problem)}</p>
      )}
      {found && (
        <>
          {found.conflicting.length > 0 && conflict !== null && <p className={styles.paragraph}>{conflict}</p>}
          <LineUps
            {...{ scenario, fullTimeHours, busy, onTeams }}
            lineUps={found.lineUps}
            remarks={[certainty, found.conflicting.length > 0 ? null : conflict]}
          />
          {found.front.length > 1 && (
            <Disclosure summary={words.front}>
              <ul role="list" className={styles.list}>
                {found.front.map(({ lineUp, why }, place) => (
                  <LineUpCard
                    key={why}
                    title={frontWords[why]}
                    lineUp={lineUp}
                    bands={scenario.bands}
                    fullTimeHours={fullTimeHours}
                    reason={frontReason(found, place)}
                    action={
                      <Button
                        className={styles.action}
                        size="small"
                        aria-label={`${words.choose}: ${frontWords[why]}`}
                        disabledFocusable={busy}
                        onClick={() => onTeams(lineUp.teams.map(({ members }) => members))}
                      >
                        {words.choose}
                      </Button>
                    }
                  />
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
      {comparison && comparison.placements.length + comparison.otherHours.length > 0 && (
        <Disclosure summary={words.others}>
          <OtherPossibilities scenario={scenario} comparison={comparison} busy={busy} onPlace={onPlace} />
        </Disclosure>
      )}
      {comparison && <FigureHelp fullTimeHours={comparison.fullTimeHours} />}
    </Section>
  );
}

interface LineUpsProps extends Pick<Props, "scenario" | "busy" | "onTeams"> {
  readonly lineUps: readonly RankedLineUp[];
  readonly fullTimeHours: number;
  /** What there is to say about all of them. */
  readonly remarks: readonly (string | null)[];
}

/** The best line-up, and the next ones behind one press. */
function LineUps({ scenario, lineUps, fullTimeHours, remarks, busy, onTeams }: LineUpsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { bands, teams } = scenario;
  const isChosen = (lineUp: RankedLineUp): boolean =>
    teams !== null &&
    sameLineUp(
      lineUp.teams,
      teams.map((members) => ({ members })),
    );

  function choose({ teams: chosen }: RankedLineUp): void {
    // A text replaces the pressed button.
    focusPlace(list.current);
    onTeams(chosen.map(({ members }) => members));
  }

  const card = (lineUp: RankedLineUp, place: number) => (
    <LineUpCard
      key={place}
      title={place === 0 ? null : words.rank(place)}
      lineUp={lineUp}
      bands={bands}
      fullTimeHours={fullTimeHours}
      reason={rankReason(lineUps, place)}
      action={
        isChosen(lineUp) ? (
          <span className={styles.chosen}>
            <CheckmarkCircle16Regular />
            {words.chosen}
          </span>
        ) : (
          <Button
            className={styles.action}
            size="small"
            aria-label={words.chooseSpoken(place)}
            disabledFocusable={busy}
            onClick={() => choose(lineUp)}
          >
            {words.choose}
          </Button>
        )
      }
    />
  );

  return (
    <div ref={list} className={styles.list}>
      <ul role="list" aria-label={words.list} className={styles.list}>
        {lineUps.slice(0, 1).map(card)}
      </ul>
      {lineUps.length > 1 && (
        <Disclosure summary={words.more(lineUps.length - 1)}>
          {remarks.map(
            (remark) =>
              remark !== null && (
                <p key={remark} className={styles.paragraph}>
                  {remark}
                </p>
              ),
          )}
          <ul role="list" className={styles.list}>
            {lineUps.slice(1).map((lineUp, place) => card(lineUp, place + 1))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface PossibilitiesProps extends Pick<Props, "scenario" | "busy" | "onPlace"> {
  readonly comparison: ScenarioComparison;
}

/** What happens when a colleague without a team joins each band, and when somebody has the other hours on the sheets. */
function OtherPossibilities({ scenario, comparison, busy, onPlace }: PossibilitiesProps) {
  const styles = useStyles();
  const { placements, otherHours } = comparison;
  const { bands } = scenario;
  return (
    <>
      {placements.map(({ name, places }) => (
        <Disclosure key={name} summary={words.placement(name)}>
          <p className={styles.note}>{words.placementWhy(name)}</p>
          <ul role="list" className={styles.list}>
            {places.map((ranked) => {
              const { band, lineUp } = ranked;
              const place = bands.findIndex(({ from, below }) => from === band.from && below === band.below);
              return (
                <LineUpCard
                  key={band.from}
                  title={placeInWords(ranked)}
                  lineUp={lineUp}
                  bands={bands}
                  fullTimeHours={comparison.fullTimeHours}
                  action={
                    <Button
                      className={styles.action}
                      size="small"
                      disabledFocusable={busy || place < 0}
                      onClick={() => onPlace(name, place)}
                    >
                      {words.put(name, band)}
                    </Button>
                  }
                />
              );
            })}
          </ul>
        </Disclosure>
      ))}
      {otherHours.map(({ name, hours, lineUps }) => (
        <Disclosure key={`${name} ${hours}`} summary={words.otherHours(name, hours)}>
          <p className={styles.note}>{words.otherHoursWhy(name)}</p>
          <ul role="list" className={styles.list}>
            {lineUps.map((lineUp, place) => (
              <LineUpCard
                key={place}
                title={words.rank(place)}
                lineUp={lineUp}
                bands={bands}
                fullTimeHours={comparison.fullTimeHours}
                reason={rankReason(lineUps, place)}
                action={null}
              />
            ))}
          </ul>
        </Disclosure>
      ))}
    </>
  );
}

/** Explains what the figures mean and where they come from. */
function FigureHelp({ fullTimeHours }: { readonly fullTimeHours: number }) {
  const styles = useStyles();
  return (
    <Disclosure summary={figureHelpWords.summary}>
      <dl className={styles.help}>
        {figureHelpWords.entries(fullTimeHours).map(({ term, meaning }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
