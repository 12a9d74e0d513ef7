import type { NormCheck } from "../../caseload/checks/norms/norm-check";
import { formatNumber, listOf, quoted } from "../numbers";

const fteDecimals = 4;

export const normCheckTitles: Readonly<Record<NormCheck["code"], string>> = {
  C12: "Uren normtijd",
  C13: "Afgekapte fte",
  C14: "Trechter sluit niet",
  C15: "Verschillende noemers",
  C19: "Personen of uitkeringen",
};

/** What is the matter in a table of norm times, a funnel or a comparison of percentages, in one sentence. */
export function normCheckSentence(check: NormCheck): string {
  switch (check.code) {
    case "C12":
      return `Uren × frequentie × aantal = ${formatNumber(check.hours)}; in de cel staat ${formatNumber(check.stated)}.`;
    case "C13":
      return `De fte is afgekapt in plaats van afgerond (${fourDecimals(check.fte)} → ${formatNumber(check.stated)}).`;
    case "C14": {
      const unexplained = check.whole - check.explained;
      const rest = unexplained > 0 ? `${formatNumber(unexplained)} onbekend` : `${formatNumber(-unexplained)} te veel`;
      return `Trechter: ${formatNumber(check.whole)} bij ${quoted(check.step)}, ${formatNumber(check.explained)} verklaard; ${rest}.`;
    }
    case "C15":
      return `De percentages hebben een verschillende noemer: ${listOf(check.denominators.map(quoted))}.`;
    case "C19":
      if (check.reason !== "unit") return rowsInWords(check.reason, check.clients);
      return check.counts === "benefits"
        ? "De norm telt uitkeringen; in de cliëntenlijst is iedere rij een cliënt, ook een partner op dezelfde uitkering."
        : "Het is niet bekend of de norm personen of uitkeringen telt; in de cliëntenlijst is iedere rij een cliënt.";
  }
}

/** What someone can do about it. */
export function normCheckAdvice(check: NormCheck): string {
  switch (check.code) {
    case "C12":
      return `Ga na of het aantal uren klopt; wij rekenen met ${formatNumber(check.hours)}.`;
    case "C13":
      return "Tel de niet-afgeronde fte op en rond alleen het totaal af; zo rekenen wij ook.";
    case "C14":
      return check.whole > check.explained
        ? "Ga na wat er met de anderen is gebeurd, of noem ze als onbekend."
        : "Ga na of iemand twee keer is geteld.";
    case "C15":
      return "Vergelijk ze alleen als ze over dezelfde groep gaan.";
    case "C19":
      if (check.reason === "duplicates")
        return "Ga na welke rij er te veel is en haal die weg; dan telt iedere cliënt één keer.";
      if (check.reason === "partners")
        return "Ga na of u personen of uitkeringen wilt tellen. Telt u uitkeringen, haal dan de rijen van partners weg.";
      return "Ga na of partners een eigen rij hebben. Telt de norm uitkeringen, dan is de caseload met partners minder vol dan hier staat.";
  }
}

/** Rows that make one client, or one benefit, count more than once. */
function rowsInWords(reason: "duplicates" | "partners", clients: number): string {
  const one = clients === 1;
  const counted = "naar leeftijd, trede en norm telt iedere rij als een cliënt.";
  return reason === "duplicates"
    ? `In de cliëntenlijst ${one ? "is 1 rij" : `zijn ${formatNumber(clients)} rijen`} van een cliënt die er al in staat; ${counted}`
    : `In de cliëntenlijst ${one ? "is 1 rij" : `zijn ${formatNumber(clients)} rijen`} van een partner op dezelfde uitkering; ${counted}`;
}

function fourDecimals(fte: number): string {
  return formatNumber(Math.round(fte * 10 ** fteDecimals) / 10 ** fteDecimals, fteDecimals);
}
