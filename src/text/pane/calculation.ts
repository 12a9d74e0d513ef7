import type { CaseworkerResult, Rounding } from "../../caseload/division/division";
import { counted, formatNumber } from "../numbers";

export const transferWords = {
  heading: "Wie draagt over aan wie",
  route: (from: string, to: string, clients: number) => `${from} → ${to}: ${counted(clients, "cliënt", "cliënten")}`,
} as const;

/** How somebody's figures are worked out. Numbers stand apart from their words, because each is a link to its cell. */
export const calculationWords = {
  formula: "Rekenkundig = alle cliënten × eigen caseloaduren ÷ alle caseloaduren.",
  /** "469 × 36 ÷ 160 = 105,525" */
  share: (clients: number, hours: number, allHours: number, exact: number) =>
    `${formatNumber(clients)} × ${formatNumber(hours)} ÷ ${formatNumber(allHours)} = ${formatNumber(exact)}`,
  /** " → 105", and for who got what was left over " → 105 + 1 rest = 106". Where limits decide as well, the rest says nothing. */
  rounded: (exact: number, rounded: number, { rounding, limited }: { rounding: Rounding; limited: boolean }) => {
    const whole = Math.floor(exact);
    if (limited) return ` → ${formatNumber(rounded)}`;
    return rounding === "largest-remainder" && rounded === whole + 1
      ? ` → ${formatNumber(whole)} + 1 rest = ${formatNumber(rounded)}`
      : ` → ${formatNumber(rounded)}`;
  },
  hoursParts: ({
    contractHours,
    sideTaskHours,
    absenceHours,
    rampUpHours,
  }: Pick<CaseworkerResult, "contractHours" | "sideTaskHours" | "absenceHours" | "rampUpHours">) =>
    (
      [
        { of: "hours", sign: "", hours: contractHours, words: "contracturen" },
        {
          of: "sideTaskHours",
          sign: " − ",
          hours: sideTaskHours ?? 0,
          words: sideTaskHours === null ? "neventaken (uren nog onbekend)" : "neventaken",
        },
        { of: "absence", sign: " − ", hours: absenceHours, words: "afwezig" },
        { of: "rampUp", sign: " − ", hours: rampUpHours, words: "inwerken" },
      ] as const
    ).filter(({ of, hours }) => of === "hours" || hours !== 0 || (of === "sideTaskHours" && sideTaskHours === null)),
  equalsHours: (caseloadHours: number) => ` = ${formatNumber(caseloadHours)} caseloaduren`,
  limited: "Wat onder de tabel over aantallen staat, gaat voor; de rest is opnieuw naar uren verdeeld.",
  now: "Nu ",
  nowClients: " cliënten.",
  onSheet: (name: string) => `${name} op het blad`,
} as const;
