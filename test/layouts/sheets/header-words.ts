import type { Choices } from "../choices/all-choices";
import type { Draw } from "../seeded";

type Style = Exclude<Choices["headers"], "none">;

type Unit = Choices["hoursUnit"];

const people: Readonly<Record<Style, readonly string[]>> = {
  usual: ["Naam", "Klantmanager", "Medewerker", "Consulent"],
  synonyms: [
    "Wie",
    "Casemanager",
    "Werkconsulent",
    "Regisseur",
    "Behandelaar",
    "Collega",
    "Trajectbegeleider",
    "Jobcoach",
  ],
  abbreviated: ["Mdw.", "KM", "Cons.", "Beh.", "Medew.", "Klantman."],
  English: ["Name", "Caseworker", "Employee", "Associate"],
  "two rows": ["Naam", "Klantmanager", "Medewerker"],
  long: [
    "Naam van de klantmanager die de dossiers behandelt",
    "Medewerker (vaste dienst en inhuur, alfabetisch)",
    "Naam klantmanager zoals bekend in het personeelssysteem",
  ],
};

const counts: Readonly<Record<Style, readonly string[]>> = {
  usual: ["Aantal cliënten", "Caseload", "Aantal klanten", "Huidige caseload"],
  synonyms: ["Dossiers", "Bestand", "Uitkeringen", "Volume", "Aantal trajecten", "Klantenbestand", "Lopende zaken"],
  abbreviated: ["Aant. kl.", "Aant.", "Dss.", "Cl.", "# cl.", "Caselo."],
  English: ["Clients", "Cases", "Count", "Caseload"],
  "two rows": ["Aantal cliënten", "Klanten", "Dossiers"],
  long: [
    "Totaal aantal cliënten dat op dit moment bij deze klantmanager in behandeling is",
    "Aantal lopende dossiers per medewerker (stand volgens Suite)",
    "Huidige omvang van de caseload, inclusief de klanten in de ziektewet",
  ],
};

const hours: Readonly<
  Record<
    "plain" | "fte" | "percent" | "days" | "daysOf8" | "daysOf7" | "partDays" | "minutes" | "year" | "period",
    Readonly<Record<Style, readonly string[]>>
  >
> = {
  plain: {
    usual: ["Uren", "Aantal uur", "Uren per week", "Contracturen"],
    synonyms: ["Arbeidsduur", "Aanstelling", "Dienstverband", "Formatie-uren", "Contractomvang", "Inzet in uren"],
    abbreviated: ["u/w", "Uren p/w", "Contr.u.", "Hrs p.w.", "u.p.w."],
    English: ["Hours", "Weekly hours", "Contract hours"],
    "two rows": ["Uren", "Uren per week", "Contract"],
    long: [
      "Aantal contracturen per week volgens de laatste aanstelling",
      "Formele arbeidsduur in uren per week (zonder overuren)",
      "Uren dienstverband, exclusief tijdelijke uitbreiding",
    ],
  },
  fte: {
    usual: ["Fte", "FTE", "Formatie fte"],
    synonyms: ["Deeltijdfactor", "Omvang (fte)", "Bezetting fte"],
    abbreviated: ["fte", "Dt-factor", "DTF"],
    English: ["FTE", "Full-time equivalent"],
    "two rows": ["fte", "Fte"],
    long: ["Formatie uitgedrukt in fte (1 fte = 36 uur)", "Omvang van het dienstverband in fte"],
  },
  percent: {
    usual: ["Deeltijd%", "% dienstverband", "Deeltijdpercentage"],
    synonyms: ["Omvang in %", "Percentage van voltijd", "Aanstelling %"],
    abbreviated: ["Dt%", "% dv", "% ft"],
    English: ["% of full time", "Part-time %"],
    "two rows": ["% voltijd", "Deeltijd%"],
    long: ["Percentage van een volledige werkweek van 36 uur"],
  },
  days: {
    usual: ["Dagen", "Dagen per week", "Aantal dagen"],
    synonyms: ["Werkdagen", "Werkdagen p/w", "Dagen aanwezig"],
    abbreviated: ["d/w", "Dgn.", "Dagen p/w"],
    English: ["Days", "Days per week"],
    "two rows": ["Dagen", "Dagen per week"],
    long: ["Aantal dagen per week dat de medewerker werkt"],
  },
  daysOf8: {
    usual: ["Dagen (8 uur)", "Dagen per week (8u)", "Aantal dagen van 8 uur"],
    synonyms: ["Werkdagen à 8 uur", "Werkdagen p/w (8 uur per dag)", "Dagen aanwezig (dag = 8 uur)"],
    abbreviated: ["Dgn p/w (8u)", "d/w (8 u)", "Dgn. à 8u"],
    English: ["Days per week (8h)", "Days (8 hours)"],
    "two rows": ["Dagen (8u)", "Dgn p/w (8u)"],
    long: ["Aantal dagen per week dat de medewerker werkt (1 dag = 8 uur)"],
  },
  daysOf7: {
    usual: ["Dagen (7,2 uur)", "Dagen per week (7,2u)", "Aantal dagen van 7,2 uur"],
    synonyms: ["Werkdagen à 7,2 uur", "Werkdagen p/w (7,2 uur per dag)", "Dagen aanwezig (dag = 7,2 uur)"],
    abbreviated: ["Dgn p/w (7,2u)", "d/w (7,2 u)", "Dgn. à 7,2u"],
    English: ["Days per week (7,2h)", "Days (7,2 hours)"],
    "two rows": ["Dagen (7,2u)", "Dgn p/w (7,2u)"],
    long: ["Aantal dagen per week dat de medewerker werkt (1 dag = 7,2 uur)"],
  },
  partDays: {
    usual: ["Dagdelen", "Aantal dagdelen", "Dagdelen per week"],
    synonyms: ["Dagdelen aanwezig", "Werkzame dagdelen"],
    abbreviated: ["Dagdelen p/w"],
    English: ["Dagdelen"],
    "two rows": ["Dagdelen"],
    long: ["Aantal dagdelen per week dat de medewerker werkt"],
  },
  minutes: {
    usual: ["Minuten per week", "Minuten"],
    synonyms: ["Werktijd in minuten"],
    abbreviated: ["Minuten p/w"],
    English: ["Minutes per week"],
    "two rows": ["Minuten per week"],
    long: ["Aantal minuten per week volgens het contract"],
  },
  year: {
    usual: ["Uren per jaar", "Jaaruren"],
    synonyms: ["Contracturen op jaarbasis", "Jaartaak in uren"],
    abbreviated: ["u/jr", "Uren p/j"],
    English: ["Hours per year", "Annual hours"],
    "two rows": ["Uren per jaar", "Jaaruren"],
    long: ["Aantal contracturen op jaarbasis volgens de cao"],
  },
  period: {
    usual: ["Uren per 4 weken", "Contracturen per vier weken"],
    synonyms: ["Arbeidsduur per 4 weken", "Inzet in uren per 4 wkn"],
    abbreviated: ["Uren p/4 wkn", "Contr.u. 4 wk"],
    English: ["Uren per 4 weken"],
    "two rows": ["Uren per 4 weken", "Uren 4 wkn"],
    long: ["Aantal contracturen per periode van vier weken"],
  },
};

const measures: Readonly<Record<Unit, keyof typeof hours>> = {
  hours: "plain",
  "hours with unit": "plain",
  "hours as text": "plain",
  "free text": "plain",
  "mixed units": "plain",
  time: "plain",
  weekdays: "plain",
  "two weeks": "plain",
  "in notes": "plain",
  absent: "plain",
  fte: "fte",
  percent: "percent",
  days: "days",
  "days of 8 hours": "daysOf8",
  "days of 7.2 hours": "daysOf7",
  "days-times-hours": "days",
  "parts of days": "partDays",
  minutes: "minutes",
  year: "year",
  "four weeks": "period",
};

/** One team writes one way: the words for a workbook. */
export interface HeaderWords {
  readonly name: string;
  readonly hours: string;
  readonly counts: string;
  readonly hoursADay: string;
  readonly sum: string;
}

export function headerWords({ headers, hoursUnit }: Choices, draw: Draw): HeaderWords {
  const style = headers === "none" ? "usual" : headers;
  const english = style === "English";
  return {
    name: draw.pick(people[style]),
    hours: draw.pick(hours[measures[hoursUnit]][style]),
    counts: draw.pick(counts[style]),
    hoursADay: english ? "Hours per day" : "Uren per dag",
    sum: english ? "Total" : "Totaal",
  };
}
