import { nameFinder } from "../../../caseload/team/name-matching";
import { nearName } from "../../../caseload/team/names";
import { looksLikeName, personName } from "../../values/person-names";
import { plainWords } from "../../values/words";

/** What a sheet is called besides its caseworker: "Caseload Anne", "Cliënten Bob 2020". */
const besideTheName =
  /\b(?:caseload|lijst|clienten|clientenlijst|klanten|klantmanager|km|bestand|blad|sheet|overzicht|export|data|totaal|team|alle|werk)\b|\d+/g;

/** The caseworker whose sheet it is by its name; null when the name says something else. `several`: more sheets are like this one. */
export function personOfSheet(sheet: string, team: readonly string[], several: boolean): string | null {
  const rest = plainWords(sheet).replace(besideTheName, " ").trim();
  if (rest === "") return null;
  const written = personName(sheet);
  const name = rest === plainWords(written) ? written : capitalised(rest);
  const known = nameFinder(team, (member) => member)(name);
  if (known !== undefined) return known;
  if (team.some((member) => nearName(name, member))) return name;
  return several && looksLikeName(name) ? name : null;
}

function capitalised(words: string): string {
  return words.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
