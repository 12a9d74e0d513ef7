import * as v from "valibot";
import type { Correction } from "../caseload/corrections";
import type { AgreedTeam } from "../caseload/link-obstacle";
import type { Field } from "../caseload/team-data";
import { usualSettings, type TeamSettings } from "../caseload/team-settings";

/**
 * What the workbook keeps for the team: choices, caseworkers' names, names of sheets and hashes of headers; never a client's data
 * (design decision 5).
 */
export interface TeamMemory {
  readonly settings: TeamSettings;
  readonly corrections: readonly Correction[];
  /** The tables and doubts with which someone agreed to count as the team; null when nobody had to. */
  readonly agreed: AgreedTeam | null;
}

export const emptyMemory: TeamMemory = { settings: usualSettings, corrections: [], agreed: null };

/** What was kept, of whatever version. What cannot be understood is left out, each piece by itself: a pane must open on any workbook. */
export function memoryFrom(kept: unknown): TeamMemory {
  const { settings, corrections, agreed } = v.parse(keptSchema, kept);
  return {
    settings: v.parse(settingsSchema, settings),
    corrections: corrections.flatMap((correction) => {
      const read = v.safeParse(correctionSchema, correction);
      return read.success ? [read.output] : [];
    }),
    agreed,
  };
}

const fields: Readonly<Record<Field, Field>> = {
  name: "name",
  hours: "hours",
  sideTasks: "sideTasks",
  sideTaskHours: "sideTaskHours",
  absence: "absence",
  rampUp: "rampUp",
  until: "until",
  current: "current",
  proportional: "proportional",
  ageBand: "ageBand",
  newCaseload: "newCaseload",
};

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const field = v.picklist(Object.values(fields));
const table = v.object({ sheet: v.string(), headers: v.string() });

const settingsSchema: v.GenericSchema<unknown, TeamSettings> = v.object({
  fullTimeHours: v.fallback(v.pipe(positive, v.maxValue(60)), usualSettings.fullTimeHours),
  contactsPerYear: v.fallback(positive, usualSettings.contactsPerYear),
  contactMinutes: v.fallback(v.nullable(positive), usualSettings.contactMinutes),
  rounding: v.fallback(v.picklist(["largest-remainder", "plain"]), usualSettings.rounding),
  shownNames: v.fallback(v.picklist(["full", "initials"]), usualSettings.shownNames),
  smallCounts: v.fallback(v.nullable(v.picklist([5, 10])), usualSettings.smallCounts),
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

const keptSchema = v.fallback(
  v.object({
    settings: v.fallback(v.record(v.string(), v.unknown()), {}),
    corrections: v.fallback(v.array(v.unknown()), []),
    agreed: v.fallback(v.nullable(v.object({ tables: v.array(table), doubts: v.array(v.string()) })), null),
  }),
  { settings: {}, corrections: [], agreed: null },
);
