import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong in a frame as it is now, a line for every element: "color-contrast (serious): Elements must …, at .message: Element has …". Frames within
 * it are looked at by themselves. An empty list is what a test expects.
 */
export async function axeFindings(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const { violations } = await frame.evaluate(
    (values): Promise<axe.AxeResults> =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: "tag", values },
        iframes: false,
        resultTypes: ["violations"],
        // Under forced colours the styles that axe reads are not the colours that are shown: those are the person's own.
        rules: { "color-contrast": { enabled: !window.matchMedia("(forced-colors: active)").matches } },
      } as never),
    tags,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact ?? "?"}): ${help}, at ${target.join(" ")}: ${(failureSummary ?? "").replaceAll(/\s+/g, " ")}`,
    ),
  );
}
