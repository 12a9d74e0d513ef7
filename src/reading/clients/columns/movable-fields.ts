import type { Match } from "../../../caseload/months/which-clients/which-clients";
import { plainWords } from "../../values/words";

/** What a column of a client list says of who may go. */
export type MovableField = "since" | "lastContact" | "household" | "locked" | Match;

const fieldWords: Readonly<Record<Exclude<MovableField, "household">, ReadonlySet<string>>> = {
  since: new Set([
    ...["sinds", "sinds wanneer", "bij klantmanager sinds", "bij km sinds", "klantmanager sinds", "km sinds"],
    ...[
      "toegewezen op",
      "toegewezen sinds",
      "toegewezen per",
      "datum toewijzing",
      "toewijzingsdatum",
      "datum toegewezen",
    ],
    ...["begindatum klantmanager", "begindatum bij klantmanager", "begindatum km", "startdatum klantmanager"],
    ...["bij deze klantmanager sinds", "in caseload sinds"],
  ]),
  lastContact: new Set([
    ...[
      "laatste contact",
      "laatste contactdatum",
      "datum laatste contact",
      "laatste contact op",
      "laatste contactmoment",
    ],
    ...["laatste gesprek", "datum laatste gesprek", "laatst gesproken", "laatst gesproken op", "laatste afspraak"],
  ]),
  locked: new Set(["vast", "vaste klantmanager", "blijft", "blijft bij klantmanager", "niet overdragen"]),
  language: new Set([
    ...["taal", "talen", "spreektaal", "spreektalen", "moedertaal", "voertaal", "contacttaal", "gesprekstaal"],
    ...["taal client", "taal klant", "taal van client", "taal van klant", "spreekt"],
  ]),
  district: new Set([
    ...["wijk", "wijken", "wijknaam", "woonwijk", "buurt", "buurten", "stadsdeel", "stadsdelen", "gebied", "gebieden"],
    ...["wijk client", "wijk klant", "wijk van client", "wijk van klant", "kern", "kernen", "dorp", "dorpen"],
  ]),
};

/** Above a column of the formation it says what a caseworker speaks and where they work. */
const skillWords: Readonly<Record<Match, ReadonlySet<string>>> = {
  language: new Set([
    ...fieldWords.language,
    ...["taal klantmanager", "talen klantmanager", "taal km", "talen km", "spreekt talen", "talenkennis"],
  ]),
  district: new Set([
    ...fieldWords.district,
    ...["werkgebied", "werkgebieden", "wijk klantmanager", "wijken klantmanager", "wijk km", "wijken km", "werkt in"],
  ]),
};

const householdWords: ReadonlySet<string> = new Set(
  ["huishouden", "huishoud", "huishoudens", "gezin", "gezins"].flatMap((word) => [
    word,
    ...["nr", "nummer", "id"].flatMap((ending) => [word + ending, `${word} ${ending}`]),
  ]),
);
/** One number of a file may be that of a couple, but only beside a number of each client. */
const fileWords: ReadonlySet<string> = new Set(
  ["nr", "nummer", "id"].flatMap((ending) => [`dossier${ending}`, `dossier ${ending}`]),
);

/** What the column below this header says of a client; null where it says nothing of who may go. */
export function movableField(header: string, besideNumbers: boolean): MovableField | null {
  const said = plainWords(header);
  for (const field of ["since", "lastContact", "locked", "language", "district"] as const)
    if (fieldWords[field].has(said)) return field;
  return householdWords.has(said) || (besideNumbers && fileWords.has(said)) ? "household" : null;
}

/** What the column below this header says of a caseworker. */
export function skillField(header: string): Match | null {
  const said = plainWords(header);
  return (["language", "district"] as const).find((match) => skillWords[match].has(said)) ?? null;
}
