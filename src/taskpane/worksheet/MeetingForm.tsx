import { Field, Input, makeStyles, Select, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import {
  meetingPurposes,
  meetingStatuses,
  meetingWords,
  type MeetingPurpose,
  type MeetingStatus,
} from "../../text/sheets/meeting";
import { meetingFormWords as words } from "../../text/pane/worksheet";
import { meetingLimits } from "../../usecases/memory/meeting-limits";
import { Disclosure } from "../components/Disclosure";
import { Section } from "../components/Section";
import type { Flow } from "../flow/flow";
import { Note } from "./Note";
import type { FilledInMeeting } from "./use-meeting";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  /** One column in a narrow pane, two in a wide one. */
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 11rem), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  control: { width: "100%", minWidth: 0 },
  /** Short enough for two beside each other in any pane. */
  pair: {
    gridColumn: "1 / -1",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  whole: { gridColumn: "1 / -1" },
  proposal: { width: "100%", "& textarea": { minHeight: "6.5rem" } },
  count: { fontVariantNumeric: "tabular-nums" },
});

const purposes = Object.keys(meetingPurposes) as readonly MeetingPurpose[];
const statuses = Object.keys(meetingStatuses) as readonly MeetingStatus[];

interface Props {
  readonly filledIn: FilledInMeeting;
  readonly onChoose: Flow["changeMeeting"];
}

/** What the head of every sheet says of the meeting. A field is kept when it is left. */
export function MeetingForm({ filledIn: { meeting, notKept, type, leave }, onChoose }: Props) {
  const styles = useStyles();
  const line = (field: "team" | "presenter" | "when", className = "") => (
    <Field className={className} label={meetingWords[field]}>
      <Input
        className={styles.control}
        value={meeting[field]}
        maxLength={meetingLimits[field]}
        autoComplete="off"
        onChange={(_event, { value }) => type({ [field]: value })}
        onBlur={leave}
      />
    </Field>
  );
  return (
    <Section heading={words.heading}>
      <Disclosure summary={words.summary([meeting.team, meeting.presenter, meeting.when])}>
        <p className={styles.hint}>{words.hint}</p>
        <div className={styles.fields}>
          {line("team", styles.whole)}
          {line("presenter")}
          {line("when")}
          <div className={styles.pair}>
            <Field label={meetingWords.purpose}>
              <Select
                className={styles.control}
                value={meeting.purpose ?? ""}
                onChange={(_event, { value }) =>
                  onChoose({ purpose: purposes.find((known) => known === value) ?? null })
                }
              >
                <option value="">{words.open}</option>
                {purposes.map((purpose) => (
                  <option key={purpose} value={purpose}>
                    {meetingPurposes[purpose]}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={meetingWords.status}>
              <Select
                className={styles.control}
                value={meeting.status}
                onChange={(_event, { value }) => {
                  const status = statuses.find((known) => known === value);
                  if (status) onChoose({ status });
                }}
              >
                {statuses.map((status) => (
                  <option key={status} value={status}>
                    {meetingStatuses[status]}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Proposal filledIn={{ meeting, notKept, type, leave }} />
        </div>
      </Disclosure>
      <Note
        told={
          notKept ? { intent: "warning", sentence: words.notKept, action: { label: words.keep, run: leave } } : null
        }
      />
    </Section>
  );
}

function Proposal({ filledIn: { meeting, type, leave } }: { readonly filledIn: FilledInMeeting }) {
  const styles = useStyles();
  const most = meetingLimits.proposal;
  const characters = Array.from(meeting.proposal).length;
  return (
    <Field
      className={styles.whole}
      label={meetingWords.proposal}
      hint={<span className={styles.count}>{words.count(characters, most)}</span>}
      {...(characters > most && {
        validationMessage: words.tooMany(characters - most, most),
        validationState: "warning" as const,
      })}
    >
      <Textarea
        className={styles.proposal}
        resize="vertical"
        value={meeting.proposal}
        onChange={(_event, { value }) => type({ proposal: value })}
        onBlur={leave}
      />
    </Field>
  );
}
