import { readFileSync } from "node:fs";
import path from "node:path";
import { answer, type Vector } from "./vectors/answers";

/**
 * Answers every case of a file in the form of test/cases/vectors-monthly.json with the domain functions: `npm run --silent vectors -- FILE.json`. Prints one line
 * a case, `{"id","ok","got"}`; the exit code is 1 when one is not ok.
 */
const [file = "test/cases/vectors-monthly.json"] = process.argv.slice(2);
const text = readFileSync(path.resolve(process.env["INIT_CWD"] ?? process.cwd(), file), "utf8");
const { vectors } = JSON.parse(text) as { readonly vectors: readonly Vector[] };
for (const vector of vectors) {
  const answered = answer(vector);
  process.stdout.write(`${JSON.stringify(answered)}\n`);
  if (!answered.ok) process.exitCode = 1;
}
