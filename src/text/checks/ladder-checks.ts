import type { LadderCheck } from "../../caseload/checks/norms/ladder-check";
import { formatNumber } from "../numbers";

export const ladderCheckTitles: Readonly<Record<LadderCheck["code"], string>> = {
  C16: "Werk met uitkering",
  C17: "Richting van de ladder",
};

/** What is the matter with the steps of a ladder, in one sentence. */
export function ladderCheckSentence(check: LadderCheck): string {
  switch (check.code) {
    case "C16": {
      const one = check.clients === 1;
      return `Op trede ${check.step} (betaald werk) ${one ? "staat 1 cliënt" : `staan ${formatNumber(check.clients)} cliënten`} met een lopende uitkering.`;
    }
    case "C17":
      return `Het is niet duidelijk of trede 1 van de ${check.steps} het dichtst bij werk is of het verst ervandaan.`;
  }
}

/** What someone can do about it. */
export function ladderCheckAdvice(check: LadderCheck): string {
  return check.code === "C16"
    ? "Wie op die trede staat, werkt zonder aanvullende uitkering. Ga na of de trede klopt en of de uitkering nog loopt."
    : "Zoek uit welke kant de ladder op loopt; tot dan zijn normen per trede niet te gebruiken.";
}
