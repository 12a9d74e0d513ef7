import { newestOf, type PointAnswer } from "../../caseload/attention/point-answers";
import type { CountingAnswer } from "../../caseload/clients/counting-answers";
import type { Correction } from "../../caseload/team/corrections";
import type { AgreedTeam } from "../../caseload/team/link-obstacle";
import type { CaseloadLimits, HoursByName } from "../../caseload/division/division";
import { hasStepTwice, mostGroups, type TeamNorms } from "../../caseload/norms/team-norms";
import type { AgeScenario, ScenarioCondition } from "../../caseload/scenarios/scenario-choices";
import type { ChangeSince } from "../../caseload/scenarios/scenario-comparison";
import type { IsoDate } from "../../caseload/dates";
import type { Field } from "../../caseload/team/field";
import type { Pointed } from "../../caseload/team/pointed";
import { usualSettings, type TeamSettings } from "../../caseload/team/team-settings";
import { areSteps } from "../../caseload/team/working-in";
import { goalBlocks, type GoalBlock } from "../../sheets/goals/goals-sheet-input";
import {
  anyNumber,
  anyText,
  either,
  fieldsOf,
  fittingOf,
  listOf,
  oneOf,
  orNull,
  otherwise,
  recordOf,
  where,
  type Shape,
} from "../../kernel/shapes";
import { emptyMeeting, type MeetingFields } from "../../sheets/shared/meeting-fields";
import { countingShape } from "./kept-counting";
import { hashShape } from "./kept-hash";
import { pointedShape } from "./kept-pointing";
import { withinLimits } from "./meeting-limits";

/**
 * What the workbook keeps for the team: choices, caseworkers' names, names of sheets and hashes of headers; never a client's data
 * (design decision 5).
 */
export interface TeamMemory {
  readonly settings: TeamSettings;
  readonly corrections: readonly Correction[];
  /** What somebody pointed at or typed about the team; null when the team is as it was found. */
  readonly pointed: Pointed | null;
  /** The tables and doubts that somebody agreed to take as the team; null when nobody had to. */
  readonly agreed: AgreedTeam | null;
  /** Answers to aandachtspunten, the oldest first. */
  readonly answers: readonly PointAnswer[];
  /** Answers about who counts. */
  readonly counting: readonly CountingAnswer[];
  /** Scenarios by age, besides scenario 0. */
  readonly scenarios: readonly KeptScenario[];
  readonly choices: KeptChoices;
  /** The norms that clients are weighed by; null: every client counts for one. */
  readonly norms: TeamNorms | null;
  /** What was filled in about the meeting, for every sheet alike. */
  readonly meeting: MeetingFields;
}

/** What somebody filled in or chose, where the sheets say nothing or something else. null stands for what the sheets say, or for the usual. */
export interface KeptChoices {
  readonly referenceDate: IsoDate | null;
  readonly sideTaskHours: HoursByName;
  readonly absenceHours: HoursByName;
  readonly unknownSideTaskMaximum: number | null;
  /** The numbers of clients that were agreed for somebody, by name. */
  readonly limits: Readonly<Record<string, CaseloadLimits>>;
  /** New clients each month. */
  readonly newPerMonth: number | null;
  /** The models on "Doelen en capaciteit". */
  readonly goalBlocks: readonly GoalBlock[] | null;
  /** "Voorstel" is made with the sheets behind it. */
  readonly withAppendices: boolean;
}

const noChoices: KeptChoices = {
  referenceDate: null,
  sideTaskHours: {},
  absenceHours: {},
  unknownSideTaskMaximum: null,
  limits: {},
  newPerMonth: null,
  goalBlocks: null,
  withAppendices: false,
};

/** A scenario, and the totals that it was last worked out with. */
export interface KeptScenario extends AgeScenario {
  readonly since: ChangeSince | null;
}

export const emptyMemory: TeamMemory = {
  settings: usualSettings,
  corrections: [],
  pointed: null,
  agreed: null,
  answers: [],
  counting: [],
  scenarios: [],
  choices: noChoices,
  norms: null,
  meeting: emptyMeeting,
};

/** Reads what any version kept. It leaves out each piece that it does not understand, because the pane must open on any workbook. */
export function memoryFrom(kept: unknown): TeamMemory {
  const memory = memoryShape(kept) ?? emptyMemory;
  return { ...memory, answers: newestOf(memory.answers), meeting: withinLimits(memory.meeting) };
}

const fields: Readonly<Record<Field, Field>> = {
  name: "name",
  hours: "hours",
  sideTasks: "sideTasks",
  sideTaskHours: "sideTaskHours",
  absence: "absence",
  rampUp: "rampUp",
  from: "from",
  until: "until",
  current: "current",
  proportional: "proportional",
  ageBand: "ageBand",
  newCaseload: "newCaseload",
};

const positive = where(anyNumber, (number) => number > 0);
const notNegative = where(anyNumber, (number) => number >= 0);
const place = where(notNegative, Number.isInteger);
const wholeAboveZero = where(positive, Number.isInteger);
const field = oneOf(...Object.values(fields));
const table = fieldsOf({ sheet: anyText, headers: anyText });
const names = listOf(anyText);
const date = where(anyText, (text) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text));
const hoursByName = recordOf(notNegative);

const bounds = where(
  fieldsOf({ lower: orNull(positive), upper: orNull(positive) }),
  ({ lower, upper }) => lower === null || upper === null || lower <= upper,
);

const settingsShape: Shape<TeamSettings> = fieldsOf({
  fullTimeHours: otherwise(
    where(positive, (hours) => hours <= 60),
    usualSettings.fullTimeHours,
  ),
  contactsPerYear: otherwise(positive, usualSettings.contactsPerYear),
  contactMinutes: otherwise(orNull(positive), usualSettings.contactMinutes),
  rounding: otherwise(oneOf("largest-remainder", "plain"), usualSettings.rounding),
  shownNames: otherwise(oneOf("full", "initials"), usualSettings.shownNames),
  clientRows: otherwise(oneOf(null, "all", "visible"), usualSettings.clientRows),
  smallCounts: otherwise(oneOf(null, 5, 10), usualSettings.smallCounts),
  bounds: otherwise(bounds, usualSettings.bounds),
  monthsBeforeLeaving: otherwise(
    where(wholeAboveZero, (months) => months <= 12),
    usualSettings.monthsBeforeLeaving,
  ),
  workingIn: otherwise(where(listOf(anyNumber), areSteps), usualSettings.workingIn),
});

const words = otherwise(anyText, "");
const meetingShape: Shape<MeetingFields> = fieldsOf({
  team: words,
  presenter: words,
  when: words,
  purpose: otherwise(oneOf(null, "inform", "discuss", "decide"), null),
  proposal: words,
  status: otherwise(oneOf("draft", "final"), "draft"),
});

const correctionShape: Shape<Correction> = either(
  fieldsOf({ kind: oneOf("column"), table, field, place: orNull(place) }),
  fieldsOf({ kind: oneOf("unit"), table, field, unit: oneOf("hours", "fte") }),
  fieldsOf({ kind: oneOf("this-table", "not-this-table"), table }),
  fieldsOf({ kind: oneOf("not-this-sheet"), sheet: anyText }),
  fieldsOf({ kind: oneOf("same-person"), name: anyText, alias: anyText }),
  fieldsOf({ kind: oneOf("no-cases"), name: anyText }),
);

const answerShape: Shape<PointAnswer> = fieldsOf({
  subject: hashShape,
  figures: listOf(anyNumber),
  answer: oneOf("solved", "intended"),
});

const conditionShape: Shape<ScenarioCondition> = either(
  fieldsOf({ kind: oneOf("intaker-in-every-team") }),
  fieldsOf({ kind: oneOf("stays-at", "not-in-band"), person: anyText, band: place }),
  fieldsOf({ kind: oneOf("minimum-hours"), hours: positive, band: orNull(place) }),
  fieldsOf({ kind: oneOf("team-size"), fewest: place, most: orNull(place), band: orNull(place) }),
  fieldsOf({ kind: oneOf("together", "apart"), people: names }),
);

const scenarioShape: Shape<KeptScenario> = fieldsOf({
  name: anyText,
  kind: oneOf("by-hours", "by-age"),
  selection: orNull(anyText),
  bands: listOf(fieldsOf({ from: place, below: either(oneOf(null, "aow"), place) })),
  teams: orNull(listOf(names)),
  conditions: listOf(conditionShape),
  sideTaskHours: hoursByName,
  since: otherwise(orNull(fieldsOf({ referenceDate: date, clients: place, hours: notNegative })), null),
});

const limitsShape = fieldsOf({}, { minimum: notNegative, maximum: notNegative, fixed: notNegative });

const choicesShape: Shape<KeptChoices> = fieldsOf({
  referenceDate: otherwise(orNull(date), null),
  sideTaskHours: otherwise(hoursByName, {}),
  absenceHours: otherwise(hoursByName, {}),
  unknownSideTaskMaximum: otherwise(orNull(notNegative), null),
  limits: otherwise(recordOf(limitsShape), {}),
  newPerMonth: otherwise(orNull(positive), null),
  goalBlocks: otherwise(orNull(where(listOf(oneOf(...goalBlocks)), (blocks) => blocks.length > 0)), null),
  withAppendices: otherwise(oneOf(false, true), false),
});

const normsShape: Shape<TeamNorms> = fieldsOf({
  name: anyText,
  groups: where(
    listOf(fieldsOf({ name: anyText, steps: where(names, ({ length }) => length > 0), norm: positive })),
    (groups) => groups.length > 0 && groups.length <= mostGroups && !hasStepTwice(groups),
  ),
  source: anyText,
  year: orNull(where(anyNumber, Number.isInteger)),
  ladder: fieldsOf({
    kind: oneOf("steps", "phases"),
    steps: wholeAboveZero,
    direction: oneOf("work-is-high", "work-is-low", "unknown"),
  }),
  counts: oneOf("persons", "benefits", "unknown"),
});

const memoryShape: Shape<TeamMemory> = fieldsOf({
  settings: otherwise(settingsShape, usualSettings),
  corrections: fittingOf(correctionShape),
  pointed: otherwise(orNull(pointedShape), null),
  agreed: otherwise(orNull(fieldsOf({ tables: listOf(table), doubts: names })), null),
  answers: fittingOf(answerShape),
  counting: fittingOf(countingShape),
  scenarios: fittingOf(scenarioShape),
  choices: otherwise(choicesShape, noChoices),
  norms: otherwise(orNull(normsShape), null),
  meeting: otherwise(meetingShape, emptyMeeting),
});
