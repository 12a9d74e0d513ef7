import { Page } from "./page";

/** Who counts in which of the memo's figures, as a team lead writes it down. */
export const selections = new Page("Selecties", [22, 16, 16, 16, 20])
  .wide("Selecties", "title")
  .wide(
    "Een cliënt telt mee als alles klopt wat op de regel staat. ‘Leeg’ betekent dat er in de cliëntenlijst niets is ingevuld; een leeg vakje betekent dat het niet uitmaakt.",
    "note",
  )
  .skip()
  .row(
    ["Selectie", "header"],
    ["Ontheffing", "headerWords"],
    ["Statushouder", "headerWords"],
    ["Indicatie", "headerWords"],
    ["Sollicitatieplicht", "headerWords"],
  )
  .row(["Alle cliënten", "name"], ["", "words"], ["", "words"], ["", "words"], ["", "words"])
  .row(["Nieuwe indeling", "name"], ["nee", "words"], ["", "words"], ["", "words"], ["", "words"])
  .row(["Huidige caseload", "name"], ["nee", "words"], ["nee", "words"], ["leeg", "words"], ["", "words"])
  .row(["Projectplannen", "name"], ["nee", "words"], ["nee", "words"], ["leeg", "words"], ["ja", "words"])
  .done();
