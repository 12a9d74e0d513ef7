import { parseArgs } from "node:util";
import { words } from "../text";
import { UnusableRequest } from "../unusable-request";

/** What was asked on the command line. */
export interface Request {
  /** null: the example. */
  readonly file: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly help: boolean;
  /** What the add-in is told; a choice that is absent keeps the add-in's own default. */
  readonly wishes: { readonly referenceDate?: string; readonly rounding?: string };
}

/** Throws UnusableRequest for an option or value that does not exist. */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const { kind, rounding, out } = values;
  const referenceDate = values["reference-date"];
  if (positionals.length > 1) throw new UnusableRequest(words.oneFile);
  if (kind !== undefined && kind !== "rekenkundig") throw new UnusableRequest(words.badKind(kind));
  if (rounding !== undefined && rounding !== "largest-remainder" && rounding !== "plain") {
    throw new UnusableRequest(words.badRounding(rounding));
  }
  if (referenceDate !== undefined && !isDate(referenceDate)) throw new UnusableRequest(words.badDate(referenceDate));
  return {
    file: positionals[0] ?? null,
    out: out ?? null,
    json: values.json ?? false,
    help: values.help ?? false,
    wishes: { ...(referenceDate && { referenceDate }), ...(rounding && { rounding }) },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        kind: { type: "string" },
        "reference-date": { type: "string" },
        rounding: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [option = ""] = /-{1,2}[\w-]+/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new UnusableRequest(words.badOption(option));
  }
}

/** A day that exists, written jjjj-mm-dd. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
