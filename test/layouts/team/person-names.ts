import type { Draw } from "../seeded";

/** A caseworker's name in its parts; every way to write it follows from these. */
export interface PersonName {
  readonly first: string;
  /** "van den", or "" */
  readonly prefix: string;
  readonly last: string;
}

export type Spelling =
  | "first"
  | "first with initial"
  | "full"
  | "initial"
  | "surname-first"
  | "surname-first-full"
  | "surname"
  | "email"
  | "number"
  | "code";

/** No two begin with the same letters in a way that a near name could be taken for another: people are not told apart here by one letter. */
const firstNames = [
  "Anke",
  "Bram",
  "Carmen",
  "Dirk",
  "Elif",
  "Femke",
  "Gijs",
  "Hanna",
  "Ilse",
  "Jorrit",
  "Karin",
  "Lotte",
  "Mirjam",
  "Nico",
  "Olga",
  "Pim",
  "Quirine",
  "Rachid",
  "Sanne",
  "Teun",
  "Ufuk",
  "Vera",
  "Wessel",
  "Xandra",
  "Yara",
  "Zeynep",
  "Berend",
  "Céline",
  "Daniëlle",
  "Ewout",
  "Fatima",
  "Gerrit-Jan",
  "Hülya",
  "Imane",
  "Jacqueline",
  "Klaas",
  "Loubna",
  "Marloes",
  "Noortje",
  "Ömer",
  "Petra",
  "Roelof",
  "Siebren",
  "Tjitske",
  "Ursula",
  "Vincent",
  "Wilma",
  "Youssef",
  "Anne-Fleur",
  "Chantal",
  "Douwe",
  "Esmee",
  "Frederieke",
  "Ghislaine",
] as const;

const surnames: readonly (readonly [prefix: string, last: string])[] = [
  ["de", "Vries"],
  ["van den", "Berg"],
  ["", "Bakker"],
  ["van der", "Meer"],
  ["", "Yilmaz"],
  ["", "Postma"],
  ["de", "Groot"],
  ["", "El Amrani"],
  ["", "Mulder"],
  ["van", "Dijk"],
  ["ter", "Horst"],
  ["", "Smit"],
  ["", "Kaya"],
  ["", "Jansen-Kuipers"],
  ["van 't", "Hof"],
  ["", "Hendriks"],
  ["den", "Ouden"],
  ["", "Pietersen"],
  ["", "Ben Haddou"],
  ["", "Dekker - Visser"],
  ["van de", "Kamp"],
  ["", "Öztürk"],
  ["", "Wijnands"],
  ["in 't", "Veld"],
  ["", "Scholten"],
  ["", "Nguyen"],
  ["van", "Rossum"],
  ["", "Timmermans"],
  ["op den", "Akker"],
  ["", "Boersma"],
  ["", "Çelik"],
  ["", "Lammers"],
  ["von", "Hausen"],
  ["", "Roelofsen"],
  ["", "Fernandes"],
  ["", "Gerritsen"],
  ["te", "Winkel"],
  ["", "Zijlstra"],
  ["", "Bouazza"],
  ["van der", "Linden-Kok"],
  ["", "Evers"],
  ["", "Haverkamp"],
  ["", "Achterberg"],
  ["", "Uittenbogaard"],
  ["", "Ramdin"],
  ["", "Stoffels"],
  ["", "Kranenburg"],
  ["", "Ijsselstein"],
];

/** So many different people. */
export function drawNames(draw: Draw, count: number): PersonName[] {
  const [firsts, lasts] = [draw.shuffled(firstNames), draw.shuffled(surnames)];
  return Array.from({ length: count }, (_, index) => {
    const [prefix, last] = lasts[index % lasts.length] as (typeof surnames)[number];
    return { first: firsts[index % firsts.length] as string, prefix, last };
  });
}

/** `place` is the person's place in the team: numbers of the personnel are in no order, and codes must differ. */
export function spelled({ first, prefix, last }: PersonName, spelling: Spelling, place: number): string {
  const surname = [prefix, last].filter((part) => part !== "").join(" ");
  const initial = `${first.charAt(0)}.`;
  switch (spelling) {
    case "first":
      return first;
    case "first with initial":
      return `${first} ${last.charAt(0)}.`;
    case "full":
      return `${first} ${surname}`;
    case "initial":
      return `${initial} ${surname}`;
    case "surname-first":
      return `${last}, ${[initial, prefix].filter((part) => part !== "").join(" ")}`;
    case "surname-first-full":
      return `${last}, ${[first, prefix].filter((part) => part !== "").join(" ")}`;
    case "surname":
      return surname;
    case "email":
      return `${plain(first).charAt(0)}.${plain(surname)}@voorbeeldstad.nl`;
    case "number":
      return String(10_400 + ((place * 37 + 11) % 97) * 8 + place);
    case "code":
      return `${plain(last).slice(0, 2)}${plain(first).charAt(0)}${place + 1}`.toUpperCase();
  }
}

/** Letters only. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
}
