import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { divisionWords as words } from "../../text/pane/pane";
import { whatIfWords } from "../../text/pane/what-if";
import { leftOutAssumption } from "../../text/division-assumptions";
import { limitsInWords } from "../../usecases/division/agreed-limits";
import { computeDivision } from "../../usecases/division/compute-division";
import { focusPlace } from "../components/focus-place";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { useAfterPaint } from "../components/late/use-after-paint";
import { useLate } from "../components/late/use-late";
import { NoDivision } from "../components/NoDivision";
import type { ReadyState } from "../flow/state";
import type { StepProps } from "../flow/step-props";
import { supposedHours } from "../flow/supposed-hours";
import { CaseloadTable } from "./CaseloadTable";
import type { Standings } from "./standings";

/** The details come after the figures, so they are loaded later. */
const DivisionDetails = latePart(async () => (await import("./DivisionDetails")).DivisionDetails);
const PersonDetails = latePart(async () => (await import("./PersonDetails")).PersonDetails);
const loadPoints = () => import("./share-points");
const loadStandings = () => import("./standings");

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  headline: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  notes: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  note: { margin: 0 },
  supposed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** The step Verdeling: everybody's caseload in words and numbers, or why there is none, and what would change it. */
export function DivisionStep({ state, flow }: StepProps) {
  const { division } = state;
  if (!division.ok) return <NoDivision problem={division.problem} flow={flow} />;
  return <Figures state={state} flow={flow} result={division.result} />;
}

function Figures({ state, flow, result }: StepProps & { readonly result: Division }) {
  const styles = useStyles();
  const headline = useRef<HTMLHeadingElement>(null);
  const painted = useAfterPaint();
  const points = useLate(loadPoints);
  const found = useMemo(() => points?.sharePoints(state) ?? null, [points, state]);
  const late = useLate(loadStandings);
  const standings = useMemo(() => late?.standingsOf(state, result) ?? null, [late, state, result]);
  const before = useMemo(() => withoutSupposed(state), [state]);
  const people = supposedHours(state.reading, state.supposed);

  function below(caseworker: CaseworkerResult) {
    const own = found?.ofPerson(caseworker.name) ?? [];
    return points?.hasPersonPoints({ caseworker, points: own }) ? (
      <points.PersonPoints caseworker={caseworker} points={own} flow={flow} />
    ) : null;
  }

  return (
    <div className={styles.step}>
      <h2 ref={headline} className={styles.headline}>
        {words.load(result)}
      </h2>
      {people.length > 0 && (
        <div className={styles.supposed}>
          {whatIfWords.active(people)}
          <Button
            size="small"
            onClick={() => {
              flow.suppose({});
              // The button disappears and would take the focus with it.
              focusPlace(headline.current);
            }}
          >
            {whatIfWords.reset}
          </Button>
        </div>
      )}
      <CaseloadTable
        result={result}
        supposedFor={people.map(({ name }) => name)}
        before={before}
        standing={(name) => standings?.of(name) ?? null}
        onShow={(cell) => void flow.show(cell)}
        below={below}
        details={(caseworker) => (
          <LatePlace>
            <PersonDetails
              caseworker={caseworker}
              standing={standings?.of(caseworker.name) ?? null}
              result={result}
              state={state}
              flow={flow}
            />
          </LatePlace>
        )}
      />
      <Notes result={result} standings={standings} />
      {painted && (
        <LatePlace>
          <DivisionDetails state={state} flow={flow} result={result} />
        </LatePlace>
      )}
    </div>
  );
}

function Notes({ result, standings }: { readonly result: Division; readonly standings: Standings | null }) {
  const styles = useStyles();
  const { caseworkers, leftOut, totals, choices } = result;
  // Clients of nobody have a place of their own below.
  const people = leftOut.filter(({ reason }) => reason !== "no-caseworker");
  return (
    <div className={styles.notes}>
      <p className={styles.note}>{words.legend}</p>
      {totals.rounded !== totals.current && (
        <p className={styles.note}>{words.plainNote(totals.rounded, totals.current)}</p>
      )}
      {caseworkers.some(({ current }) => current === null) && <p className={styles.note}>{words.unknownNote}</p>}
      {caseworkers.some(({ range }) => range !== null) && (
        <p className={styles.note}>{words.rangeNote(choices.unknownSideTaskMaximum)}</p>
      )}
      {standings && <p className={styles.note}>{standings.team}</p>}
      {limitsInWords(result).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {people.length > 0 && <p className={styles.note}>{leftOutAssumption(people)}</p>}
    </div>
  );
}

/** Everybody's rekenkundige caseload by the hours on the sheets; nobody's while no other hours are supposed, or when those alone give no figures. */
function withoutSupposed({ reading, supposed }: ReadyState): ReadonlyMap<string, number> {
  if (Object.keys(supposed).length === 0) return new Map();
  const real = computeDivision(reading, {});
  return new Map(real.ok ? real.result.caseworkers.map(({ name, rounded }) => [name, rounded]) : []);
}
