import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openOptionsOf } from "../built-add-in";
import { startHeadless, type HeadlessExcel } from "../headless";
import { profileNamed } from "../profiles/profiles";
import { words } from "../text";
import { UnusableRequest } from "../unusable-request";
import { untilAnswered } from "../waiting-cells";
import { UnusableFile } from "../xlsx/package/unusable-file";
import { openWorkbookFile, type WorkbookFile } from "../xlsx/workbook-file";
import type { Request } from "./arguments";
import { outputPath } from "./output-path";
import { sheetKinds } from "./sheet-kinds";

interface Made {
  readonly report: Readonly<Record<string, unknown>> & { readonly sheets: readonly string[] };
  readonly summary: string;
}

/** What the add-in's command gives to `event.completed`. The report is passed on unchanged. */
type Outcome =
  | ({ readonly ok: true } & Made)
  | { readonly ok: false; readonly fault: boolean; readonly message: string; readonly pointing?: true };

const root = path.resolve(__dirname, "../../..");
const buildFolder = path.join(root, "dist");
/** npm runs a script in the project's folder. INIT_CWD is the folder in which somebody started it. */
const startedIn = process.env["INIT_CWD"] ?? process.cwd();
const example = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");

/**
 * Opens the workbook in the headless workbench, runs the built add-in's command on it and saves the result as a copy. Returns what
 * to print on standard output. When the workbook cannot be used, it throws UnusableRequest and writes nothing.
 */
export async function runRequest(request: Request): Promise<string> {
  const input = request.file ? path.resolve(startedIn, request.file) : example;
  const file = openFile(input);
  const folder = input === example ? path.join(root, "uitvoer") : path.dirname(input);
  const out = outputPath(input, request.out && path.resolve(startedIn, request.out), folder, file.extension);
  const excel = await startHeadless({
    buildFolder,
    workbook: file.workbook,
    unseen: "caseload",
    ...(request.profile && { profile: profileNamed(request.profile) }),
  });
  try {
    const made: Made[] = [];
    const asked = sheetKinds.filter(({ name }) => request.kinds.includes(name));
    for (const { command } of asked) made.push(await run(excel, command, request));
    // The last formulas may not have been calculated, because nobody asked for their values.
    excel.session.settle();
    await untilAnswered(file.workbook);
    writeOutput(out, file.save());
    return request.json
      ? JSON.stringify({ ...together(made), out }, null, 2)
      : [...made.map(({ summary }) => summary), words.written(out)].join("\n\n");
  } finally {
    excel.close();
  }
}

async function run(excel: HeadlessExcel, command: string, { wishes }: Request): Promise<Made> {
  const outcome = (await excel.runCommand(command, { wishes })) as Outcome;
  if (outcome.ok) return outcome;
  if (outcome.fault) throw new Error(outcome.message);
  throw new UnusableRequest(outcome.pointing ? `${outcome.message} ${words.pointing}` : outcome.message);
}

/** Joins the fields of all reports. `sheets` names all sheets that were added. */
function together(made: readonly Made[]): Readonly<Record<string, unknown>> {
  const reports = made.map(({ report }) => report);
  return Object.assign({}, ...reports, { sheets: reports.flatMap(({ sheets }) => sheets) }) as Record<string, unknown>;
}

function openFile(input: string): WorkbookFile {
  const name = path.basename(input);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(input);
  } catch {
    throw new UnusableRequest(words.noSuchFile(input));
  }
  try {
    return openWorkbookFile(bytes, name, openOptionsOf(buildFolder));
  } catch (error) {
    if (error instanceof UnusableFile) throw new UnusableRequest(words.unusable[error.code](name));
    throw error;
  }
}

function writeOutput(out: string, bytes: Uint8Array): void {
  try {
    mkdirSync(path.dirname(out), { recursive: true });
    writeFileSync(out, bytes);
  } catch {
    throw new UnusableRequest(words.cannotWrite(out));
  }
}
