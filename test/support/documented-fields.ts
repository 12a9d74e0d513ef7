import { below, firstColumn, page } from "./browser/pages";

/** The fields that docs/command-line.md gives to the JSON of these kinds, in alphabetical order. */
export function documentedFields(kinds: readonly string[]): readonly string[] {
  const json = below(page("docs/command-line.md"), "## The JSON");
  const fields = ["Every kind:", ...kinds.map((kind) => `\`--kind ${kind}\`:`)].flatMap((line) =>
    firstColumn(below(json, line)),
  );
  return [...new Set(fields)].sort();
}
