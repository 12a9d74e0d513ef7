/**
 * The calculations of the other source documents, typed as they are there, with their errors: Delft's norm times (002), the evaluation of
 * Ridderkerk (001) and the funnel of Bos en Lommer (003). Delft explains in a sentence whether a volume counts new clients or present ones; here
 * each line does.
 */
import { Page, type ExampleLook } from "./page";

const headers = [
  ["Nieuwe producten", "header"],
  ["Uren¹", "headerNumber"],
  ["Frequentie per jaar", "headerNumber"],
  ["Volume", "headerNumber"],
  ["Totaal uren", "headerNumber"],
  ["Productienorm", "headerNumber"],
  ["Fte", "headerNumber"],
  ["Op basis van", "headerWords"],
] as const;

type Line = readonly [
  product: string,
  hours: number,
  frequency: number,
  volume: number | string,
  total: number,
  fte: number,
  from: string,
];

const page = new Page("Normtijden", [26, 10, 20, 12, 13, 15, 9, 15])
  .wide("Capaciteitsberekening consulent WIZ", "title")
  .wide("Klantmanagement als tandem, Radar voor de gemeente Delft, juli 2002", "note")
  .skip()
  .wide(
    "Het volume van de eerste drie taken is gebaseerd op nieuwe instroom, met als uitgangspunt de instroom gegevens van 2001. De laatste taak is gebaseerd op het totale klantenbestand. Het betreft dus de benodigde formatie bij een instroom van nieuwe klanten van ca. 800 (exclusief fase 1) en een bestand van 2550 klanten (exclusief fase 1).",
    "prose",
  )
  .skip();

function group(title: string, lines: readonly Line[], total: number): void {
  page.wide(title, "heading").row(...headers);
  for (const [product, hours, frequency, volume, stated, fte, from] of lines) {
    page.row(
      [product, "name"],
      ...[hours, frequency, volume, stated, 1034, fte].map((figure) => [figure, "number"] as const),
      [from, "words"],
    );
  }
  const empty: readonly (readonly [string, ExampleLook])[] = Array.from({ length: 5 }, () => ["", "total"]);
  page.row(["Totaal", "total"], ...empty, [total, "totalNumber"], ["", "total"]).skip();
}

group(
  "Fase 2/3",
  [
    ["Dienstverleningsgesprek", 1, 1, 157, 157, 0.15, "instroom"],
    ["Opstellen diagnose", 1.5, 1, 157, 236, 0.22, "instroom"],
    ["Bespreken trajectplan", 1, 1, 157, 157, 0.15, "instroom"],
    ["Voortgangsgesprek", 1, 2, 413, 826, 0.8, "bestand"],
  ],
  1.32,
);
group(
  "Fase 4 activering/werk:",
  [
    ["Dienstverleningsgesprek", 1, 2, 369, 738, 0.71, "instroom"],
    ["Opstellen diagnose", 1.5, 1, 369, 533, 0.53, "instroom"],
    ["Bespreken trajectplan", 1, 1, 369, 369, 0.35, "instroom"],
    ["Voortgangsgesprek", 1, 2, 1193, 2386, 2.3, "bestand"],
  ],
  3.89,
);
group(
  "Fase 4 zorg:",
  [
    ["Dienstverleningsgesprek", 1, 1, 274, 274, 0.26, "instroom"],
    ["Opstellen diagnose", 2, 1, 274, 548, 0.52, "instroom"],
    ["Bespreken trajectplan", 1, 1, "137 (50%)", 137, 0.13, "instroom"],
    ["Voortgangsgesprek", 1.5, 2, 938, 2814, 2.72, "bestand"],
  ],
  3.63,
);

export const normTimes = page
  .wide("Totaal", "heading")
  .row(["Nieuwe producten", "header"], ["Fte", "headerNumber"])
  .row(["Dienstverleningsgesprek", "name"], [1.12, "number"])
  .row(["Opstellen diagnose", "name"], [1.27, "number"])
  .row(["Bespreken trajectplan", "name"], [0.63, "number"])
  .row(["Voortgangsgesprek", "name"], [5.82, "number"])
  .row(["Totaal", "total"], [8.84, "totalNumber"])
  .skip()
  .wide(
    "De berekening is exclusief de benodigde formatie tijdens de implementatie van het tandemmodel. De bovenstaande berekening is inclusief 1,75 fte bestaande formatie voor de heronderzoeken, zie heronderzoeksplan.",
    "prose",
  )
  .skip()
  .wide("Totale claim voor tandemmodel wordt:", "label")
  .wide("8,84 fte – 1,75 fte = 7,09 fte;", "prose")
  .wide("1 fte kwaliteitsconsulent zorg", "prose")
  .wide("8,09 fte", "prose")
  .skip()
  .wide(
    "¹ Uren = normtijd per product, frequentie per jaar = aantal producten per klant per jaar, volume = aantal klanten die een bepaald product afnemen, productie norm = aantal productieve uren per fte.",
    "note",
  )
  .done();

export const ridderkerk = new Page("Ridderkerk", [56, 30])
  .wide("Evaluatie nieuwe werkwijze team Werk", "title")
  .wide("Ridderkerk en Albrandswaard, 18 juli 2013", "note")
  .skip()
  .wide(
    "Het totale bestand is verdeeld over de klantmanagers op basis van de participatieladder. Klantmanagers 1-3 hebben ieder 100 klanten en de klantmanagers 4-6 hebben ieder 50 klanten toegewezen gekregen. De individuele uitstroomdoelstelling is 10%.",
    "prose",
  )
  .skip()
  .row(["Tot 30 juni 2013 bij de poort tegengehouden", "name"], ["60,8% van alle meldingen", "words"])
  .row(["Doelstelling", "name"], ["50%", "words"])
  .row(["Over heel 2012", "name"], ["ruim 34%", "words"])
  .row(["Toegekend, eerste halfjaar van 2013", "name"], ["219 van 492 aanvragen", "words"])
  .row(["Toegekend, geheel 2012", "name"], ["301 van 500 aanvragen", "words"])
  .skip()
  .row(["Uitkeringen structureel beëindigd (circa 900 dossiers)", "name"], ["13, dat is 1,5%", "words"])
  .row(["Doelstelling bestand t.o.v. 1 januari 2013", "name"], ["daling van 10%", "words"])
  .row(["Bestand in het eerste half jaar", "name"], ["2,5% toegenomen", "words"])
  .done();

export const funnel = new Page("Trechter", [70, 14])
  .wide("Pilot jobcoaching Bos en Lommer", "title")
  .wide("Amsterdam, WPI West, 2016/17", "note")
  .skip()
  .row(["Selectie klanten eerste ronde intake gesprekken", "header"], ["Aantallen", "headerNumber"])
  .row(["Selectie 112 klanten (mannen) Bos en Lommer in de leeftijd 27 t/m 40 jaar", "name"], [112, "number"])
  .row(["Klanten zonder agressie verleden die uitnodiging hebben ontvangen", "name"], [74, "number"])
  .row(["Klanten uitgenodigd voor gesprek op locatie", "name"], [41, "number"])
  .row(["Aantal gesprekken gevoerd", "name"], [21, "number"])
  .row(["No show", "name"], [6, "number"])
  .row(["Klanten zelf afgebeld ivm ziekte", "name"], [11, "number"])
  .row(["Geschikt voor het project", "name"], [13, "number"])
  .row(["Twijfelachtig", "name"], [2, "number"])
  .done();
