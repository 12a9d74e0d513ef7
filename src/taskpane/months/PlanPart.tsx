import { itemAt } from "../../kernel/item-at";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { halfUp } from "../../kernel/fraction";
import { movesSentence, transfersInPlan } from "../../text/months/planning";
import { whichClientsTitle } from "../../text/months/which-clients";
import { formatNumber } from "../../text/numbers";
import { formatShortDate } from "../../text/short-date";
import { monthWords } from "../../text/pane/months";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { changedGoal } from "../../usecases/months/chosen-goal";
import { computePlan, monthsAheadIn, type TeamPlan } from "../../usecases/months/compute-plan";
import { plannedHandOvers } from "../../usecases/months/planned-hand-overs";
import { Disclosure } from "../components/Disclosure";
import { EntryField } from "../components/fields/EntryField";
import { readTypedMonths } from "../components/fields/typed-input";
import { focusPlace } from "../components/focus-place";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { PassingButton } from "../components/PassingButton";
import { PlainList } from "../components/PlainList";
import { ScrollRegion } from "../components/ScrollRegion";
import { MonthSheetButton } from "./MonthSheetButton";
import { PlanCards } from "./PlanCards";
import { planOf, type MonthPartProps } from "./month-outcomes";

const WhichClientsPart = latePart(async () => (await import("./WhichClientsPart")).WhichClientsPart);

const words = monthWords.changes;

const useStyles = makeStyles({
  noted: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  said: { margin: 0 },
  table: {
    borderCollapse: "collapse",
    "& th, & td": { textAlign: "right", whiteSpace: "nowrap", padding: tokens.spacingHorizontalXS },
    "& th:first-child": { textAlign: "left" },
  },
});

/** Who comes and who leaves: what is noted, and the plan that follows. */
export function PlanPart({ flow, ...asked }: MonthPartProps) {
  const { state, computed, employment } = asked;
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { months } = state;
  const lines = (months.changes ?? "").split(";").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const found = planOf(asked);

  function note(next: readonly string[]): void {
    const { changes: _changes, ...others } = months;
    flow.askMonths({ ...others, ...(next.length > 0 && { changes: next.join("; ") }) });
  }

  function add(line: string): void {
    const next = [...lines, line];
    const tried = computePlan({ computed, employment }, { ...months, changes: next.join("; ") });
    setRefused(tried.ok ? null : clientsProblemSentence(tried.problem));
    if (tried.ok) note(next);
  }

  function lookAhead(ahead: number | null): void {
    const { monthsAhead: _monthsAhead, ...others } = months;
    flow.askMonths({ ...others, ...(ahead !== null && { monthsAhead: ahead }) });
  }

  function byRule(): void {
    const { goal: _goal, ...others } = months;
    flow.askMonths(others);
  }

  return (
    <>
      <EntryField
        label={words.add}
        hint={words.addHint}
        shown=""
        wide
        read={(text) => ({ value: text.trim() === "" ? null : text.trim() })}
        explain={() => ""}
        inputRef={field}
        onEntered={(line) => line !== null && add(line)}
      />
      <p role="alert" className={styles.said}>
        {refused}
      </p>
      {lines.length > 0 && (
        <PlainList spacing="close">
          {lines.map((line, at) => (
            <li key={`${at} ${line}`} className={styles.noted}>
              {line}
              <Button
                size="small"
                aria-label={words.remove(line)}
                onClick={() => {
                  note(lines.filter((_, place) => place !== at));
                  // The button disappears and would take the focus with it.
                  focusPlace(field.current);
                }}
              >
                {words.removeShort}
              </Button>
            </li>
          ))}
        </PlainList>
      )}
      <EntryField
        label={words.monthsAhead}
        shown={String(monthsAheadIn(months))}
        unit={words.monthsUnit}
        numeric
        read={(text) => readTypedMonths(text, mostMonthsAhead)}
        explain={() => words.monthsProblem}
        onEntered={lookAhead}
      />
      {found.ok ? (
        <>
          <p className={styles.title}>
            {transfersInPlan(found.planned.plan.transfers, found.planned.plan.transfersAnew)}
          </p>
          <PlanCards
            planned={found.planned}
            onAction={(action) => flow.askMonths({ ...months, goal: changedGoal(found.planned, action) })}
            onRule={months.goal ? byRule : null}
          />
          <Lines lines={[...found.planned.said, ...found.planned.team.formation]} />
          <Disclosure summary={words.byMoment}>
            <ByMoment {...found.planned} />
          </Disclosure>
          <MonthSheetButton kind="planning" state={state} flow={flow} />
          <Disclosure summary={whichClientsTitle}>
            <LatePlace>
              <WhichClientsPart state={state} flow={flow} handOvers={plannedHandOvers(found.planned)} />
            </LatePlace>
          </Disclosure>
        </>
      ) : (
        <>
          <p>{clientsProblemSentence(found.problem)}</p>
          {months.goal && (
            <PassingButton heir={field} onClick={byRule}>
              {monthWords.cards.rule}
            </PassingButton>
          )}
        </>
      )}
    </>
  );
}

const mostMonthsAhead = 36;

/** What happens on which day: who gives and receives, and everybody's clients. */
function ByMoment({ team: { names }, plan }: TeamPlan) {
  const styles = useStyles();
  return (
    <>
      <Lines lines={plan.moments.flatMap(({ date, moves }) => movesSentence(date, names, moves) ?? [])} />
      <ScrollRegion label={words.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {plan.moments.map(({ date }) => (
                <th key={date} scope="col">
                  {formatShortDate(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, person) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {plan.moments.map(({ date, after, percent }) => (
                  <td key={date}>{cell(itemAt(after, person), percent[person] ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

/** "115 (100%)" */
function cell(clients: number, percent: Parameters<typeof halfUp>[0] | null): string {
  return percent === null ? formatNumber(clients) : `${formatNumber(clients)} (${formatNumber(halfUp(percent))}%)`;
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    lines.length > 0 && (
      <PlainList spacing="close">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </PlainList>
    )
  );
}
