import { drawFor } from "../seeded";
import type { Choice, ValueOf } from "./choice";
import { budget } from "./around/budget";
import { hiddenSheet } from "./around/hidden-sheet";
import { holidays } from "./around/holidays";
import { memo } from "./around/memo";
import { normTable } from "./around/norm-table";
import { notes } from "./around/notes";
import { oldVersion } from "./around/old-version";
import { phoneList } from "./around/phone-list";
import { staff } from "./around/staff";
import { belowList } from "./list/below-list";
import { handedOver } from "./list/handed-over";
import { hiddenRows } from "./list/hidden-rows";
import { listDates } from "./list/list-dates";
import { listEnding } from "./list/list-ending";
import { listForm } from "./list/list-form";
import { listHeader } from "./list/list-header";
import { listNames } from "./list/list-names";
import { listNumber } from "./list/list-number";
import { listPlace } from "./list/list-place";
import { listRepeats } from "./list/list-repeats";
import { listStatus } from "./list/list-status";
import { nameCells } from "./list/name-cells";
import { numberedOn } from "./list/numbered-on";
import { arrangement } from "./table/arrangement";
import { columnOrder } from "./table/column-order";
import { corner } from "./table/corner";
import { countShape } from "./table/count-shape";
import { counts } from "./table/counts";
import { decoys } from "./table/decoys";
import { faults } from "./table/faults";
import { fullWeek } from "./table/full-week";
import { functionColumn } from "./table/function-column";
import { gaps } from "./table/gaps";
import { headers } from "./table/headers";
import { hoursUnit } from "./table/hours-unit";
import { moments } from "./table/moments";
import { numberText } from "./table/number-text";
import { orientation } from "./table/orientation";
import { rowOrder } from "./table/row-order";
import { statedDate } from "./table/stated-date";
import { totals } from "./table/totals";
import { untilColumn } from "./table/until-column";
import { absence } from "./team/absence";
import { hired } from "./team/hired";
import { hoursChange } from "./team/hours-change";
import { leader } from "./team/leader";
import { leaver } from "./team/leaver";
import { names } from "./team/names";
import { otherTeams } from "./team/other-teams";
import { parts } from "./team/parts";
import { pool } from "./team/pool";
import { size } from "./team/size";
import { twoContracts } from "./team/two-contracts";
import { vacancy } from "./team/vacancy";

/** Everything that a workbook leaves to chance about its form. */
export const allChoices = {
  budget,
  hiddenSheet,
  holidays,
  memo,
  normTable,
  notes,
  oldVersion,
  phoneList,
  staff,
  belowList,
  handedOver,
  hiddenRows,
  listDates,
  listEnding,
  listForm,
  listHeader,
  listNames,
  listNumber,
  listPlace,
  listRepeats,
  listStatus,
  nameCells,
  numberedOn,
  arrangement,
  columnOrder,
  corner,
  countShape,
  counts,
  decoys,
  faults,
  functionColumn,
  gaps,
  headers,
  hoursUnit,
  fullWeek,
  moments,
  numberText,
  orientation,
  rowOrder,
  statedDate,
  totals,
  untilColumn,
  absence,
  hired,
  hoursChange,
  leader,
  leaver,
  names,
  otherTeams,
  parts,
  pool,
  size,
  twoContracts,
  vacancy,
} as const satisfies Readonly<Record<string, Choice>>;

export type ChoiceKey = keyof typeof allChoices;

export type Choices = { readonly [Key in ChoiceKey]: ValueOf<(typeof allChoices)[Key]> };

export const choiceKeys = Object.keys(allChoices) as ChoiceKey[];

/** How often a team does the usual, the first option of a choice, without a thought. */
const habits = [0, 0.35, 0.65] as const;

/** Of these nothing is usual. */
const withoutHabit: ReadonlySet<ChoiceKey> = new Set(["size", "names", "counts", "arrangement"]);

/**
 * Every choice by itself. A third of the workbooks is odd in many ways at once; the others are usual in most. `held` are choices that
 * somebody wants to have one value.
 */
export function drawChoices(seed: number, held: Partial<Choices> = {}): Choices {
  const habit = drawFor(seed, "habit").pick(habits);
  const drawn = choiceKeys.map((key) => {
    const { name, options } = allChoices[key] as Choice;
    const draw = drawFor(seed, `choice ${name}`);
    return [
      key,
      held[key] ?? (draw.chance(withoutHabit.has(key) ? 0 : habit) ? options[0]?.[0] : draw.weighed(options)),
    ];
  });
  return Object.fromEntries(drawn) as Choices;
}
