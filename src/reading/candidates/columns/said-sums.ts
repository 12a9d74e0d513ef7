import type { SheetGrid } from "../../sheet-grid";
import type { Column } from "./columns";
import type { FigureChoice } from "./figure-choice";
import { plain, speaksOf } from "./vocabulary";

const longestText = 200;
const saidScore = 4.5;

/** What a text says that clients are: "caseload = intake + in traject + nazorg"; each as `plain` has it. */
export function saidSums(grids: readonly SheetGrid[]): readonly (readonly string[])[] {
  const sums: string[][] = [];
  for (const { texts } of grids)
    for (const row of texts) for (const text of row) if (text.includes("+")) sums.push(...sumsIn(text));
  return sums;
}

function sumsIn(text: string): string[][] {
  if (text.length > longestText || text.startsWith("=")) return [];
  return text.split(/[.;\n](?=\s|$)/).flatMap((sentence) => {
    const [, what = "", sum = ""] = /^(.*?)(?:=|:|\bis\b|\bzijn\b)(.*\+.*)$/i.exec(sentence) ?? [];
    const parts = sum.split("+").map(plain);
    return speaksOf("count", what) && !speaksOf("hours", what) && parts.every((part) => /\p{L}/u.test(part))
      ? [parts]
      : [];
  });
}

/** The columns that a text adds up, where all of them are there. */
export function countsOfSaidSums(
  figures: readonly Column[],
  said: readonly (readonly string[])[],
): readonly FigureChoice[] {
  return said.flatMap((parts): FigureChoice[] => {
    const columns = parts.flatMap((part) => figures.find(({ header }) => plain(header.own) === part)?.index ?? []);
    if (columns.length < parts.length || new Set(columns).size < 2) return [];
    return [
      {
        field: "current",
        columns,
        how: "sum",
        unit: "clients",
        factor: 1,
        score: saidScore,
        weak: false,
        series: [],
      },
    ];
  });
}
