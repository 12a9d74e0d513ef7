import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CaseworkerResult, ScenarioResult } from "../../caseload/scenario";
import { formatNumber } from "../../text/numbers";
import { choiceWords as words } from "../../text/pane";
import type { Flow } from "../flow/flow";
import { readTypedHours, type TypingProblem } from "../typed-input";
import { EntryField } from "../components/EntryField";

/** More hours than a week of work has, for a maximum that is nobody's in particular. */
const wholeWeek = 40;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Hours to fill in for side tasks that the sheets name without hours. */
export function SideTaskFields({ result, flow }: { readonly result: ScenarioResult; readonly flow: Flow }) {
  const styles = useStyles();
  const id = useId();
  const people = result.caseworkers.filter(({ sideTasks, cells }) => sideTasks !== null && !cells.sideTaskHours);
  if (people.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div>
        <h3 id={id} className={styles.title}>
          {words.sideTasks}
        </h3>
        <p className={styles.hint}>{words.sideTasksHint}</p>
      </div>
      {people.map((caseworker) => (
        <SideTaskField key={caseworker.name} caseworker={caseworker} onFill={flow.fillSideTaskHours} />
      ))}
      {people.some(({ sideTaskHours }) => sideTaskHours === null) && (
        <EntryField
          label={words.unknownMaximum}
          hint={words.unknownMaximumHint}
          shown={formatNumber(result.choices.unknownSideTaskMaximum)}
          unit={words.hoursUnit}
          numeric
          read={(text) => readTypedHours(text, wholeWeek)}
          explain={(problem) => explain(problem, wholeWeek)}
          onEntered={flow.chooseUnknownMaximum}
        />
      )}
    </div>
  );
}

interface FieldProps {
  readonly caseworker: CaseworkerResult;
  readonly onFill: Flow["fillSideTaskHours"];
}

function SideTaskField({ caseworker, onFill }: FieldProps) {
  const { name, sideTasks, sideTaskHours, contractHours } = caseworker;
  return (
    <EntryField
      label={words.sideTaskHours(name)}
      {...(sideTasks === null ? {} : { hint: sideTasks })}
      shown={sideTaskHours === null ? "" : formatNumber(sideTaskHours)}
      unit={words.hoursUnit}
      numeric
      read={(text) => readTypedHours(text, contractHours)}
      explain={(problem) => explain(problem, contractHours)}
      onEntered={(hours) => onFill(name, hours)}
    />
  );
}

function explain(problem: TypingProblem, most: number): string {
  return problem === "too-much" ? words.hoursTooMany(most) : words.hoursProblem;
}
