/**
 * Times our work against a named peer in the same run: medians and ratios, after asserting that both give the same answer. A bench that
 * fails does not stop the others; the run then ends with the failures and a status other than 0. One table at the end, the same as JSON in
 * .cache/bench.json, from which npm run curves draws how the jobs grow.
 *
 * Run: npm run bench, or npm run bench -- P4 for the benches whose name begins so.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { measure, type Bench, type CurvePoint, type Measured } from "./bench";

/** A line of the table. */
interface Line extends Measured {
  readonly bench: string;
  readonly job: string;
  readonly peer: string;
  readonly points: readonly CurvePoint[];
}

const results = resolve(__dirname, "../../.cache/bench.json");

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const lines: Line[] = [];
  const failures: { readonly name: string; readonly error: unknown }[] = [];
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".bench.ts"))
    .sort()) {
    let name = file;
    try {
      const { bench } = (await import(pathToFileURL(join(__dirname, file)).href)) as { readonly bench: Bench };
      ({ name } = bench);
      if (wanted.length === 0 || wanted.some((start) => name.startsWith(start))) await run(bench, lines);
    } catch (error) {
      console.log("  failed");
      failures.push({ name, error });
    }
  }
  tell(lines);
  for (const { name, error } of failures) console.error(`\n${name} failed:`, error);
  process.exit(failures.length > 0 ? 1 : 0);
}

async function run(bench: Bench, lines: Line[]): Promise<void> {
  console.log(`\n${bench.name}`);
  for await (const comparison of bench.comparisons()) {
    const { job, peer, points = [] } = comparison;
    const measured = await measure(comparison);
    const { ours, theirs, ratio, remark } = measured;
    console.log(
      `  ${job}: ${shown(ours)} ms; ${peer} ${shown(theirs)} ms, ${shown(ratio)} times as long${remark === "" ? "" : `; ${remark}`}`,
    );
    lines.push({ bench: bench.name, job, peer, points, ...measured });
  }
}

/** The table in Markdown, as docs/performance.md has it, with the load of the machine: a busy one says little in milliseconds. */
function tell(lines: readonly Line[]): void {
  const [busy = 0] = os.loadavg();
  const machine = `Node ${process.version}, ${os.cpus().length} cores, load ${shown(busy)}`;
  console.log(`\n${machine}\n\n| job | ours, ms | peer | peer, ms | ratio | |\n| --- | --- | --- | --- | --- | --- |`);
  for (const { bench, job, peer, ours, theirs, ratio, remark } of lines) {
    console.log(
      `| ${bench.split(" ")[0] ?? ""} ${job} | ${shown(ours)} | ${peer} | ${shown(theirs)} | ${shown(ratio)} | ${remark} |`,
    );
  }
  mkdirSync(resolve(results, ".."), { recursive: true });
  writeFileSync(results, JSON.stringify({ date: new Date().toISOString(), machine, lines }, null, 2));
}

function shown(value: number): string {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format(value);
}

void main();
