import { plainWords } from "../../values/words";

const kinds = ["client", "klant", "dossier", "clnt", "cl", "klnt"];
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
  const said = plainWords(header);
  return clientNumberHeaders.has(said) || clientNumberHeaders.has(said.replace(ofSystem, ""));
}

/** "Cliëntnummer GWS": which system gave it. A number of somebody else is none of the client. */
const ofSystem = / (?!bsn|sofi|partner|ouder|kind|ex|man|vrouw|medeaanvrager|echtgeno)[a-z0-9]+$/;

/** A client number as it is compared: without spaces, capitals and leading zeros. null where it is no number of anybody. */
export function comparableNumber(text: string): string | null {
  const bare = text
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/^0+(?=.)/, "");
  return bare === "" || bare === "0" || /^[-?.]+$/.test(bare) ? null : bare;
}
