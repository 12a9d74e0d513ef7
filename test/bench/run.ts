/**
 * Times our work against a named peer in the same run: medians and ratios, after asserting that both give the same answer.
 *
 * Run: npm run bench, or npm run bench -- P4 for the benches whose name begins so.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measure, type Bench } from "./bench";

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".bench.ts"))
    .sort()) {
    const { bench } = (await import(pathToFileURL(join(__dirname, file)).href)) as { readonly bench: Bench };
    if (wanted.length > 0 && !wanted.some((name) => bench.name.startsWith(name))) continue;
    console.log(`\n${bench.name}`);
    for await (const comparison of bench.comparisons()) {
      const { ours, theirs, ratio } = await measure(comparison);
      console.log(
        `  ${comparison.job}: ${shown(ours)} ms; ${comparison.peer} ${shown(theirs)} ms, ${shown(ratio)} times as long`,
      );
    }
  }
}

function shown(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
