import type { PointedProblem, PointedSlot } from "../../caseload/team/pointed";
import { quoted } from "../numbers";

const slots: Readonly<Record<PointedSlot, string>> = {
  names: "de namen",
  hours: "de uren",
  clients: "de aantallen cliënten",
};

/** Why what was pointed at cannot be used, where, and what to do. */
export function pointedProblemSentence(problem: PointedProblem): string {
  const { slot, place } = problem;
  const subject = slots[slot];
  const where = quoted(place);
  switch (problem.reason) {
    case "no-address":
      return place === ""
        ? `Wijs ${subject} aan, bijvoorbeeld Team!A2:A5.`
        : `${where} is geen plaats voor ${subject}; schrijf blad en cellen, bijvoorbeeld Team!A2:A5.`;
    case "no-such-sheet":
      return `Er is geen blad ${where} voor ${subject}.`;
    case "sheet-not-read":
      return `Op ${where} wordt niet gelezen, dus ${subject} kunnen daar niet staan. Maak het blad zichtbaar of kies andere cellen.`;
    case "no-names":
      return place === ""
        ? "Vul ten minste één naam in."
        : `In ${where} staan geen namen. Wijs de cellen met de namen aan.`;
    case "no-figures":
      return place === "" ? `Vul ${subject} in.` : `In ${where} staan geen getallen die ${subject} kunnen zijn.`;
    case "not-one-line":
      return `${where} heeft namen in meer dan één kolom. Wijs één kolom of één rij met namen aan.`;
    case "not-found":
      return `De cellen ${where} voor ${subject} zijn niet meer te vinden. Wijs ze opnieuw aan.`;
    case "nobody-counted":
      return `In de lijst ${where} staat niemand van het team. Wijs de kolom met klantmanagers aan.`;
    case "no-unit":
      return `${where} is geen eenheid voor uren; kies week, fte, days of year.`;
    case "other-length":
      return `Er zijn ${problem.names} cellen met namen en ${problem.figures} met ${slot === "hours" ? "uren" : "aantallen cliënten"} (${place}). Wijs er evenveel aan.`;
  }
}
