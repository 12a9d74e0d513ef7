/**
 * The agenda memo "caseloadverdeling" of 3 March 2020 as a team lead would have it in a workbook: its three tables and its notes, typed as in the
 * memo, with its errors. Plain numbers of the memo are numbers here; everything else is text. Sheets behind it have the clients that the figures
 * count, the selections, examples of the functions, and the tables of the other sources.
 */
import { clientList } from "./client-list";
import { formulas } from "./formulas";
import { Page, type ExampleSheet } from "./page";
import { selections } from "./selections";
import { funnel, normTimes, ridderkerk } from "./source-tables";

const memo = new Page("Memo", [18, 16, 16, 16, 16])
  .wide("Agendapunt: caseloadverdeling team Werk", "title")
  .skip()
  .field("Doel agendapunt", "Opiniëren")
  .field("Door", "Teamleider Werk")
  .field("Wanneer", "dinsdag 3 maart 2020 of binnen 2 weken na genoemde datum")
  .skip()
  .wide("Voorstel", "heading")
  .wide(
    "Aansluitend op de bespreking van de projectplannen opnieuw bekijken of de huidige caseloadverdeling logisch is dan wel efficiënter kan.",
    "prose",
  )
  .skip()
  .wide("Inleiding", "heading")
  .wide(
    "Binnen team werk zijn 3 projectplannen geschreven om een aanpak te maken op cliënten (zonder de groep indicatie banenafpraak / beschut, de groep statushouders en de groep zonder sollicitatie/arbeidsverplichting). Van de 972 cliënten komt dit neer op:",
    "prose",
  )
  .row(["Categorie 1:", "label"], ["18 t/m 26 jaar", "text"], ["25 cliënten", "text"])
  .row(["Categorie 2:", "label"], ["27 t/m 40 jaar", "text"], ["93 cliënten", "text"])
  .row(["Categorie 3:", "label"], ["50 t/m AOW", "text"], ["188 cliënten", "text"])
  .wide(
    "Let op: cliënten in de leeftijd 41 t/m 49 (totaal 94 cliënten) worden buitengesloten in de huidige plannen en valt onder de reguliere caseload van de klantmanagers.",
    "prose",
  )
  .skip()
  .wide("Nieuwe situatie", "heading")
  .wide(
    "Door de komst van een Lisette (formatie) en het feit dat vanuit de Perspectiefnota structureel budget voor inhuur voor 2 jaar (01-01-2020 t/m 31-12-2021) is, en Pieter verlengd is tot en met 31-12-2020, is er een nieuwe situatie ontstaan met 2 mogelijkheden:",
    "prose",
  )
  .wide(
    "1) Toewijzen van een reguliere caseload aan Lisette en naast reguliere caseload het project draaien, of;",
    "prose",
  )
  .wide(
    "2) Herverdeling van caseload en koppel dit aan de projectplannen (met aanpassing aan de leeftijdscategorieën omdat niet alle leeftijden in de huidige projectplannen zijn opgenomen).",
    "prose",
  )
  .done();

const formation = new Page("Formatie", [16, 18, 58])
  .row(["Huidige formatie (A/B/C met sollicitatie/arbeidsverplichting)", "title"])
  .skip()
  .row(["Naam", "header"], ["Aantal uur", "headerNumber"], ["Neventaken", "headerWords"])
  .row(["Anne", "name"], [36, "number"], ["-", "words"])
  .row(["Bob", "name"], [36, "number"], ["Werkintakes / K!x Works / contactpersoon de Overbrugging", "words"])
  .row(["Emmy", "name"], [28, "number"], ["Werkintakes", "words"])
  .row(["Julie", "name"], [36, "number"], ["-", "words"])
  .row(["Lisette", "name"], [24, "number"], ["(werkintakes)", "words"])
  .row(["Totaal", "total"], ["160 uur per week", "totalNumber"], ["", "total"])
  .done();

const caseload = new Page("Caseload", [16, 18, 18, 18])
  .row(["Huidige caseload", "title"])
  .wide("Uitgaande van de filters (statushouders / indicatie / ontheffing)", "note")
  .skip()
  .row(
    ["Naam", "header"],
    ["Aantal uur", "headerNumber"],
    ["Aantal cliënten", "headerNumber"],
    ["Rekenkundig", "headerNumber"],
  )
  .row(["Anne", "name"], [36, "number"], [90, "number"], [106, "number"])
  .row(["Bob", "name"], [36, "number"], [122, "number"], [106, "number"])
  .row(["Emmy", "name"], [28, "number"], [71, "number"], [82, "number"])
  .row(["Julie", "name"], [36, "number"], [186, "number"], [106, "number"])
  .row(["Lisette", "name"], [24, "number"], [0, "number"], [70, "number"])
  .row(
    ["Totaal", "total"],
    ["160 uur per week", "totalNumber"],
    ["469 cliënten", "totalNumber"],
    ["470 cliënten*", "totalNumber"],
  )
  .skip()
  .wide("*Afronding + geen rekening gehouden met nevenactiviteiten", "note")
  .done();

const considerations = new Page("Overwegingen", [33, 25, 18, 18])
  .wide("Overweging 1 (bij opiniëren)", "title")
  .wide("Is het project behapbaar?", "heading")
  .wide(
    "Thans wordt gevraagd aan de klantmanagers om naast hun huidige caseload, inclusief 4 contactmomenten per jaar (nevenwerkzaamheden), het op te starten deelproject te draaien. Stel dat de caseloads worden gekoppeld aan de drie deelprojecten, dan kan er integraal worden gewerkt. Beoogd voordeel is:",
    "prose",
  )
  .wide("- geen overdrachten / schakelingen", "prose")
  .wide("- Kop-staart benadering (zie overweging 2)", "prose")
  .wide("- Gericht trajecten inzetten (zie overweging 3)", "prose")
  .wide(
    "De groepen zouden qua leeftijd iets anders moeten worden vormgegeven gezien de groep 41 t/m 49 niet in het project zijn opgenomen.",
    "prose",
  )
  .skip()
  .wide("Stel dat de groep als volgt wordt verdeeld", "heading")
  .row(["18 t/m 29* jaar", "text"], ["133 cliënten", "text"])
  .row(["30 t/m 45 jaar", "text"], ["254 cliënten", "text"])
  .row(["46 t/m AOW", "text"], ["294 cliënten", "text"])
  .wide(
    "*Tot 30 jaar kan aanspraak worden gemaakt op studiefinanciering. Vanuit de PW tot 27 jaar kan het worden verplicht.",
    "note",
  )
  .skip()
  .row(
    ["Categorie oud / nieuw", "header"],
    ["Wie + aantal uur", "header"],
    ["Huidige caseload", "headerNumber"],
    ["Nieuwe caseload", "headerNumber"],
  )
  .row(["Oud: 18 t/m 26 Nieuw: 18 t/m 29", "name"], ["Emmy 24 uur", "name"], [82, "number"], [133, "number"])
  .row(["Oud: 27 t/m 40 Nieuw: 30 t/m 45", "name"], ["Bob 36 uur", "name"], [122, "number"], [254, "number"])
  .row(
    ["Oud: 50 - AOW Nieuw: 46 - AOW", "name"],
    ["Julie 36 uur Ann 36 uur", "name"],
    ["186 90", "number"],
    [294, "number"],
  )
  .skip()
  .wide("Lisette is hierin nog niet meegenomen. Zij kan worden toegevoegd aan één van bovenstaande teams.", "prose")
  .skip()
  .wide("Overweging 2 (bij opiniëren)", "title")
  .wide("Kop- staart benadering", "heading")
  .wide(
    "- Stel dat in elk team een intaker (Bob, Emmy en Lisette) zit, dan kan per team de intake voor de betreffende leeftijdscategorie worden gedraaid (geen verlies in overdracht);",
    "prose",
  )
  .wide(
    "- Koppel per team een jobcoach / accountmanager, waardoor er periodiek overleg over WEPpen en uitstroom e.d. kan plaats vinden.",
    "prose",
  )
  .skip()
  .wide("Overweging 3 (bij opiniëren)", "title")
  .wide("Gericht trajecten inzetten", "heading")
  .wide(
    "- Doordat per leeftijdscategorie inzicht is / vanuit de deelprojecten ontstaat, kan er gericht trajecten worden ingezet;",
    "prose",
  )
  .wide(
    "- Er kan per leeftijdscategorie aansluiting worden gezocht bij huidige project(en). Denk aan pilot statushouders / aanpak I cliënten.",
    "prose",
  )
  .done();

export const teamWerk2020: readonly ExampleSheet[] = [
  memo,
  formation,
  caseload,
  considerations,
  clientList,
  selections,
  formulas,
  normTimes,
  ridderkerk,
  funnel,
];
