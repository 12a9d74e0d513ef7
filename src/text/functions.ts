import { formatNumber } from "./numbers";

/** What a cell says when one of our functions cannot answer. */
export const functionErrors = {
  notANumber: (text: string) =>
    text === ""
      ? "Er staat een cel tussen die geen getal is."
      : `‘${text}’ is geen getal. Vul een getal in, bijvoorbeeld 36.`,
  negative: (value: number) => `${formatNumber(value)} is kleiner dan 0. Vul een getal van 0 of meer in.`,
  differentSizes: (hours: number, current: number) =>
    `Er zijn ${hours} cellen met uren en ${current} cellen met huidige aantallen. Kies bereiken die even groot zijn.`,
} as const;
