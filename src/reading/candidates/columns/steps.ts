import { plain } from "./vocabulary";

/** What a ladder or a way is made of. */
export const stepWord = /^(?:trede|fase|stap|niveau|categorie|cat|groep|klantgroep|step|phase|level|ladder|t|f|p)$/;

/** "Fase 1", "trede 3". */
export function isStep(text: string): boolean {
  const [word = "", at = "", ...others] = plain(text).split(" ");
  return stepWord.test(word) && /^\d{1,2}$/.test(at) && others.length === 0;
}
