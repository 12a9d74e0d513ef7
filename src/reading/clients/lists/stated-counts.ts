import type { CellAddress } from "../../../caseload/cell-address";
import type { Accounted } from "../../../caseload/clients/accounted";
import type { Doubt } from "../../../caseload/team/team-data";
import { speaksOf } from "../../candidates/columns/vocabulary";
import { otherFigures } from "../../other-figures";
import { clientsUnit, parseNumber } from "../../values/number-text";
import { whereCounted } from "./list-cells";
import type { ReadList } from "./read-list";
import type { TextOfRow } from "./rows-between";

/** A number of clients that stands above or below their rows in a list. */
export interface StatedCount {
  readonly cell: CellAddress;
  readonly value: number;
  /** Which of the list's rows it is about: from the first up to the last, which is none of them. */
  readonly from: number;
  readonly to: number;
}

const label = /^(?:sub)?tota\p{L}*|^aantal(?!\p{L})/iu;
const inText = /\d+$/;
const inHeading = new RegExp(String.raw`(?<![\d,.])(\d+)\s*${clientsUnit}(?!\p{L})`, "iu");

/** "Aantal: | 18", "subtotaal: 14" and "18 klanten" below the rows of somebody; null where a row says no such thing. */
export function statedBelow(texts: readonly TextOfRow[]): (Pick<StatedCount, "value"> & TextOfRow) | null {
  const at = texts.findIndex(({ text }) => label.test(text));
  const [first, next] = at < 0 ? texts : texts.slice(at);
  if (!first || (at < 0 && texts.length > 1) || speaksOf("hours", first.text)) return null;
  const inside = at < 0 ? first.text : inText.exec(first.text)?.[0];
  const stated = inside === undefined ? next : first;
  const number = parseNumber(inside ?? next?.text ?? "");
  const unit = number?.unit ?? (at < 0 ? "hours" : "clients");
  return stated && number && unit === "clients" && Number.isInteger(number.value)
    ? { ...stated, value: number.value }
    : null;
}

/** "Ine Jansen, 28 uur, 18 klanten" */
export function statedAbove(heading: string): number | null {
  const [, number] = inHeading.exec(heading) ?? [];
  return number === undefined ? null : Number(number);
}

/** Where a list says of somebody how many clients stand there, and other rows do. */
export function countedOtherwise(lists: readonly ReadList[], { classes }: Accounted): Doubt[] {
  return lists.flatMap(({ place, rows, stated }, at) =>
    stated.flatMap(({ cell, value, from, to }): Doubt[] => {
      const own = rows.slice(from, to);
      const names = new Set(own.map(({ caseworker }) => caseworker));
      const [name] = names;
      const counted = own.filter((_, row) => classes[at]?.[from + row] === "counted").length;
      if (typeof name !== "string" || names.size > 1 || value === own.length || value === counted) return [];
      const listed = { value: counted, cells: [whereCounted(place)] };
      return [otherFigures("current", { name, own: listed, other: { value, cells: [cell] } }, [])];
    }),
  );
}
