import type { Doubt } from "../../../caseload/team/team-data";
import { cornerOf } from "./list-cells";
import type { ReadList } from "./read-list";

const fewestTabs = 3;

/** Without rows that came along with a template: a client cannot be on everybody's own tab. Who is on some of them is left to be asked about. */
export function withoutExamples(lists: readonly ReadList[]): {
  readonly own: readonly ReadList[];
  readonly doubts: readonly Doubt[];
} {
  const tabs = lists.filter(({ place }) => place.by.kind === "sheet" || place.by.kind === "title");
  const [first, ...others] = tabs.map(({ rows }) => new Set(rows.map(({ number }) => number)));
  const examples = [...(first ?? [])].filter((number) => number !== null && others.every((tab) => tab.has(number)));
  // Tabs that have most of their rows in common are copies of one list.
  const isTemplate = examples.length > 0 && tabs.every(({ rows }) => rows.length > 2 * examples.length);
  if (tabs.length < fewestTabs || !isTemplate) return { own: lists, doubts: [] };
  const isExample = ({ rows }: ReadList, at: number): boolean => examples.includes(rows[at]?.number ?? null);
  const doubt: Doubt = {
    code: "list-examples",
    cells: tabs.flatMap((list) =>
      list.sheetRows.filter((_, at) => isExample(list, at)).map((row) => ({ ...cornerOf(list.place), row })),
    ),
    text: "",
  };
  const own = lists.map((list) => ({
    ...list,
    rows: list.rows.filter((_, at) => !isExample(list, at)),
    sheetRows: list.sheetRows.filter((_, at) => !isExample(list, at)),
  }));
  return { own, doubts: [doubt] };
}
