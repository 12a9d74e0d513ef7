import { Page, type ExampleLook, type ExampleSheet } from "./page";
import { asKept } from "./typed-in-dutch";

/** One formula of the sheet "Formules". To show another function, add one more of these. */
interface FormulaExample {
  /** The formula as people type it in a Dutch Excel, without "=". */
  readonly typed: string;
  readonly explanation: string;
  /** The label of each row of the answer: one for every row. */
  readonly about: readonly string[];
  /** The formats of the answer's columns; one column of numbers when left out. */
  readonly looks?: readonly ExampleLook[];
  /** The headers of the answer's columns, in a row above it. When left out, the explanation names the columns. */
  readonly titles?: readonly string[];
}

interface Section {
  readonly title: string;
  /** The source of its figures. */
  readonly source?: string;
  readonly examples: readonly FormulaExample[];
}

const oneNumber: readonly ExampleLook[] = ["number"];
const team = ["Anne", "Bob", "Emmy", "Julie", "Lisette"];
const fourClients = ["C-0004", "C-0005", "C-0006", "C-0007"];
const newBands = '"18-29,30-45,46-AOW"';
const meeting = '"3-3-2020"';
/** The word "dag" tells our reader that these groups are no division of the team. Otherwise it would check them against the caseload. */
const countedOnTheDay = ["groep op die dag", "aantal"];
/** The memo's new groups leave out people who are exempt. An empty age does not count. */
const agesOfNotExempt = `ALS(Cliënten!G2:G973="nee";LEEFTIJD(Cliënten!C2:C973;${meeting});"")`;

const sections: readonly Section[] = [
  {
    title: "Caseload",
    examples: [
      {
        typed: "CASELOAD(Formatie!B4)",
        explanation:
          "Het aantal cliënten dat rekenkundig bij de uren van Anne hoort. Verandert vanzelf mee met de bladen van het team.",
        about: ["Anne"],
        looks: ["exactNumber"],
      },
      {
        typed: "CASELOAD(Formatie!B4:B8)",
        explanation: "Eén formule voor het hele team: het antwoord vult evenveel cellen als er uren zijn.",
        about: team,
        looks: ["exactNumber"],
      },
      {
        typed: "CASELOADDEEL(Formatie!B4;SOM(Caseload!C5:C9);SOM(Formatie!B4:B8))",
        explanation: "Hetzelfde, met zelf gekozen aantallen: cliënten × uren ÷ totaal aantal uren, niet afgerond.",
        about: ["Anne"],
        looks: ["exactNumber"],
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
        looks: ["exactNumber"],
      },
      {
        typed: "CASELOADPERFTE(Caseload!C7;Caseload!B7)",
        explanation:
          "De cliënten van Emmy omgerekend naar een voltijdse week van 36 uur: zo zijn caseloads te vergelijken.",
        about: ["Emmy"],
        looks: ["exactNumber"],
      },
      {
        typed: "WIEVOLGT(Formatie!A4:A8;Formatie!B4:B8;Caseload!C5:C9;1)",
        explanation:
          "Wie de volgende nieuwe cliënt krijgt: wie daarna het minst vol zit. Vul 14 in plaats van 1 in voor de volgende veertien.",
        about: ["de volgende"],
        looks: ["words"],
      },
    ],
  },
  {
    title: "Leeftijden",
    source: "Op de cliënten van het blad Cliënten, op de dag van de vergadering: 3 maart 2020.",
    examples: [
      {
        typed: `LEEFTIJD(Cliënten!C5:C8;${meeting})`,
        explanation: "De leeftijd van vier cliënten in hele jaren.",
        about: fourClients,
      },
      {
        typed: "AOWDATUM(Cliënten!C5)",
        explanation:
          "De dag waarop deze cliënt de AOW-leeftijd bereikt. De cel heeft de opmaak Datum: anders staat er een getal.",
        about: fourClients.slice(0, 1),
        looks: ["date"],
      },
      {
        typed: `LEEFTIJDSGROEP(LEEFTIJD(Cliënten!C5:C8;${meeting});${newBands};${meeting})`,
        explanation: "In welke groep van de nieuwe indeling deze vier cliënten vallen.",
        about: fourClients,
        looks: ["words"],
      },
      {
        typed: `LEEFTIJDSINDELING(LEEFTIJD(Cliënten!C2:C973;${meeting});${newBands};${meeting})`,
        explanation: "Hoeveel cliënten er in elke groep vallen, en onderaan wie in geen enkele groep valt.",
        about: ["alle cliënten", "", "", ""],
        looks: ["words", "number"],
        titles: countedOnTheDay,
      },
      {
        typed: `LEEFTIJDSINDELING(${agesOfNotExempt};${newBands};${meeting})`,
        explanation: "Hetzelfde voor wie geen ontheffing heeft: zo komt de memo aan 133, 254 en 294.",
        about: ["ontheffing: nee", "", "", ""],
        looks: ["words", "number"],
        titles: countedOnTheDay,
      },
      {
        typed: `LEEFTIJDSGRENZEN(${agesOfNotExempt};Formatie!B4:B8)`,
        explanation:
          "De leeftijdsgroepen waarmee die cliënten het best over de uren zijn verdeeld, als ieder één groep krijgt. De eerste krijgt de jongsten.",
        about: team,
        looks: ["words", "number", "exactNumber"],
        titles: [...countedOnTheDay, "per uur"],
      },
    ],
  },
  {
    title: "Normen en capaciteit",
    source:
      "De getallen komen uit Ridderkerk (2013), Radar voor Delft (2002, met gemeente C) en de pilot Bos en Lommer (2016/17). Een norm is een keuze van een gemeente: neem uw eigen norm.",
    examples: [
      {
        typed: "NORMCASELOAD(Caseload!C5:C9;100)",
        explanation:
          "De fte die bij de cliënten van het team hoort, bij 100 cliënten per fte (Ridderkerk 2013, trede 1–3).",
        about: ["het team"],
      },
      {
        typed: "NORMCASELOAD({60;30};{100;50})",
        explanation:
          "Wie 60 cliënten heeft met norm 100 en 30 met norm 50, zit voor 1,2 fte vol: 120% (normen: Ridderkerk 2013).",
        about: ["voorbeeld"],
      },
      {
        typed: "CASELOADCONTACT(4;150;1034)",
        explanation:
          "Hoeveel cliënten één fte aankan bij 4 gesprekken van 150 minuten per jaar (gemeente C, fase 2) en 1.034 productieve uren (Delft 2002).",
        about: ["één fte"],
      },
      {
        typed: "UITSTROOMDOEL(Caseload!C5:C9;10%)",
        explanation: "Hoeveel cliënten er bij ieder in een jaar uitstromen bij een doel van 10% (Ridderkerk 2013).",
        about: team,
      },
      {
        typed: "EXTRAPOLATIE(219;6)",
        explanation:
          "219 toekenningen in een half jaar, doorgerekend naar een heel jaar bij hetzelfde tempo (Ridderkerk 2013).",
        about: ["een jaar"],
      },
      {
        typed: "FTENORM(1,5;1;157)",
        explanation:
          "De fte voor 157 keer per jaar een diagnose van anderhalf uur, bij 1.034 productieve uren (Delft 2002).",
        about: ["diagnose"],
        looks: ["exactNumber"],
      },
      {
        typed: "CAPACITEIT({1\\1\\157;1,5\\1\\157;1\\1\\157;1\\2\\413})",
        explanation:
          "Per product de uren per jaar en de fte. Tussen accolades staat een tabel; een bereik mag ook (Delft 2002).",
        about: ["dienstverlening", "diagnose", "trajectplan", "voortgang", "totaal"],
        looks: ["number", "exactNumber"],
      },
      {
        typed: "TRECHTER({112;74;41;21;13})",
        explanation:
          "Wat er in elke stap van een selectie overblijft, als deel van de vorige stap en van de eerste (Bos en Lommer 2016/17).",
        about: ["112 mensen", "74 mensen", "41 mensen", "21 mensen", "13 mensen"],
        looks: ["percent", "percent"],
      },
      {
        typed: "TRAJECTCAPACITEIT(1363;24;36)",
        explanation:
          "Het laagste en het hoogste aantal trajecten van 24 tot 36 uur (Bos en Lommer 2016/17) dat past in 1.363 uur: één fte bij het Rijk in 2023.",
        about: ["één fte"],
        looks: ["exactNumber", "exactNumber"],
      },
      {
        typed: "TERUGVERDIENTIJD(25000;{1;2;4};1000)",
        explanation:
          "De maand aan het eind waarvan € 25.000 per maand aan extra personeel is terugverdiend, als er maandelijks 1, 2 of 4 cliënten extra uitstromen die elk € 1.000 per maand schelen. De bedragen zijn verzonnen.",
        about: ["1 extra", "2 extra", "4 extra"],
      },
    ],
  },
];

/**
 * The explanation is left of the answers, so that these can spill to the right too. Column A holds no names and no header names a figure, so that
 * our reader does not take these rows for a table of the team.
 */
function formulasSheet(): ExampleSheet {
  const page = new Page("Formules", [46, 50, 17, 17, 12, 12])
    .wide("Formules op de cijfers van dit team", "title")
    .wide(
      "Verander uren of aantallen op de bladen Formatie en Caseload en zie de antwoorden meeveranderen. Staat er #NAAM?, zet dan de invoegtoepassing aan.",
      "note",
    )
    .skip()
    .row(
      ["Formule", "header"],
      ["Wat u ziet", "headerWords"],
      ["Bij", "headerWords"],
      ["Antwoord", "headerWords"],
      ["", "header"],
      ["", "header"],
    );
  for (const { title, source, examples } of sections) {
    page.skip().wide(title, "heading");
    if (source !== undefined) page.wide(source, "note");
    for (const { typed, explanation, about, looks = oneNumber, titles = [] } of examples) {
      const answers = about.map((subject, row) => [
        [subject, "words"] as const,
        ...looks.map((look, column) => [row + column === 0 ? { formula: asKept(typed) } : null, look] as const),
      ]);
      const titleRow = [
        ["", "words"] as const,
        ...titles.map((title, column) => [title, looks[column] === "words" ? "titleWords" : "titleNumber"] as const),
      ];
      page.block(
        [
          [`=${typed}`, "formula"],
          [explanation, "words"],
        ],
        titles.length > 0 ? [titleRow, ...answers] : answers,
      );
    }
  }
  return page.done();
}

export const formulas: ExampleSheet = formulasSheet();
