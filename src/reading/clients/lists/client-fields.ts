import type { ClientFlag } from "../../../caseload/clients/client-flags";
import type { ClientField } from "../../../caseload/clients/found-clients";
import { birthDateWords, wordGroups } from "../../tables/field-synonyms";
import { plainWords } from "../../values/words";

/** In a client list these are the client's, or may be. */
const notCaseworkers: ReadonlySet<string> = new Set(["naam", "namen", "wie", "collega", "teamlid", "rijlabels"]);

/** The words for what a flag says, above a column and in its cells, as compared by `plainWords`. */
export const flagWords: Readonly<Record<ClientFlag, readonly string[]>> = {
  statusHolder: [
    "statushouder",
    "statushouders",
    "vergunninghouder",
    "vergunninghouders",
    "sh",
    "inburgeraar",
    "inburgeraars",
    "inburgering",
    "inburgeringsplichtig",
    "wi",
    "nareiziger",
    "nareizigers",
  ],
  indication: [
    "indicatie",
    "indicaties",
    "banenafspraak",
    "doelgroepregister",
    "dgr",
    "ldr",
    "praktijkroute",
    "lks",
    "beschut",
    "beschut werk",
    "advies beschut",
    "advies beschut werk",
  ],
  exemption: [
    "ontheffing",
    "ontheffingen",
    "ontheven",
    "vrijstelling",
    "vrijgesteld",
    "rusttraject",
    "volledig ontheven",
    "volledige ontheffing",
  ],
  jobSeekingDuty: [
    "sollicitatieplicht",
    "sollicitatieplichtig",
    "sollicitatieverplichting",
    "arbeidsverplichting",
    "arbeidsverplichtingen",
    "arb verpl",
    "arbeidsplicht",
    "arbeidsplichtig",
    "plicht",
    "art 9",
  ],
};

/** A flag and what it is the opposite of. */
export const inverseFlag: Readonly<Partial<Record<ClientFlag, ClientFlag>>> = {
  exemption: "jobSeekingDuty",
  jobSeekingDuty: "exemption",
};

const fieldWords: Readonly<Record<ClientField, readonly string[]>> = {
  ...flagWords,
  caseworker: wordGroups.name.filter((word) => !notCaseworkers.has(word)),
  birthDate: [...birthDateWords, "geboortedag"],
  age: ["leeftijd", "lft", "lftd"],
  step: [
    "trede",
    "traptrede",
    "participatieladder",
    "p ladder",
    "pladder",
    "ladder",
    "fase",
    "niveau",
    "klantgroep",
    "profiel",
  ],
  benefit: ["uitkering", "bijstand", "bijstandsuitkering", "pw uitkering"],
  weight: ["zwaarte", "gewicht", "weging", "wegingsfactor", "punten", "intensiteit"],
  contacts: ["contactmomenten", "contactmoment", "contacten", "contactfrequentie", "frequentie"],
};

/** Words that may stand beside a field's own without changing what it says. */
const beside: Readonly<Record<"any" | ClientField, readonly string[]>> = {
  any: [
    "client",
    "clienten",
    "klant",
    "van",
    "de",
    "het",
    "een",
    "is",
    "ja",
    "nee",
    "j",
    "n",
    "jn",
    "of",
    "en",
    "huidige",
    "actuele",
  ],
  caseworker: ["naam", "werk", "inkomen", "zorg"],
  birthDate: ["datum", "dd", "mm", "jjjj", "jj"],
  age: ["op", "peildatum", "jaren", "in", "jaar"],
  step: ["positie", "op", "in"],
  benefit: ["lopende", "loopt", "heeft"],
  weight: ["aantal", "factor"],
  contacts: ["aantal", "per", "p", "jaar", "jr"],
  statusHolder: ["heeft", "status"],
  indication: ["heeft", "register"],
  exemption: ["heeft"],
  jobSeekingDuty: ["heeft"],
};

interface Phrase {
  readonly words: readonly string[];
  readonly field: ClientField;
}

const phrases: readonly Phrase[] = Object.entries(fieldWords)
  .flatMap(([field, texts]) => texts.map((text) => ({ words: text.split(" "), field: field as ClientField })))
  .sort((one, other) => other.words.length - one.words.length);

/**
 * What a column with this header is read for; null when it is none of ours. Every word must be known: "Ontheffing t/m",
 * "Vorige klantmanager" and "Geboortedatum partner" say something else than the field they name.
 */
export function clientField(header: string): ClientField | null {
  const fields = new Set<ClientField>();
  let rest = plainWords(header).split(" ").filter(Boolean);
  const others: string[] = [];
  while (rest.length > 0) {
    const found = phrases.find(({ words }) => words.every((word, at) => rest[at] === word));
    if (found) fields.add(found.field);
    else others.push(rest[0] ?? "");
    rest = rest.slice(found?.words.length ?? 1);
  }
  const field = oneField(fields);
  if (field === null) return null;
  const known = new Set([...beside.any, ...beside[field]]);
  return others.every((word) => known.has(word)) ? field : null;
}

/** "Indicatie statushouder" is about status; "ontheffing sollicitatieplicht" is an exemption. */
function oneField(fields: ReadonlySet<ClientField>): ClientField | null {
  const named = [...fields];
  if (named.length === 2 && fields.has("exemption") && fields.has("jobSeekingDuty")) return "exemption";
  const telling = named.length > 1 ? named.filter((field) => field !== "indication") : named;
  return telling.length === 1 ? (telling[0] ?? null) : null;
}
