import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseRequest } from "../../src/workbench/cli/arguments";
import { documentedFields } from "./documented-fields";

const root = path.resolve(__dirname, "../..");
export const exampleFile = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as `npm run scenario` runs it, over the build that `npm test` made sure of. */
export function scenario(...args: string[]): Run {
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const main = path.join(root, "src/workbench/cli/main.ts");
  const run = spawnSync(process.execPath, [tsx, main, ...args], { cwd: root, encoding: "utf8" });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** What the command prints with `--json`; it must have done its work, and give the fields that docs/command-line.md says. */
export function report<Report>(out: string, ...args: string[]): Report {
  const run = scenario(...args, "--json", "--out", out);
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  const printed = JSON.parse(run.stdout) as Report & object;
  expect(Object.keys(printed).sort()).toEqual(documentedFields(parseRequest(args).kinds));
  return printed;
}
