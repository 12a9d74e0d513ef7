import type { Outcome } from "../../caseload/outcome";
import { capacityFigures } from "../capacity/compute-capacity";
import { movableLists } from "../../reading/clients/columns/movable-columns";
import { skillColumns } from "../../reading/clients/columns/skill-columns";
import { monthLists } from "../../reading/months/month-lists";
import type { Host, LongReading } from "../host";
import { typedMatch } from "../months/typed-match";
import { readAges, readTeamClients } from "../reading/read-ages";
import { readEmployment } from "../reading/read-employment";
import { readMovable } from "../reading/read-movable";
import { readMonthGrids } from "../reading/read-month-grids";
import { readDivision, readDivisionAndSheets } from "../reading/read-division";
import type { WorkbookProblem } from "../reading/workbook-problem";
import { divisionWishes, type SheetNeed, type SheetSources, type SheetWishes } from "./kind-of-sheet";

type ReadSource<Need extends SheetNeed> = (
  host: Host,
  wishes: SheetWishes,
  long: LongReading,
) => Promise<Outcome<{ readonly source: SheetSources[Need] }, WorkbookProblem>>;

/** Reads afresh what a sheet is made of. All reject with the host's HostError. */
export const readSource: { readonly [Need in SheetNeed]: ReadSource<Need> } = {
  async team(host, wishes, long) {
    const divided = await readDivision(host, divisionWishes(wishes), wishes, long);
    if (!divided.ok) return divided;
    const { reading, computed } = divided;
    const isWeighed = wishes.norms !== undefined || reading.memory.norms !== null;
    const lists = isWeighed ? await readTeamClients(host, reading, computed, long) : null;
    return { ok: true, source: { reading, computed, lists } };
  },
  async employment(host, wishes, long) {
    const read = await readSource.team(host, wishes, long);
    if (!read.ok) return read;
    const { reading, computed } = read.source;
    const employment = await readEmployment(host, reading, computed.result.choices.fullTimeHours);
    return { ok: true, source: { ...read.source, employment } };
  },
  async "team-and-clients"(host, wishes, long) {
    const divided = await readDivision(host, divisionWishes(wishes), wishes, long);
    if (!divided.ok) return divided;
    const { reading, computed } = divided;
    const read = await readTeamClients(host, reading, computed, long);
    return { ok: true, source: { reading, computed, lists: read.clients.lists.length > 0 ? read : null } };
  },
  async clients(host, wishes, long) {
    const read = await readAges(host, divisionWishes(wishes), wishes, long);
    return read.ok ? { ok: true, source: read.ages } : read;
  },
  async months(host, wishes, long) {
    const divided = await readDivisionAndSheets(host, divisionWishes(wishes), wishes, long);
    if (!divided.ok) return divided;
    const { reading, computed } = divided;
    const grids = await readMonthGrids(host, reading);
    const counted = await divided.counted();
    const listed = counted ? monthLists(counted, computed.result.choices.referenceDate) : [];
    return { ok: true, source: { reading, computed, lists: null, grids, monthLists: listed } };
  },
  async movable(host, wishes, long) {
    const divided = await readDivisionAndSheets(host, divisionWishes(wishes), wishes, long);
    if (!divided.ok) return divided;
    const { reading, computed } = divided;
    const counted = await divided.counted();
    const typed = typedMatch(wishes.months?.match ?? "");
    // What cannot be read of it is said when the clients are chosen.
    const match = typed.ok ? typed.match : [];
    const lists = counted && movableLists(counted, match);
    const skills = skillColumns(reading.team.tables, match);
    const movable = lists && (await readMovable(host, lists, skills, long));
    return { ok: true, source: { reading, computed, lists: null, movable } };
  },
  async "norm-times"(host, wishes) {
    const computed = await capacityFigures(host, wishes.referenceDate, wishes);
    if (!computed.ok) return { ok: false, problem: { of: "norm-times", problem: computed.problem } };
    const { pointedProblem } = computed.figures.reading;
    return wishes.pointed && pointedProblem
      ? { ok: false, problem: { of: "pointing", problem: pointedProblem } }
      : { ok: true, source: computed.figures };
  },
};
