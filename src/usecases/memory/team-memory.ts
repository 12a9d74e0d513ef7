import * as v from "valibot";
import { newestOf, type PointAnswer } from "../../caseload/attention/point-answers";
import type { CountingAnswer } from "../../caseload/clients/counting-answers";
import type { Correction } from "../../caseload/team/corrections";
import type { AgreedTeam } from "../../caseload/team/link-obstacle";
import type { CaseloadLimits, HoursByName } from "../../caseload/division/division";
import { hasStepTwice, mostGroups, type TeamNorms } from "../../caseload/norms/team-norms";
import type { AgeScenario } from "../../caseload/scenarios/scenario-choices";
import type { ChangeSince } from "../../caseload/scenarios/scenario-comparison";
import type { IsoDate } from "../../caseload/dates";
import type { Field } from "../../caseload/team/field";
import type { Pointed } from "../../caseload/team/pointed";
import { usualSettings, type TeamSettings } from "../../caseload/team/team-settings";
import { areSteps } from "../../caseload/team/working-in";
import { goalBlocks, type GoalBlock } from "../../sheets/goals/goals-sheet-input";
import { emptyMeeting, type MeetingFields } from "../../sheets/shared/meeting-fields";
import { countingFrom } from "./kept-counting";
import { pointedFrom } from "./kept-pointing";
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
  const { settings, corrections, pointed, agreed, answers, counting, scenarios, choices, norms, meeting } = v.parse(
    keptSchema,
    kept,
  );
  return {
    settings: v.parse(settingsSchema, settings),
    corrections: understood(correctionSchema, corrections),
    pointed: pointedFrom(pointed),
    agreed,
    answers: newestOf(understood(answerSchema, answers)),
    counting: countingFrom(counting),
    scenarios: understood(scenarioSchema, scenarios),
    choices: v.parse(choicesSchema, choices),
    norms: v.parse(v.fallback(v.nullable(normsSchema), null), norms),
    meeting: withinLimits(v.parse(meetingSchema, meeting)),
  };
}

function understood<T>(schema: v.GenericSchema<unknown, T>, kept: readonly unknown[]): readonly T[] {
  return kept.flatMap((piece) => {
    const read = v.safeParse(schema, piece);
    return read.success ? [read.output] : [];
  });
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

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const field = v.picklist(Object.values(fields));
const table = v.object({ sheet: v.string(), headers: v.string() });

const wholeAboveZero = v.pipe(v.number(), v.integer(), v.minValue(1));
const boundsSchema = v.pipe(
  v.object({ lower: v.nullable(positive), upper: v.nullable(positive) }),
  v.check(({ lower, upper }) => lower === null || upper === null || lower <= upper),
);

const settingsSchema: v.GenericSchema<unknown, TeamSettings> = v.object({
  fullTimeHours: v.fallback(v.pipe(positive, v.maxValue(60)), usualSettings.fullTimeHours),
  contactsPerYear: v.fallback(positive, usualSettings.contactsPerYear),
  contactMinutes: v.fallback(v.nullable(positive), usualSettings.contactMinutes),
  rounding: v.fallback(v.picklist(["largest-remainder", "plain"]), usualSettings.rounding),
  shownNames: v.fallback(v.picklist(["full", "initials"]), usualSettings.shownNames),
  clientRows: v.fallback(v.nullable(v.picklist(["all", "visible"])), usualSettings.clientRows),
  smallCounts: v.fallback(v.nullable(v.picklist([5, 10])), usualSettings.smallCounts),
  bounds: v.fallback(boundsSchema, usualSettings.bounds),
  monthsBeforeLeaving: v.fallback(v.pipe(wholeAboveZero, v.maxValue(12)), usualSettings.monthsBeforeLeaving),
  workingIn: v.fallback(
    v.pipe(
      v.array(v.number()),
      v.check((steps) => areSteps(steps)),
    ),
    usualSettings.workingIn,
  ),
});

const words = v.fallback(v.string(), "");
const meetingSchema: v.GenericSchema<unknown, MeetingFields> = v.object({
  team: words,
  presenter: words,
  when: words,
  purpose: v.fallback(v.nullable(v.picklist(["inform", "discuss", "decide"])), null),
  proposal: words,
  status: v.fallback(v.picklist(["draft", "final"]), "draft"),
});

const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant("kind", [
  v.object({
    kind: v.literal("column"),
    table,
    field,
    place: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.object({ kind: v.literal("unit"), table, field, unit: v.picklist(["hours", "fte"]) }),
  v.object({ kind: v.picklist(["this-table", "not-this-table"]), table }),
  v.object({ kind: v.literal("not-this-sheet"), sheet: v.string() }),
  v.object({ kind: v.literal("same-person"), name: v.string(), alias: v.string() }),
  v.object({ kind: v.literal("no-cases"), name: v.string() }),
]);

const answerSchema: v.GenericSchema<unknown, PointAnswer> = v.object({
  subject: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  figures: v.array(v.pipe(v.number(), v.finite())),
  answer: v.picklist(["solved", "intended"]),
});

const names = v.array(v.string());
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.pipe(v.string(), v.isoDate());
const band = v.object({
  from: place,
  below: v.nullable(v.union([place, v.literal("aow")])),
});
const conditionSchema = v.variant("kind", [
  v.object({ kind: v.literal("intaker-in-every-team") }),
  v.object({ kind: v.picklist(["stays-at", "not-in-band"]), person: v.string(), band: place }),
  v.object({ kind: v.literal("minimum-hours"), hours: positive, band: v.nullable(place) }),
  v.object({ kind: v.literal("team-size"), fewest: place, most: v.nullable(place), band: v.nullable(place) }),
  v.object({ kind: v.picklist(["together", "apart"]), people: names }),
]);
const notNegative = v.pipe(v.number(), v.finite(), v.minValue(0));
const hoursByName = v.record(v.string(), notNegative);
const limits: v.GenericSchema<unknown, CaseloadLimits> = v.object({
  minimum: v.exactOptional(notNegative),
  maximum: v.exactOptional(notNegative),
  fixed: v.exactOptional(notNegative),
});

const scenarioSchema: v.GenericSchema<unknown, KeptScenario> = v.object({
  name: v.string(),
  kind: v.picklist(["by-hours", "by-age"]),
  selection: v.nullable(v.string()),
  bands: v.array(band),
  teams: v.nullable(v.array(names)),
  conditions: v.array(conditionSchema),
  sideTaskHours: hoursByName,
  since: v.fallback(v.nullable(v.object({ referenceDate: date, clients: place, hours: notNegative })), null),
});

const choicesSchema: v.GenericSchema<unknown, KeptChoices> = v.object({
  referenceDate: v.fallback(v.nullable(date), null),
  sideTaskHours: v.fallback(hoursByName, {}),
  absenceHours: v.fallback(hoursByName, {}),
  unknownSideTaskMaximum: v.fallback(v.nullable(notNegative), null),
  limits: v.fallback(v.record(v.string(), limits), {}),
  newPerMonth: v.fallback(v.nullable(positive), null),
  goalBlocks: v.fallback(v.nullable(v.pipe(v.array(v.picklist(goalBlocks)), v.minLength(1))), null),
  withAppendices: v.fallback(v.boolean(), false),
});

const normsSchema: v.GenericSchema<unknown, TeamNorms> = v.object({
  name: v.string(),
  groups: v.pipe(
    v.array(v.object({ name: v.string(), steps: v.pipe(v.array(v.string()), v.minLength(1)), norm: positive })),
    v.minLength(1),
    v.maxLength(mostGroups),
    v.check((groups) => !hasStepTwice(groups)),
  ),
  source: v.string(),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  ladder: v.object({
    kind: v.picklist(["steps", "phases"]),
    steps: v.pipe(v.number(), v.integer(), v.minValue(1)),
    direction: v.picklist(["work-is-high", "work-is-low", "unknown"]),
  }),
  counts: v.picklist(["persons", "benefits", "unknown"]),
});

const keptSchema = v.fallback(
  v.object({
    settings: v.fallback(v.record(v.string(), v.unknown()), {}),
    corrections: v.fallback(v.array(v.unknown()), []),
    pointed: v.optional(v.unknown(), null),
    answers: v.fallback(v.array(v.unknown()), []),
    counting: v.optional(v.unknown(), null),
    scenarios: v.fallback(v.array(v.unknown()), []),
    choices: v.fallback(v.record(v.string(), v.unknown()), {}),
    norms: v.optional(v.unknown(), null),
    meeting: v.fallback(v.record(v.string(), v.unknown()), {}),
    agreed: v.fallback(v.nullable(v.object({ tables: v.array(table), doubts: v.array(v.string()) })), null),
  }),
  {
    settings: {},
    corrections: [],
    pointed: null,
    answers: [],
    counting: null,
    scenarios: [],
    choices: {},
    norms: null,
    meeting: {},
    agreed: null,
  },
);
