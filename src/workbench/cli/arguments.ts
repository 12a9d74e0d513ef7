import { parseArgs } from "node:util";
import { words } from "../text";
import { UnusableRequest } from "../unusable-request";
import { kindNamesWithSubjects, sheetKinds, type KindName } from "./sheet-kinds";
import { isProfileName, profileNames, type ProfileName } from "../profiles/profiles";

/** What somebody asks on the command line. */
export interface Request {
  /** null stands for the example. */
  readonly file: string | null;
  /** Which sheets to make, one after the other. */
  readonly kinds: readonly KindName[];
  readonly out: string | null;
  readonly json: boolean;
  /** Which Excel the workbench plays; null for the oldest one without its faults. */
  readonly profile: ProfileName | null;
  readonly help: boolean;
  /** What the add-in is asked. Where a wish is absent, the add-in decides. */
  readonly wishes: {
    readonly referenceDate?: string;
    readonly rounding?: string;
    readonly fresh?: true;
    readonly bands?: string;
    readonly selection?: string;
    readonly norms?: string;
    readonly blocks?: string;
    readonly optimiseCuts?: true;
    readonly newPerMonth?: number;
    /** What is asked of the monthly work. */
    readonly months?: Readonly<Record<string, string | number | true>>;
    /** Answers about who counts, as they were typed, one a line: office.js hands a list over as something else. */
    readonly answers?: string;
    readonly withAppendices?: true;
    /** Cells of the team, as they were typed; the add-in understands them. */
    readonly pointedAt?: Readonly<Partial<Record<PointedOption, string>>>;
  };
}

/** Throws UnusableRequest for an unknown option or value. */
export function parseRequest(args: readonly string[]): Request {
  const { values, positionals } = parse(args);
  const { rounding, out, bands, selection, norms, blocks } = values;
  const kind = values.kind === undefined ? undefined : kindOf(values.kind, values.plan !== undefined);
  const referenceDate = values["reference-date"];
  const newPerMonth = values["new-per-month"];
  const profile = values.profile ?? null;
  if (profile !== null && !isProfileName(profile)) throw new UnusableRequest(words.badProfile(profile, profileNames));
  if (positionals.length > 1) throw new UnusableRequest(words.oneFile);
  if (rounding !== undefined && rounding !== "largest-remainder" && rounding !== "plain") {
    throw new UnusableRequest(words.badRounding(rounding));
  }
  if (newPerMonth !== undefined && !/^\d{1,5}$/.test(newPerMonth))
    throw new UnusableRequest(words.badNewPerMonth(newPerMonth));
  if (values.within !== undefined && !/^\d{1,2}([.,]\d)?$/.test(values.within))
    throw new UnusableRequest(words.badWithin(values.within));
  if (referenceDate !== undefined && !isDate(referenceDate)) throw new UnusableRequest(words.badDate(referenceDate));
  return {
    file: positionals[0] ?? null,
    kinds: kind
      ? [kind]
      : values["with-appendices"]
        ? ["voorstel"]
        : positionals.length === 0
          ? kindsOnExample
          : ["rekenkundig"],
    out: out ?? null,
    json: values.json ?? false,
    profile,
    help: values.help ?? false,
    wishes: {
      ...(referenceDate && { referenceDate }),
      ...(rounding && { rounding }),
      ...(values.fresh && { fresh: true }),
      ...(bands !== undefined && { bands }),
      ...(selection !== undefined && { selection }),
      ...(norms !== undefined && { norms }),
      ...(blocks !== undefined && { blocks }),
      ...(values["optimise-cuts"] && { optimiseCuts: true }),
      ...(newPerMonth !== undefined && { newPerMonth: Number(newPerMonth) }),
      ...monthWishes(values),
      ...(values.answer && { answers: values.answer.join("\n") }),
      ...(values["with-appendices"] && { withAppendices: true }),
      ...pointedAt(values),
    },
  };
}

/** What is asked of the monthly work, as the add-in calls it, and the option that says it: a number, a text or nothing more. */
const monthOptions = {
  newClients: { option: "new", type: "number" },
  maximum: { option: "max", type: "text" },
  pool: { option: "pool", type: "flag" },
  band: { option: "band", type: "text" },
  monthsAhead: { option: "months", type: "number" },
  monthsBeforeLeaving: { option: "closed-months", type: "number" },
  changes: { option: "changes", type: "text" },
  locked: { option: "locked", type: "text" },
  weeks: { option: "weeks", type: "number" },
  atMost: { option: "at-most", type: "number" },
  from: { option: "from", type: "text" },
  plan: { option: "plan", type: "text" },
  match: { option: "match", type: "text" },
  month: { option: "month", type: "text" },
  previousMonth: { option: "previous", type: "text" },
} as const;

function monthWishes(values: ReturnType<typeof parse>["values"]): Pick<Request["wishes"], "months"> {
  type Given = readonly (readonly [string, string | number | true])[];
  const given = Object.entries(monthOptions).flatMap(([name, { option, type }]): Given => {
    const value = values[option];
    if (value === undefined || value === false) return [];
    if (type !== "number") return [[name, value] as const];
    if (typeof value !== "string" || !/^\d{1,5}$/.test(value)) {
      throw new UnusableRequest(words.badNumber(option, String(value)));
    }
    return [[name, Number(value)] as const];
  });
  const within: Given = values.within === undefined ? [] : [["within", Number(values.within.replace(",", "."))]];
  const all = [...given, ...within];
  return all.length === 0 ? {} : { months: Object.fromEntries(all) };
}

/** What is pointed at, as the add-in calls it, and the option that says it. */
const pointedOptions = {
  names: "names",
  hours: "hours",
  clients: "clients",
  clientsFrom: "clients-from",
  hoursUnit: "hours-unit",
} as const;

type PointedOption = keyof typeof pointedOptions;

function pointedAt(values: ReturnType<typeof parse>["values"]): Pick<Request["wishes"], "pointedAt"> {
  const given = Object.entries(pointedOptions).flatMap(([name, option]) => {
    const text = values[option];
    return text === undefined ? [] : [[name, text] as const];
  });
  if (values.clients !== undefined && values["clients-from"] !== undefined) throw new UnusableRequest(words.twoCounts);
  return given.length === 0 ? {} : { pointedAt: Object.fromEntries(given) };
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
        fresh: { type: "boolean" },
        bands: { type: "string" },
        selection: { type: "string" },
        norms: { type: "string" },
        blocks: { type: "string" },
        "optimise-cuts": { type: "boolean" },
        "with-appendices": { type: "boolean" },
        "new-per-month": { type: "string" },
        new: { type: "string" },
        max: { type: "string" },
        pool: { type: "boolean" },
        band: { type: "string" },
        months: { type: "string" },
        "closed-months": { type: "string" },
        changes: { type: "string" },
        locked: { type: "string" },
        weeks: { type: "string" },
        "at-most": { type: "string" },
        from: { type: "string" },
        plan: { type: "string" },
        match: { type: "string" },
        month: { type: "string" },
        previous: { type: "string" },
        within: { type: "string" },
        names: { type: "string" },
        hours: { type: "string" },
        clients: { type: "string" },
        "clients-from": { type: "string" },
        "hours-unit": { type: "string" },
        answer: { type: "string", multiple: true },
        profile: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [option = ""] = /-{1,2}[\w-]+/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new UnusableRequest(words.badOption(option));
  }
}

const kindsOnExample = sheetKinds.flatMap((kind) => ("onExample" in kind ? [kind.name] : []));

/** Some keyboards lack the ë, and some computers write it as two characters. With a plan it is about which clients go. */
function kindOf(text: string, hasPlan: boolean): KindName {
  const written = text === "clienten" ? "cliënten" : text.normalize("NFC");
  const name = written === "cliënten" && hasPlan ? "wie-gaat" : written;
  const kind = sheetKinds.find((one) => one.name === name);
  if (!kind) throw new UnusableRequest(words.badKind(text, kindNamesWithSubjects));
  return kind.name;
}

/** Whether the text is an existing day, written jjjj-mm-dd. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
