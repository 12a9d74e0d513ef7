import { plainWords } from "../values/words";

/** What stands in the name column when it is no person: a total of all rows, another sum or mean, or something else. */
export type RowLabel = "total" | "subtotal" | "not-a-person";

/** Below all rows between which Excel has put subtotals. */
const grandTotals: readonly string[] = ["eindtotaal", "totaalaantal", "grand total", "grand count"];
const totals: readonly string[] = ["totaal", "totalen", "tot", "som", "totaal generaal", ...grandTotals];
const subtotals: readonly string[] = ["subtotaal", "subtotalen", "gemiddelde", "gemiddeld", "gem"];

/** Lines for clients or hours that belong to nobody. */
const notPersons: readonly string[] = [
  "vacature",
  "vacatures",
  "vac",
  "ntb",
  "n t b",
  "nnb",
  "n n b",
  "nader te bepalen",
  "nog te benoemen",
  "niet toegewezen",
  "niet toebedeeld",
  "niet ingedeeld",
  "onverdeeld",
  "niet verdeeld",
  "werkvoorraad",
  "poort",
  "pool",
  "flexpool",
  "onbekend",
  "overig",
  "overige",
  "leeg",
  "wachtlijst",
  "geen klantmanager",
];
/** A row that opens a section or a remark. */
const openings: readonly string[] = [
  "team",
  "subteam",
  "deelteam",
  "afdeling",
  "cluster",
  "wijk",
  "groep",
  "regio",
  "opmerking",
  "opmerkingen",
  "toelichting",
  "bron",
  "let op",
  "noot",
  "nb",
  "vacature",
  "vacatures",
  "niet toegewezen",
  "werkvoorraad",
  "peildatum",
  "versie",
];

/** null: it may be a person. */
export function rowLabel(text: string): RowLabel | null {
  const plain = plainWords(text);
  const first = plain.split(" ")[0] ?? "";
  if (totals.includes(plain) || totals.includes(first)) return "total";
  if (subtotals.includes(first)) return "subtotal";
  if (notPersons.includes(plain) || startsWithOneOf(openings, plain)) return "not-a-person";
  return null;
}

/** Whose rows Excel counted or added up, as it writes below them by itself: "Anne Smit Aantal", "Wmo Totaal"; null for any other text. */
export function groupOfSubtotal(text: string): string | null {
  return /^(.+) (?:aantal|totaal|som|gemiddelde|count|total|sum|average)$/i.exec(text.trim())?.[1] ?? null;
}

/** The texts of a column without what Excel counts or adds up below them. */
export function withoutSubtotals(texts: ReadonlySet<string>): string[] {
  return [...texts].filter((text) => {
    const group = groupOfSubtotal(text);
    return group === null || !texts.has(group);
  });
}

export function isTotalOfSubtotals(text: string): boolean {
  return grandTotals.includes(plainWords(text));
}

/** A total that says of itself that it is the last one. */
export function isGrandTotal(text: string): boolean {
  return /^(?:eindtotaal|totaal generaal)/.test(plainWords(text));
}

function startsWithOneOf(phrases: readonly string[], plain: string): boolean {
  return phrases.some((phrase) => plain === phrase || plain.startsWith(`${phrase} `));
}
