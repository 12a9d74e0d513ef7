/**
 * Draws how the jobs of the last whole `npm run bench` grow: docs/performance-curves.svg. Both axes are logarithmic: a straight line is a
 * power of the size.
 *
 * Run: npm run curves
 */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

interface Line {
  readonly peer: string;
  readonly ours: number;
  readonly theirs: number;
  readonly points: readonly { readonly curve: string; readonly at: number }[];
}

interface Point {
  readonly at: number;
  readonly ours: number;
  readonly theirs: number;
}

interface Curve {
  readonly name: string;
  readonly peer: string;
  readonly points: readonly Point[];
}

const root = resolve(__dirname, "..");
const [width, height] = [260, 170];
const margin = { left: 46, top: 44, right: 14, bottom: 26 };

function main(): void {
  const { lines, date } = JSON.parse(readFileSync(resolve(root, ".cache/bench.json"), "utf8")) as {
    readonly lines: readonly Line[];
    readonly date: string;
  };
  const curves = curvesIn(lines);
  const panels = curves.map((curve, place) => `<g transform="translate(${place * width} 0)">${panelOf(curve)}</g>`);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${curves.length * width} ${height}" font-family="sans-serif" font-size="9">`,
    `<title>Milliseconds by size, ${date.slice(0, 10)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...panels,
    "</svg>\n",
  ].join("\n");
  writeFileSync(resolve(root, "docs/performance-curves.svg"), svg);
}

function curvesIn(lines: readonly Line[]): readonly Curve[] {
  const names = new Set(lines.flatMap(({ points }) => points.map(({ curve }) => curve)));
  return [...names].map((name) => {
    const own = lines.flatMap(({ peer, ours, theirs, points }) =>
      points.filter(({ curve }) => curve === name).map(({ at }) => ({ peer, at, ours, theirs })),
    );
    return { name, peer: own[0]?.peer ?? "", points: own.sort((one, other) => one.at - other.at) };
  });
}

function panelOf({ name, peer, points }: Curve): string {
  const times = points.flatMap(({ ours, theirs }) => [ours, theirs]);
  const across = scale(
    points.map(({ at }) => at),
    margin.left,
    width - margin.right,
  );
  const up = scale(times, height - margin.bottom, margin.top);
  const line = (value: (point: Point) => number, colour: string, dash: string): string =>
    `<polyline fill="none" stroke="${colour}" stroke-width="1.5"${dash} points="${points
      .map((point) => `${across(point.at)},${up(value(point))}`)
      .join(" ")}"/>`;
  const ticks = points.map(
    ({ at }) => `<text x="${across(at)}" y="${height - margin.bottom + 12}" text-anchor="middle">${short(at)}</text>`,
  );
  const marks = powersOf10(times).map(
    (power) =>
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${up(power)}" y2="${up(power)}" stroke="#ddd"/>` +
      `<text x="${margin.left - 4}" y="${up(power) + 3}" text-anchor="end">${short(power)} ms</text>`,
  );
  return [
    `<text x="${margin.left}" y="14" font-weight="bold">${name}</text>`,
    `<text x="${margin.left}" y="27" fill="#0b5cad">ours</text>`,
    `<text x="${margin.left + 28}" y="27" fill="#a4450a">- - ${peer}</text>`,
    ...marks,
    ...ticks,
    line(({ ours }) => ours, "#0b5cad", ""),
    line(({ theirs }) => theirs, "#a4450a", ' stroke-dasharray="4 3"'),
  ].join("\n");
}

/** From values to places, by their logarithms. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.log(Math.min(...values)), Math.log(Math.max(...values))];
  return (value) => Math.round(from + ((Math.log(value) - least) / (most - least || 1)) * (to - from));
}

function powersOf10(values: readonly number[]): readonly number[] {
  const [least, most] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  return Array.from({ length: 12 }, (_, power) => 10 ** (power - 3)).filter(
    (power) => Math.log10(power) >= least && Math.log10(power) <= most,
  );
}

function short(value: number): string {
  return new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 }).format(value);
}

main();
