import { mkdirSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../../uitvoer/schermen");

/**
 * Whether this run takes pictures, to be looked at: CASELOAD_PICTURES=all. They take as long as the tests themselves, and no test looks at them.
 */
export const takesPictures = process.env["CASELOAD_PICTURES"] === "all";

/** Takes a picture as uitvoer/schermen/<name>.png when this run takes pictures. */
export async function picture(name: string, take: (file: string) => Promise<unknown>): Promise<void> {
  if (!takesPictures) return;
  const file = path.join(folder, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await take(file);
}
