/**
 * Times our work against a named peer in the same run: medians and ratios, after asserting that both give the same answer. A bench that
 * fails does not stop the others; the run then ends with the failures and a status other than 0.
 *
 * Run: npm run bench, or npm run bench -- P4 for the benches whose name begins so.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measure, type Bench } from "./bench";

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const failures: { readonly name: string; readonly error: unknown }[] = [];
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".bench.ts"))
    .sort()) {
    let name = file;
    try {
      const { bench } = (await import(pathToFileURL(join(__dirname, file)).href)) as { readonly bench: Bench };
      ({ name } = bench);
      if (wanted.length === 0 || wanted.some((start) => name.startsWith(start))) await run(bench);
    } catch (error) {
      console.log("  failed");
      failures.push({ name, error });
    }
  }
  for (const { name, error } of failures) console.error(`\n${name} failed:`, error);
  process.exit(failures.length > 0 ? 1 : 0);
}

async function run(bench: Bench): Promise<void> {
  console.log(`\n${bench.name}`);
  for await (const comparison of bench.comparisons()) {
    const { ours, theirs, ratio } = await measure(comparison);
    console.log(
      `  ${comparison.job}: ${shown(ours)} ms; ${comparison.peer} ${shown(theirs)} ms, ${shown(ratio)} times as long`,
    );
  }
}

function shown(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}

void main();
