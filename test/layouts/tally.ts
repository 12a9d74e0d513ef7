import { allChoices, choiceKeys } from "./choices/all-choices";
import type { Layout } from "./draw-layout";
import { classes, type Class, type Verdict } from "./verdict/judge";

type Counts = Record<Class, number>;

function noCounts(): Counts {
  return Object.fromEntries(classes.map((name) => [name, 0])) as Counts;
}

/** How often each came out, in all and for every value of every choice. */
export class Tally {
  readonly all = noCounts();
  private readonly byValue = new Map<string, Map<string, Counts>>();

  add({ choices, idle }: Layout, verdict: Verdict): void {
    this.all[verdict.class] += 1;
    for (const key of choiceKeys) {
      if (idle.has(key)) continue;
      const { name } = allChoices[key];
      const values = this.byValue.get(name) ?? new Map<string, Counts>();
      const counts = values.get(choices[key]) ?? noCounts();
      counts[verdict.class] += 1;
      this.byValue.set(name, values.set(choices[key], counts));
    }
  }

  lines(): string[] {
    const head = line("", "drawn", ...classes);
    return [
      head,
      shown("all", this.all),
      ...[...this.byValue].flatMap(([name, values]) => [
        name,
        ...[...values]
          .sort(([, one], [, other]) => sum(other) - sum(one))
          .map(([value, counts]) => shown(`  ${value}`, counts)),
      ]),
    ];
  }
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function shown(label: string, counts: Counts): string {
  const total = sum(counts);
  return line(label, String(total), ...classes.map((name) => share(counts[name], total)));
}

function share(count: number, total: number): string {
  return count === 0 ? "-" : `${count} (${((100 * count) / total).toFixed(1)}%)`;
}

function line(label: string, ...cells: string[]): string {
  return label.padEnd(34) + cells.map((cell) => cell.padStart(17)).join("");
}
