import type { AgeLineCode } from "../caseload/ages/age-lines";

interface AgeLineText {
  /** Beside the age: "27 – Zoektermijn". */
  readonly name: string;
  /** What changes at that age, in one sentence. */
  readonly rule: string;
}

/** The age lines in words; each rule as the source of the line has it. */
export const ageLineTexts: Readonly<Record<AgeLineCode, AgeLineText>> = {
  adult: {
    name: "Volwassen",
    rule: "Vanaf 18 jaar kan iemand zelf bijstand krijgen; van 18 tot 21 jaar geldt een jongerennorm.",
  },
  "general-norm": {
    name: "Gewone norm",
    rule: "Vanaf 21 jaar gelden de gewone bijstandsnorm en, voor de eigen uitkering, de kostendelersnorm.",
  },
  "job-search-first": {
    name: "Zoektermijn en scholing",
    rule: "Tot 27 jaar geldt een zoektermijn van vier weken, en is er geen bijstand als iemand een opleiding kan volgen.",
  },
  "cost-sharing": {
    name: "Kostendelersnorm",
    rule: "Huisgenoten tellen vanaf 27 jaar mee voor de kostendelersnorm (vóór 2023 vanaf 21 jaar).",
  },
  "job-search-waiver": {
    name: "Zoektermijn op maat",
    rule: "De gemeente kan de zoektermijn voor kwetsbare jongeren tot 27 jaar laten vervallen.",
  },
  "youth-support": {
    name: "Ondersteuning jongeren",
    rule: "De gemeente moet jongeren tot 27 jaar ondersteuning aanbieden.",
  },
  "student-finance": {
    name: "Studiefinanciering",
    rule: "Tot 30 jaar kan aanspraak bestaan op studiefinanciering.",
  },
  aow: {
    name: "AOW",
    rule: "Wie de AOW-leeftijd bereikt, hoort niet meer bij de doelgroep van de gemeente; een aanvulling komt dan van de SVB.",
  },
};
