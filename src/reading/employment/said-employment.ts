import { isInRange, type CellAddress } from "../../caseload/cell-address";
import type {
  FormationNotes,
  FormationTopic,
  UnreadFormationCell,
} from "../../caseload/months/over-time/formation-notes";
import type { EmploymentField } from "./employment-fields";
import type { EmploymentTable } from "./employment-columns";
import { readAbsence } from "./said-absence";
import { newHoursReader } from "./said-hours";
import { readMaximum, readWorkingIn } from "./said-steps";
import type { ReadEmploymentTable, Saying } from "./saying";

/** What the cells say of each colleague. What cannot be read is named and decides nothing; no reason of absence is read. */
export function saidEmployment(read: readonly ReadEmploymentTable[], fullTimeHours: number): FormationNotes {
  const notes: FormationNotes["notes"][number][] = [];
  const maximums: FormationNotes["maximums"][number][] = [];
  const unread: UnreadFormationCell[] = [];
  for (const own of read) {
    const { people, columns, hoursNow } = own.table;
    const readNewHours = newHoursReader(own, fullTimeHours);
    for (const { name, row } of people) {
      const saying: Saying = {
        name,
        cell(field) {
          const column = columns.find((one) => one.field === field);
          return column ? own.view.mergedCell(row, column.column) : null;
        },
        note: (note, { address: cell }) => void notes.push({ note, cell, hoursNow }),
        maximum: (maximum, { address: cell }) => void maximums.push({ name, maximum, cell }),
        miss: (why, { address: cell, text }) => void unread.push({ why, cell, text }),
      };
      readNewHours(row, saying);
      readAbsence(saying);
      readWorkingIn(saying);
      readMaximum(saying);
    }
  }
  const said = [...notes, ...unread].map(({ cell }) => cell);
  return { columns: read.flatMap(({ table }) => columnsOf(table, said)), notes, maximums, unread };
}

const topics: Readonly<Record<EmploymentField, FormationTopic>> = {
  ...{ newHours: "hours", newHoursFrom: "hours", workingIn: "working-in", maximum: "maximum" },
  ...{ absence: "absence", absentFrom: "absence", absentUntil: "absence" },
};

/** "Afwezig" and "Inwerken" may just as well be hours, which the division takes off: such a column is not read for what changes. */
function columnsOf(
  { sheet, people, columns }: EmploymentTable,
  said: readonly CellAddress[],
): FormationNotes["columns"] {
  const rows = people.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return columns.flatMap(({ field, column }) => {
    const range = { sheet, top, bottom, left: column, right: column };
    const isRead = (field !== "absence" && field !== "workingIn") || said.some((cell) => isInRange(cell, range));
    return isRead ? [{ topic: topics[field], range }] : [];
  });
}
