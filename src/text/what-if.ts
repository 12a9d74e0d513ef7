import { formatNumber, formatSigned, listOf } from "./numbers";

/** "Stel dat": other hours, tried without changing anything. */
export const whatIfWords = {
  heading: "Stel dat…",
  hint: "Probeer andere uren. In uw werkmap verandert niets; een werkblad dat u nu maakt, gaat wel uit van deze uren.",
  hours: (name: string) => `${name}, contracturen per week`,
  fewer: (name: string) => `Een uur minder voor ${name}`,
  more: (name: string) => `Een uur meer voor ${name}`,
  /** "was 82, nu 71 (−11)" */
  change: (before: number, after: number) =>
    before === after
      ? `blijft ${formatNumber(before)}`
      : `was ${formatNumber(before)}, wordt ${formatNumber(after)} (${formatSigned(after - before)})`,
  reset: "Terug naar de uren van het blad",
  active: (people: readonly { readonly name: string; readonly hours: number; readonly onSheet: number }[]) =>
    `De cijfers gaan ervan uit dat ${listOf(
      people.map(
        ({ name, hours, onSheet }) => `${name} ${formatNumber(hours)} uur werkt (op het blad ${formatNumber(onSheet)})`,
      ),
    )}.`,
} as const;
