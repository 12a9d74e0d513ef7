import { spawnSync } from "node:child_process";
import path from "node:path";
import { answer, type Answer } from "../../src/workbench/cli/answer";
import { parseRequest } from "../../src/workbench/cli/arguments";
import { documentedFields } from "./documented-fields";

const root = path.resolve(__dirname, "../..");
export const exampleFile = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");

/** The command as `npm run scenario` runs it, in a process of its own, over the build that `npm test` made sure of. */
export function scenarioProcess(...args: string[]): Answer {
  const script = path.join(root, "scripts/scenario.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
  return { exitCode: status as Answer["exitCode"], stdout, stderr };
}

/**
 * What the command prints with `--json`. It must have done its work, and give the fields that docs/command-line.md says. It runs in this process,
 * which saves the start of another.
 */
export async function report<Report extends object>(out: string, ...args: string[]): Promise<Report> {
  return read(args, await answer([...args, "--json", "--out", out]));
}

/** The same by `scenarioProcess`. */
export function processReport<Report extends object>(out: string, ...args: string[]): Report {
  return read(args, scenarioProcess(...args, "--json", "--out", out));
}

function read<Report extends object>(args: readonly string[], { exitCode, stdout, stderr }: Answer): Report {
  expect(stderr).toBe("");
  expect(exitCode).toBe(0);
  const printed = JSON.parse(stdout) as Report;
  const { kinds, wishes } = parseRequest(args);
  const behind = wishes.withAppendices ? ["rekenkundig", "leeftijd", "vergelijken"] : [];
  expect(Object.keys(printed).sort()).toEqual(documentedFields([...kinds, ...behind]));
  return printed;
}
