import { isInRange, type CellAddress } from "../../caseload/cell-address";
import { findClientLists } from "../clients/lists/find-client-lists";
import { filledIn, viewOf, withBelow, type GridView } from "../grid-view";
import type { SheetGrid } from "../sheet-grid";
import { plainWords } from "../values/words";
import { after, before, hedge, overWords } from "./over-words";
import { colourWords, coloursIn, type ColourWord } from "./colour-words";

/** What sets a row or a cell apart: a line through its text, a colour that a text calls by its word, or the one that the text itself has. */
type Mark = "line" | "own" | ColourWord;

/** A text that says what a mark means. Who has one has left or is closed; stands out in a way that leaves everybody counting; or nobody knows. */
export interface Legend {
  readonly cell: CellAddress;
  readonly text: string;
  readonly mark: Mark;
  readonly means: "over" | "nothing" | "unclear";
}

const longestText = 120;
const without = "(?:zonder|behalve|excl\\.?|exclusief|m\\.?u\\.?v\\.?)";

/** A line through a name hardly means anything else, so that words of any kind of leaving will do. */
const line = {
  mark: "(?:doorge(?:streept|haald)e?|doorhaling(?:en)?|(?:(?:rode|zwarte|dikke)\\s+)?streep\\s+(?:er\\s*)?door(?:heen)?)",
  over: "(?:vertrok|weg(?!\\p{L})|uit(?!\\p{L})|uitge|uitstroom|overge|overdracht|afge|gestopt|stopt|be[eë]indig|einde|geslot|klaar|niet\\s+meer|niet\\s+mee|verval|verhui|gereed|voormalig|niet\\s+actief|inactief|opgeheven|overleden)",
};

/** Colours mean all kinds of things: words that say nothing else. */
const colour = {
  mark: colourWords,
  over: overWords,
};

/** "Grijs = …", "grijze regels zijn …", "een streep erdoor: …", "… is doorgestreept", "totaal zonder rood". */
function patternOf({ mark, over }: typeof line): RegExp {
  return new RegExp(
    [
      `${before}${mark}${after}(?:[\\s+/&]+\\p{L}+){0,2}[\\s,]*(?:[=:(→–-]|(?:is|zijn|betekent|tel(?:t|len))${after})`,
      `${before}${over}.*(?:[=:(]|(?:is|zijn|staan|worden)${after})\\s*(?:in\\s+het\\s+)?${mark}${after}`,
      `${before}${without}\\s+(?:de\\s+)?${mark}${after}`,
    ].join("|"),
    "iu",
  );
}

const ofLine = new RegExp(`${before}${line.mark}${after}`, "iu");
const lineLegend = patternOf(line);
const lineOver = new RegExp(`${before}(?:${line.over}|${without})`, "iu");
const colourLegend = new RegExp(
  `${patternOf(colour).source}|^\\P{L}*${colour.mark}\\s+(?:\\p{L}+\\s+)?${colour.over}${after}`,
  "iu",
);
const colourOver = new RegExp(`${before}(?:${colour.over}|${without})${after}`, "iu");
/** Short enough to be nothing but what a colour means: "afgesloten in 2026". */
const saysOver = new RegExp(
  `^(?:(?:dossiers?|klant(?:en)?|cli[eë]nt(?:en)?)\\s+)?${colour.over}${after}[^.:=]{0,20}$`,
  "iu",
);

/** "Nieuw deze maand", "spoed!": all of these words, and whoever is meant counts as before. */
const harmless = new Set(
  "nieuw nieuwe rij rijen regel regels zijn is betekent spoed urgent prioriteit prio aandacht let op belangrijk bellen terugbellen huisbezoek deze dit maand week kwartaal jaar nodig klant klanten client clienten dossier dossiers".split(
    " ",
  ),
);

/** "De Groen", "P. Bruin". */
const surname =
  /(?:(?<!\p{L})\p{Lu}\.|(?<!\p{L})(?:[Dd]e|[Mm]w\.?|[Dd]hr\.?))\s+(?:Groen|Bruin|Rood|Blauw|Grijs|Geel)(?!\p{L})/gu;

/** "doorgestreept = weg; geel = nieuw": each looks after its own. */
const clauses = /[;\n]|,(?=[^,;]*(?:=|:|betekent))/;

/** What the sheets say of how rows look. Of clients' rows nothing is repeated, so nothing is looked for there. */
export function legendsOn(grids: readonly SheetGrid[]): Legend[] {
  return withBelow(grids).flatMap((grid) => {
    const view = viewOf(grid);
    const found: Legend[] = [];
    let lists: ReturnType<typeof findClientLists> | null = null;
    for (let row = view.top; row <= view.bottom; row += 1) {
      for (let column = view.left; column <= view.right; column += 1) {
        const text = view.text(row, column);
        if (text.length > longestText || typeof view.value(row, column) !== "string") continue;
        const said = saidIn(view, row, column, text);
        if (said.length === 0) continue;
        const { address: cell } = view.cell(row, column);
        lists ??= findClientLists(grid);
        const isOfClient = filledIn(view, row).length > 1;
        if (isOfClient && lists.some(({ firstRow, range }) => row >= firstRow && isInRange(cell, range))) continue;
        found.push(...said.map((one) => ({ ...one, cell, text })));
      }
    }
    return found;
  });
}

function saidIn(view: GridView, row: number, column: number, text: string): Pick<Legend, "mark" | "means">[] {
  const parts = text.replace(surname, "").split(clauses);
  const ofColours = parts.filter((part) => colourLegend.test(part));
  const said = [...lineIn(parts), ...ofColours.flatMap(coloursOf)];
  if (said.length > 0) return said;
  const isAlone = [column - 1, column + 1].every((at) => view.isBlank(row, at));
  return isAlone && saysOver.test(text) && !hedge.test(text) ? [{ mark: "own", means: "over" }] : [];
}

function lineIn(parts: readonly string[]): Pick<Legend, "mark" | "means">[] {
  const meaning = parts.filter((part) => ofLine.test(part));
  if (!meaning.some((part) => lineLegend.test(part))) return [];
  return [{ mark: "line", means: meaning.every((part) => lineOver.test(part)) ? "over" : "unclear" }];
}

function coloursOf(part: string): Pick<Legend, "mark" | "means">[] {
  const rest = plainWords(part.replace(new RegExp(`${before}${colour.mark}${after}`, "giu"), " "));
  const means = colourOver.test(part) && !hedge.test(part) ? "over" : isHarmless(rest) ? "nothing" : "unclear";
  return coloursIn(part).map((mark) => ({ mark, means }));
}

function isHarmless(words: string): boolean {
  return words !== "" && words.split(" ").every((word) => harmless.has(word));
}

/** Whether the text also speaks of looks that nothing reads: "vet = parttime". */
export function namesOtherLooks(text: string): boolean {
  return new RegExp(
    `${before}(?:vet(?:gedrukte?)?|cursie[fv]e?|onderstreepte?|gearceerde?|omrande?|witte?|zwarte?|letters?)${after}`,
    "iu",
  ).test(text);
}
