import { Field, Input, Label, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CaseworkerResult } from "../../caseload/division/division";
import { formatNumber } from "../../text/numbers";
import { choiceWords as words } from "../../text/pane/choices";
import { useEntry } from "../components/fields/use-entry";
import { readTypedHours, type TypingProblem } from "../components/fields/typed-input";
import type { Flow } from "../flow/flow";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  input: { width: "6.4em", minWidth: 0, flexShrink: 0, overflowWrap: "normal" },
});

interface FieldProps {
  readonly caseworker: CaseworkerResult;
  readonly flow: Pick<Flow, "fillHours">;
}

/** Hours of somebody's side tasks, which the sheets may name without hours. */
export function SideTaskField({ caseworker, flow }: FieldProps) {
  const { name, sideTasks, sideTaskHours, contractHours } = caseworker;
  return (
    <HoursField
      label={words.sideTaskHours(name)}
      about={sideTasks}
      shown={sideTaskHours === null ? "" : formatNumber(sideTaskHours)}
      most={contractHours}
      onHours={(hours) => flow.fillHours("sideTaskHours", name, hours)}
    />
  );
}

export function AbsenceField({ caseworker: { name, absenceHours, contractHours }, flow }: FieldProps) {
  return (
    <HoursField
      label={words.absenceHours(name)}
      about={null}
      shown={formatNumber(absenceHours)}
      most={contractHours}
      onHours={(hours) => flow.fillHours("absenceHours", name, hours)}
    />
  );
}

interface HoursFieldProps {
  readonly label: string;
  /** What the hours are for, in the team's own words. */
  readonly about: string | null;
  readonly shown: string;
  readonly most: number;
  readonly onHours: (hours: number | null) => void;
}

/** A field for hours on one line with its label, so that it fits beside the person. */
export function HoursField({ label, about, shown, most, onHours }: HoursFieldProps) {
  const styles = useStyles();
  const id = useId();
  const { problem, input } = useEntry<number>({
    shown,
    read: (text) => readTypedHours(text, most),
    explain: (why) => explained(why, most),
    onEntered: onHours,
  });
  return (
    <Field {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}>
      {(control) => (
        <div className={styles.line}>
          <span className={styles.label}>
            <Label htmlFor={id} size="small">
              {label}
            </Label>
            {about !== null && <span className={styles.about}>{about}</span>}
          </span>
          <Input
            {...control}
            {...input}
            id={id}
            className={styles.input}
            size="small"
            contentAfter={words.hoursUnit}
            inputMode="decimal"
          />
        </div>
      )}
    </Field>
  );
}

function explained(problem: TypingProblem, most: number): string {
  return problem === "too-much" ? words.hoursTooMany(most) : words.hoursProblem;
}
