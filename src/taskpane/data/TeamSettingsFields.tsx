import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { SmallCountThreshold, TeamSettings } from "../../caseload/team/team-settings";
import { formatNumber } from "../../text/numbers";
import { settingWords as words } from "../../text/pane/settings";
import type { Flow } from "../flow/flow";
import { typedSteps } from "../../usecases/memory/typed-steps";
import { readTypedAmount, readTypedHours, readTypedMonths, type Typed } from "../components/fields/typed-input";
import { EntryField } from "../components/fields/EntryField";
import { BoundFields } from "./BoundFields";
import { RoundingField } from "./RoundingField";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const mostHours = 60;
const nameStyles = ["full", "initials"] as const satisfies readonly TeamSettings["shownNames"][];
const rowChoices = ["all", "visible"] as const;
const thresholds = [5, 10, null] as const satisfies readonly SmallCountThreshold[];

const mostMonths = 12;

interface Props {
  readonly settings: TeamSettings;
  readonly onChange: Flow["changeSettings"];
}

/** The agreements of the team, which are kept with the workbook. */
export function TeamSettingsFields({ settings, onChange }: Props) {
  const styles = useStyles();
  const change = (changed: Partial<TeamSettings>) => void onChange(changed);
  return (
    <div className={styles.fields}>
      <p className={styles.heading}>{`${words.heading}. ${words.hint}`}</p>
      <EntryField
        label={words.fullTimeHours}
        shown={formatNumber(settings.fullTimeHours)}
        unit={words.hoursUnit}
        numeric
        read={(text) => readTypedHours(text, mostHours)}
        explain={() => words.fullTimeHoursProblem}
        onEntered={(hours) => {
          if (hours) change({ fullTimeHours: hours });
        }}
      />
      <EntryField
        label={words.contactsPerYear}
        shown={formatNumber(settings.contactsPerYear)}
        numeric
        read={readTypedAmount}
        explain={() => words.contactsProblem}
        onEntered={(contacts) => {
          if (contacts) change({ contactsPerYear: contacts });
        }}
      />
      <EntryField
        label={words.contactMinutes}
        hint={words.contactMinutesHint}
        shown={settings.contactMinutes === null ? "" : formatNumber(settings.contactMinutes)}
        unit={words.minutesUnit}
        numeric
        read={readTypedAmount}
        explain={() => words.minutesProblem}
        onEntered={(minutes) => change({ contactMinutes: minutes })}
      />
      <BoundFields bounds={settings.bounds} onChange={(bounds) => change({ bounds })} />
      <EntryField
        label={words.monthsBeforeLeaving}
        hint={words.monthsBeforeLeavingHint}
        shown={String(settings.monthsBeforeLeaving)}
        unit={words.monthsUnit}
        numeric
        read={(text) => readTypedMonths(text, mostMonths)}
        explain={() => words.monthsProblem}
        onEntered={(months) => {
          if (months) change({ monthsBeforeLeaving: months });
        }}
      />
      <EntryField
        label={words.workingIn}
        hint={words.workingInHint}
        shown={settings.workingIn.join(", ")}
        unit="%"
        read={(text): Typed<readonly number[]> => {
          const value = typedSteps(text);
          return value === null ? { problem: "not-understood" } : { value };
        }}
        explain={() => words.workingInProblem}
        onEntered={(steps) => change({ workingIn: steps ?? [] })}
      />
      <RoundingField chosen={settings.rounding} onChoose={(rounding) => change({ rounding })} />
      <Field label={words.shownNames}>
        <RadioGroup
          value={settings.shownNames}
          onChange={(_event, { value }) => {
            const shownNames = nameStyles.find((known) => known === value);
            if (shownNames) change({ shownNames });
          }}
        >
          {nameStyles.map((style) => (
            <Radio key={style} value={style} label={words.names[style]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.clientRows}>
        <RadioGroup
          value={settings.clientRows ?? "all"}
          onChange={(_event, { value }) => {
            const clientRows = rowChoices.find((known) => known === value);
            if (clientRows) change({ clientRows });
          }}
        >
          {rowChoices.map((rows) => (
            <Radio key={rows} value={rows} label={words.rows[rows]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.smallCounts} hint={words.smallCountsHint}>
        <Select
          value={String(settings.smallCounts)}
          onChange={(_event, { value }) => {
            const smallCounts = thresholds.find((known) => String(known) === value);
            if (smallCounts !== undefined) change({ smallCounts });
          }}
        >
          {thresholds.map((threshold) => (
            <option key={String(threshold)} value={String(threshold)}>
              {words.threshold(threshold)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
