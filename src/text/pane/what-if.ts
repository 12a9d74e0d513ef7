import { formatNumber, listOf } from "../numbers";

/** "Stel dat": other hours, tried without changing anything. */
export const whatIfWords = {
  heading: "Stel dat…",
  hint: "Probeer andere uren: rechts staat de rekenkundige caseload. In uw werkmap verandert niets; een werkblad dat u nu maakt, gaat wel van deze uren uit.",
  hours: (name: string) => `${name}, contracturen per week`,
  fewer: (name: string) => `Een uur minder voor ${name}`,
  more: (name: string) => `Een uur meer voor ${name}`,
  /** "82 → 71"; the same number is said once. */
  change: (before: number, after: number) =>
    before === after ? formatNumber(before) : `${formatNumber(before)} → ${formatNumber(after)}`,
  /** Beside the button that makes a sheet. */
  sheetFor: (names: readonly string[]) => `met andere uren voor ${listOf(names)}`,
  reset: "Terug naar de uren van het blad",
  active: (people: readonly { readonly name: string; readonly hours: number; readonly onSheet: number }[]) =>
    `De cijfers gaan ervan uit dat ${listOf(
      people.map(
        ({ name, hours, onSheet }) => `${name} ${formatNumber(hours)} uur werkt (op het blad ${formatNumber(onSheet)})`,
      ),
    )}.`,
} as const;
