import type { StatedMeeting } from "../../caseload/team/stated-meeting";
import type { Traced } from "../../caseload/traced";
import type { GridCell, GridView } from "../grid-view";
import { plainWords } from "../values/words";

type Field = Exclude<keyof StatedMeeting, "title">;

/** What a memo calls its fields. */
const labels: Readonly<Record<Field, RegExp>> = {
  purpose: /^doel(?: van het)?(?: agendapunt)?$/,
  presenter: /^(?:door|ingebracht door|indiener|inbrenger)$/,
  when: /^(?:wanneer|datum(?: overleg| vergadering)?|vergaderdatum)$/,
};

const fields = Object.keys(labels) as Field[];

const title = /^\s*(?:agendapunt|onderwerp)\s*:\s*(\S.*)$/is;

/** With fewer fields a word such as "door" may well be about something else. */
const fewestFields = 2;

/** The fields of the first memo among the sheets; null where there is none. `cells` are those of one sheet that may be read. */
export function statedMeeting(
  sheets: readonly { readonly view: GridView; readonly cells: readonly GridCell[] }[],
): StatedMeeting | null {
  for (const { view, cells } of sheets) {
    const found = fieldsOn(view, cells);
    if (Object.keys(found).length < fewestFields) continue;
    const named = cells.flatMap((cell) => titleIn(cell) ?? []).at(0);
    return { ...found, ...(named && { title: named }) };
  }
  return null;
}

function fieldsOn(view: GridView, cells: readonly GridCell[]): Omit<StatedMeeting, "title"> {
  const found: Partial<Record<Field, Traced<string>>> = {};
  for (const cell of cells) {
    const [label = "", ...after] = cell.text.split(":");
    const plain = plainWords(label);
    const field = fields.find((one) => labels[one].test(plain));
    if (field === undefined || found[field]) continue;
    const said = after.join(":").trim();
    const own = said === "" ? beside(view, cell) : { value: said, cell: cell.address, text: cell.text };
    if (own) found[field] = own;
  }
  return found;
}

/** The cell right of a label. */
function beside(view: GridView, { address: { row, column } }: GridCell): Traced<string> | null {
  const after = (view.merge(row, column)?.right ?? column) + 1;
  if (view.isBlank(row, after)) return null;
  const { text, address } = view.mergedCell(row, after);
  return { value: text, cell: address, text };
}

function titleIn({ text, address }: GridCell): Traced<string> | null {
  const subject = title.exec(text)?.[1]?.trim();
  return subject === undefined ? null : { value: subject, cell: address, text };
}
