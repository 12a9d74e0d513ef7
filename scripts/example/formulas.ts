import { Page, type ExampleLook, type ExampleSheet } from "./page";

/** One formula of the sheet "Formules"; another function is one more of these. */
interface FormulaExample {
  /** As people type it in a Dutch Excel, without "=". */
  readonly typed: string;
  readonly explanation: string;
  /** What each row of the answer is about. */
  readonly about: readonly string[];
  /** "number" when it is not given. */
  readonly look?: ExampleLook;
}

const team = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];

const examples: readonly FormulaExample[] = [
  {
    typed: "CASELOAD(Formatie!B4)",
    explanation:
      "Het aantal cliënten dat rekenkundig bij de uren van Anne hoort. Verandert vanzelf mee met de bladen van het team.",
    about: ["Anne"],
    look: "exactNumber",
  },
  {
    typed: "CASELOAD(Formatie!B4:B8)",
    explanation: "Eén formule voor het hele team: het antwoord vult evenveel cellen als er uren zijn.",
    about: team,
    look: "exactNumber",
  },
  {
    typed: "CASELOADDEEL(Formatie!B4;SOM(Caseload!C5:C9);SOM(Formatie!B4:B8))",
    explanation: "Hetzelfde, met zelf gekozen aantallen: cliënten × uren ÷ totaal aantal uren, niet afgerond.",
    about: ["Anne"],
    look: "exactNumber",
  },
  {
    typed: "CASELOADVERDELING(Formatie!B4:B8;SOM(Caseload!C5:C9);Caseload!C5:C9)",
    explanation:
      "Hele aantallen die samen precies het totaal zijn. Bij gelijke resten gaat voor wie nu de meeste cliënten heeft.",
    about: team,
  },
  {
    typed: "CASELOADUREN(Formatie!B5;8)",
    explanation: "De uren die Bob overhoudt voor zijn caseload, als zijn neventaken 8 uur per week zouden kosten.",
    about: ["Bob"],
  },
  {
    typed: "CASELOADUREN(Formatie!B5;8;4)",
    explanation: "Hetzelfde, als Bob daarnaast 4 uur per week afwezig zou zijn, bijvoorbeeld door verlof.",
    about: ["Bob"],
  },
  {
    typed: "CASELOADINDEX(Caseload!C5:C9;Caseload!B5:B9;SOM(Caseload!C5:C9);SOM(Caseload!B5:B9))",
    explanation: "Hoe zwaar ieders caseload nu is: 100 is het gemiddelde van het team, 120 is een vijfde zwaarder.",
    about: team,
    look: "exactNumber",
  },
  {
    typed: "CASELOADPERFTE(Caseload!C7;Caseload!B7)",
    explanation:
      "De cliënten van Emmy omgerekend naar een voltijdse week van 36 uur: zo zijn caseloads te vergelijken.",
    about: ["Emmy"],
    look: "exactNumber",
  },
];

/**
 * Explanation stands left of the answers, so that those may spill to the right as well. Column A is no column of names and no header
 * names a figure: nobody reads these rows as a table of the team's.
 */
function formulasSheet(): ExampleSheet {
  const page = new Page("Formules", [42, 52, 12, 12])
    .wide("Formules op de cijfers van dit team", "title")
    .wide(
      "Verander uren of aantallen op de bladen Formatie en Caseload en zie de antwoorden meeveranderen. Staat er #NAAM?, zet dan de invoegtoepassing aan.",
      "note",
    )
    .skip()
    .row(["Formule", "header"], ["Wat u ziet", "headerWords"], ["Bij", "headerWords"], ["Antwoord", "headerNumber"]);
  for (const { typed, explanation, about, look = "number" } of examples) {
    about.forEach((subject, index) => {
      const isFirst = index === 0;
      page.row(
        [isFirst ? `=${typed}` : "", "name"],
        [isFirst ? explanation : "", "words"],
        [subject, "words"],
        [isFirst ? { formula: stored(typed) } : null, look],
      );
    });
  }
  return page.done();
}

/** People type lists with semicolons and Dutch names; files keep commas and English ones. */
function stored(typed: string): string {
  return typed.replaceAll(";", ",").replaceAll("SOM(", "SUM(");
}

export const formulas: ExampleSheet = formulasSheet();
