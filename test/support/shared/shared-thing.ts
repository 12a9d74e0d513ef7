/**
 * What all suites of a run share: one Chromium, the served page of the workbench, the folder with the harnesses, and one LibreOffice, by the folder of its
 * profile.
 */
export type SharedThing = "browser" | "page" | "harnesses" | "office";

/** The environment variable that tells suites where Jest's own process can be asked. */
export const addressVariable = "CASELOAD_SHARED";

/** The address of the thing, which is started now when nobody asked for it before. */
export async function shared(thing: SharedThing): Promise<string> {
  const answer = await fetch(`${process.env[addressVariable]}${thing}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}
