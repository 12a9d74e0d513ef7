/** What a line of a claim does with its fte; result: it says what they come to. */
export type ClaimKind = "existing" | "added" | "result";

const patterns: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    "existing",
    /^(?:[-–−+•·]\s*)?(?:af\b|min\b|minus\b|aftrek\b|waarvan bestaand|(?:reeds |al )?(?:bestaande|aanwezige|huidige) (?:formatie|fte))/i,
  ],
  ["added", /^(?:[-–−+•·]\s*)?(?:bij\b|plus\b|erbij\b|extra\b(?! benodigd))/i],
  ["result", /^(?:[-–−+•·]\s*)?(?:(?:totale )?claim\b|te vragen\b|aan te vragen\b|(?:extra )?benodigde formatie\b)/i],
];

/** What the words of a line say that it does; null when it is no line of a claim. */
export function claimKind(text: string): ClaimKind | null {
  return patterns.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

export const figure = String.raw`(\d+(?:[.,]\d+)?)`;
export const fte = String.raw`\s*fte(?:['’]?s)?`;
const equation = new RegExp(String.raw`^(?:[-–•·]\s*)?${figure}${fte}\s*[-–−]\s*${figure}${fte}\s*=`, "i");
const single = new RegExp(String.raw`^(?:[-–•·+]\s*)?${figure}${fte}[\s;.,]*(.*)$`, "i");

/** "8,84 fte – 1,75 fte = 7,09 fte": what is taken off, as written; null when the text is no such sum. */
export function takenOff(text: string): string | null {
  return equation.exec(text.trim())?.[2] ?? null;
}

/** "1 fte kwaliteitsconsulent zorg": the figure as written and what it is for; null when the text is something else. */
export function fteFor(text: string): { readonly fte: string; readonly words: string } | null {
  const found = single.exec(text.trim());
  if (!found) return null;
  return { fte: found[1] ?? "", words: (found[2] ?? "").replace(/[-–−_\s+;.]+$/, "").trim() };
}

/** A line of a claim, in words or as a sum: no product, whatever stands beside it. */
export function isClaimText(text: string): boolean {
  return claimKind(text) !== null || takenOff(text) !== null || fteFor(text) !== null;
}
