import { literally } from "../../kernel/literally";
import type { PlanCell, SheetPlan } from "./sheet-plan";

/**
 * The planned sheet with initials instead of colleagues' names, wherever a name stands as a word by itself: in the
 * tables, in sentences, and in cells of the team's that a sentence quotes. Addresses keep the names of sheets, so that
 * people can find them.
 * @param initials name → initials; a name may stand there in more than one spelling
 */
export function withInitials(plan: SheetPlan, initials: ReadonlyMap<string, string>): SheetPlan {
  const longestFirst = [...initials.keys()]
    .filter((name) => name !== "")
    .sort((one, other) => other.length - one.length);
  if (longestFirst.length === 0) return plan;
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(literally).join("|")})(?![\\p{L}\\p{N}]|['’]?!)`,
    "gu",
  );
  const shorten = (text: string): string => text.replace(named, (name) => initials.get(name) ?? name);
  return { ...plan, cells: plan.cells.map((cell) => withText(cell, shorten)) };
}

function withText(cell: PlanCell, shorten: (text: string) => string): PlanCell {
  const { content } = cell;
  switch (content?.kind) {
    case "text":
    case "theirs":
      return { ...cell, content: { ...content, text: shorten(content.text) } };
    case "formula":
      return typeof content.expected === "string"
        ? { ...cell, content: { ...content, expected: shorten(content.expected) } }
        : cell;
    default:
      return cell;
  }
}
