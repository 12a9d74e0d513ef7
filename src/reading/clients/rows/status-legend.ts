import { comparable, type Column, type TableColumns } from "../../candidates/columns/columns";
import { statusOf } from "./status-words";

/** What the codes of a column mean, as a table elsewhere explains them: "B" → "beëindigd". */
export type Legend = ReadonlyMap<string, string>;

const mostCodes = 12;
const longestCode = 6;

/** Tables of a code and its meaning in which at least one meaning is a status. */
export function statusLegends(tables: readonly TableColumns[]): Legend[] {
  return tables.flatMap(({ table, columns }) => {
    const [codes, meanings] = columns.filter(({ filled }) => filled > 0);
    if (!codes || !meanings || table.part.shape !== "plain" || table.last - table.first >= mostCodes) return [];
    const legend = new Map<string, string>();
    for (let row = table.first; row <= table.last; row += 1) {
      const code = comparable(table.part.cell(row, codes.index).text);
      const meaning = table.part.cell(row, meanings.index).text;
      if (code !== "" && code.length <= longestCode && meaning !== "") legend.set(code, meaning);
    }
    const known = [...legend.values()].some((meaning) => !["unknown", null].includes(statusOf(meaning, "")));
    return known && legend.size > 1 ? [legend] : [];
  });
}

/** The legend that explains all that stands in a column. */
export function legendOf({ texts, filled, words }: Column, legends: readonly Legend[]): Legend | null {
  if (filled === 0 || words < filled) return null;
  return legends.find((legend) => [...texts].every((text) => legend.has(text))) ?? null;
}
