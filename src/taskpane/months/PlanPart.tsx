import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { halfUp } from "../../kernel/fraction";
import { movesSentence, transfersInPlan } from "../../text/months/planning";
import { whichClientsTitle } from "../../text/months/which-clients";
import { formatNumber, formatShortDate } from "../../text/numbers";
import { monthWords } from "../../text/pane/months";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { computePlan, type TeamPlan } from "../../usecases/months/compute-plan";
import { Disclosure } from "../components/Disclosure";
import { EntryField } from "../components/fields/EntryField";
import { focusPlace } from "../components/focus-place";
import { latePart } from "../components/late/late-part";
import { LatePlace } from "../components/late/LatePlace";
import { PlainList } from "../components/PlainList";
import { ScrollRegion } from "../components/ScrollRegion";
import { MonthSheetButton } from "./MonthSheetButton";
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
export function PlanPart({ state, flow, computed }: MonthPartProps) {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { months } = state;
  const lines = (months.changes ?? "").split(";").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const found = planOf(state, computed);

  function note(next: readonly string[]): void {
    const { changes: _changes, ...others } = months;
    flow.askMonths({ ...others, ...(next.length > 0 && { changes: next.join("; ") }) });
  }

  function add(line: string): void {
    const next = [...lines, line];
    const tried = computePlan(computed, { ...months, changes: next.join("; ") });
    setRefused(tried.ok ? null : clientsProblemSentence(tried.problem));
    if (tried.ok) note(next);
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
      {found.ok ? (
        <>
          <Plan planned={found.planned} />
          <MonthSheetButton kind="planning" state={state} flow={flow} />
          <Disclosure summary={whichClientsTitle}>
            <LatePlace>
              <WhichClientsPart state={state} flow={flow} />
            </LatePlace>
          </Disclosure>
        </>
      ) : (
        <p>{clientsProblemSentence(found.problem)}</p>
      )}
    </>
  );
}

function Plan({ planned: { team, plan, said } }: { readonly planned: TeamPlan }) {
  const styles = useStyles();
  const { names } = team;
  const moves = plan.moments.flatMap(({ date, moves: own }) => movesSentence(date, names, own) ?? []);
  return (
    <>
      <p className={styles.title}>{transfersInPlan(plan.transfers, plan.transfersAnew)}</p>
      <Lines title={words.moves} lines={moves} />
      <Lines title={words.said} lines={said} />
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
                  <td key={date}>{cell(after[person] ?? 0, percent[person] ?? null)}</td>
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

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <PlainList spacing="close">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </PlainList>
    </>
  );
}
