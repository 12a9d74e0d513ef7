import type { Rounding } from "../caseload/division/division";

/** How a division was rounded, as the pane and the paper say it. */
export const roundingAssumptions: Readonly<Record<Rounding, string>> = {
  "largest-remainder":
    "Afronding: iedereen krijgt de hele cliënten; wat overblijft gaat naar de grootste rest. Bij gelijke rest: eerst wie nu de meeste cliënten heeft, dan de meeste uren, dan de volgorde op het blad.",
  plain: "Afronding: ieder getal is los afgerond. De som kan daardoor afwijken van het totaal.",
};
