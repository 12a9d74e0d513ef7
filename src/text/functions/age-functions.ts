import type { AgeBand } from "../../caseload/ages/age-bands";
import type { IsoDate } from "../../caseload/dates";
import { ageBandLabel } from "../age-bands";
import { shownText } from "./functions";
import { formatDate } from "../numbers";

/** What a cell says when a function about ages cannot answer. */
export const ageFunctionErrors = {
  notDate: (text: string) => `${shownText(text)} is geen datum. Vul een datum in, bijvoorbeeld 31-12-1975.`,
  noReferenceDate: "Er is geen peildatum. Vul de datum in waarop de leeftijd geldt, bijvoorbeeld 31-12-2026.",
  notBorn: (birth: IsoDate, referenceDate: IsoDate) =>
    `De geboortedatum (${formatDate(birth)}) ligt na de peildatum (${formatDate(referenceDate)}). Ga na welke van de twee klopt.`,
  tooOld: (birth: IsoDate) => `Geboren op ${formatDate(birth)}: zo oud is niemand. Ga na of het jaar klopt.`,
  notAge: (text: string) => `${shownText(text)} is geen leeftijd. Vul een aantal jaren in, bijvoorbeeld 36.`,
  noBands: "Er zijn geen leeftijdsgrenzen. Vul groepen in zoals 18-29,30-45,46-AOW, of leeftijden zoals 18;30;46.",
  notBands: (text: string) =>
    `${shownText(text)} is geen leeftijdsgroep. Schrijf groepen als 18-29,30-45,46-AOW, of alleen de leeftijden waarop groepen beginnen: 18;30;46.`,
  impossibleBand: (text: string) =>
    `In de groep ${shownText(text)} past geen enkele leeftijd. Begin met de laagste leeftijd.`,
  notAscending: (text: string) => `De leeftijden ${shownText(text)} lopen niet op. Zet de laagste vooraan.`,
  overlap: (ages: AgeBand) =>
    `De groepen overlappen elkaar bij ${ageBandLabel(ages)}. Schuif een grens op, zodat iedere leeftijd in één groep valt.`,
} as const;
