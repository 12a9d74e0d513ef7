import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { absenceTitle } from "../../text/months/absence";
import { howItCame, intakeTitle } from "../../text/months/intake";
import { planningTitle, transfersInPlan } from "../../text/months/planning";
import { sinceTitle } from "../../text/months/since";
import { monthWords as words } from "../../text/pane/months";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { Disclosure } from "../components/Disclosure";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { NoDivision } from "../components/NoDivision";
import type { StepProps } from "../flow/step-props";
import { intakeOf, planOf, type MonthPartProps } from "./month-outcomes";
import { useEmployment } from "./use-employment";

/** Each heading is loaded when it is first opened. */
const IntakePart = latePart(async () => (await import("./IntakePart")).IntakePart);
const PlanPart = latePart(async () => (await import("./PlanPart")).PlanPart);
const AbsencePart = latePart(async () => (await import("./AbsencePart")).AbsencePart);
const SincePart = latePart(async () => (await import("./SincePart")).SincePart);

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0, display: "inline" },
  outcome: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

/**
 * Maand: who gets the next clients, who comes and goes, absence, and last month. What has news stands open: clients of nobody, a month that came
 * after others; without any, the first.
 */
export function MonthsStep({ state, flow }: StepProps) {
  const { division } = state;
  if (!division.ok) return <NoDivision problem={division.problem} flow={flow} />;
  return <Headings state={state} flow={flow} computed={division} />;
}

function Headings({ state, flow, computed }: Omit<MonthPartProps, "employment">) {
  const styles = useStyles();
  const read = useEmployment({ state, flow }, computed.result.choices.fullTimeHours);
  if (read === null) return <p className={styles.hint}>{words.readingFormation}</p>;
  const { employment, failure } = read;
  const props = { state, flow, computed, employment };
  const { sources, doubts } = state.reading.team;
  const hasPool = (sources?.pool?.clients ?? 0) > 0;
  const hasNewMonth = doubts.some(({ code }) => code === "newest-taken");
  return (
    <div className={styles.step}>
      <p className={styles.hint}>{words.hint}</p>
      {failure !== null && <p role="alert">{failure}</p>}
      <Disclosure
        unfolded={hasPool || !hasNewMonth}
        summary={<Heading title={intakeTitle} outcome={intakeOutcome(props)} />}
      >
        <LatePlace>
          <IntakePart {...props} />
        </LatePlace>
      </Disclosure>
      <Disclosure summary={<Heading title={planningTitle} outcome={planOutcome(props)} />}>
        <LatePlace>
          <PlanPart {...props} />
        </LatePlace>
      </Disclosure>
      <Disclosure summary={<Heading title={absenceTitle} outcome={words.absence.outcome} />}>
        <LatePlace>
          <AbsencePart {...props} />
        </LatePlace>
      </Disclosure>
      <Disclosure unfolded={hasNewMonth} summary={<Heading title={sinceTitle} outcome={words.since.outcome} />}>
        <LatePlace>
          <SincePart {...props} />
        </LatePlace>
      </Disclosure>
    </div>
  );
}

function Heading({ title, outcome }: { readonly title: string; readonly outcome: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <span className={styles.outcome}>{outcome}</span>
    </>
  );
}

function intakeOutcome(asked: MonthPartProps): string {
  const found = intakeOf(asked);
  if (found === null) return words.intake.ask;
  return found.ok
    ? howItCame(found.intake.team.names, found.intake.intake.received)
    : clientsProblemSentence(found.problem);
}

function planOutcome(asked: MonthPartProps): string {
  const found = planOf(asked);
  return found.ok
    ? transfersInPlan(found.planned.plan.transfers, found.planned.plan.transfersAnew)
    : clientsProblemSentence(found.problem);
}
