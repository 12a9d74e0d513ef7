import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { formatNumber } from "../../text/numbers";
import { choiceWords as words } from "../../text/pane/pane";
import { Disclosure } from "../components/Disclosure";
import { EntryField } from "../components/fields/EntryField";
import type { Flow } from "../flow/flow";
import { readTypedHours, type TypingProblem } from "../components/fields/typed-input";

/** More hours than a working week has, as the limit for a maximum that is for everybody. */
const wholeWeek = 40;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly result: Division;
  readonly flow: Flow;
}

/** Hours for side tasks that the sheets name without hours. On demand, hours of side tasks and absence for anybody. */
export function HoursFields({ result, flow }: Props) {
  const unsaid = result.caseworkers.filter(({ sideTasks, cells }) => sideTasks !== null && !cells.sideTaskHours);
  return (
    <>
      {unsaid.length > 0 && (
        <Fields title={words.sideTasks} hint={words.sideTasksHint}>
          {unsaid.map((caseworker) => (
            <SideTaskField key={caseworker.name} caseworker={caseworker} flow={flow} />
          ))}
          {unsaid.some(({ sideTaskHours }) => sideTaskHours === null) && (
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
        </Fields>
      )}
      <Disclosure summary={words.moreHours}>
        <Fields title={words.absence} hint={words.moreHoursHint}>
          {result.caseworkers.map((caseworker) => (
            <AbsenceField key={caseworker.name} caseworker={caseworker} flow={flow} />
          ))}
        </Fields>
        {unsaid.length < result.caseworkers.length && (
          <Fields title={words.sideTasks} hint={words.moreHoursHint}>
            {result.caseworkers
              .filter((caseworker) => !unsaid.includes(caseworker))
              .map((caseworker) => (
                <SideTaskField key={caseworker.name} caseworker={caseworker} flow={flow} />
              ))}
          </Fields>
        )}
      </Disclosure>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function Fields({ title, hint, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
    </div>
  );
}

interface FieldProps {
  readonly caseworker: CaseworkerResult;
  readonly flow: Flow;
}

function SideTaskField({ caseworker, flow }: FieldProps) {
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
      onEntered={(hours) => flow.fillHours("sideTaskHours", name, hours)}
    />
  );
}

function AbsenceField({ caseworker: { name, absenceHours, contractHours }, flow }: FieldProps) {
  return (
    <EntryField
      label={words.absenceHours(name)}
      shown={formatNumber(absenceHours)}
      unit={words.hoursUnit}
      numeric
      read={(text) => readTypedHours(text, contractHours)}
      explain={(problem) => explain(problem, contractHours)}
      onEntered={(hours) => flow.fillHours("absenceHours", name, hours)}
    />
  );
}

function explain(problem: TypingProblem, most: number): string {
  return problem === "too-much" ? words.hoursTooMany(most) : words.hoursProblem;
}
