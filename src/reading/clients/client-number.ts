import { plainWords } from "../values/words";

const kinds = ["client", "klant", "dossier"];
const endings = ["nr", "nummer", "id"];

/** Headers of the number that the team's own system gives a client, as compared by `plainWords`. */
const clientNumberHeaders: ReadonlySet<string> = new Set(
  kinds.flatMap((kind) => endings.flatMap((ending) => [kind + ending, `${kind} ${ending}`])),
);

/**
 * Whether a column with this header holds client numbers, and nothing else for certain: a BSN, sofinummer or A-nummer
 * ("administratienummer") never is one, a partner's number neither, and a "zaaknummer" is of a case.
 */
export function isClientNumber(header: string): boolean {
  return clientNumberHeaders.has(plainWords(header));
}
