import { groupBy } from "../../../caseload/group-by";
import type { CellAddress } from "../../../caseload/cell-address";
import type { Doubt } from "../../../caseload/team/team-data";
import { cellsThatMayHold } from "../../cell-signs";
import type { GridCell, GridView } from "../../grid-view";
import type { GridRect } from "../../sheet-grid";
import { clientsUnit } from "../../values/number-text";
import { hasGivenName } from "../../values/given-names";
import { looksLikeName, particles } from "../../values/person-names";
import { isSurelyName } from "../columns/columns";
import { speaksOf } from "../columns/vocabulary";
import { inMessages } from "./messages";
import { madePart, pieceOf, type Part } from "./part";

const fewestPeople = 2;
const longestText = 2000;
const longestMore = 40;
/** Behind the name a mark, and perhaps words in front of the first number: "Anne Smit – contract 24 uur", "Anne Smit (werkt 24 uur)". */
const person =
  /^\s*(?:[-*•–]\s*)?(?<name>\p{L}[\p{L}\s.,'’-]*?|[\w.-]+@[\w.-]+|[1-9]\d{3,7},?)\s*(?:(?:[:([–-]|\s)\s*|(?:(?<=\s)[–—-]|[:(])\s*(?<between>(?:\p{Ll}+\s+)+))(?=\d)(?<rest>.*\d.*)$/u;
const hoursPiece = /(\d+(?:[.,]\d+)?)\s*(?:uren|uur|u|hours|hrs|h|fte)(?!\p{L})/iu;
const manyHours = new RegExp(hoursPiece, "giu");
const ofThese = "(?:waarvan|waaronder|onder wie|van wie|inclusief|incl\\.?|exclusief|excl\\.?)";
const clientsPiece = new RegExp(
  String.raw`(?<!${ofThese}\s+)(?<!\d)(\d+)\s*(?:\p{L}+\s+)?${clientsUnit}(?!\p{L})|(?:cli[eë]nten|klanten|dossiers|caseload|clients|cases)\s*(?:[:=]|(?:is|bedraagt|telt|van)\s)?\s*(\d+)`,
  "iu",
);
/** "Sanne (32u): 61" and "Ilse, 16 uur, heeft er nu 29", where no word says what the number counts. */
const bareNumber = /^[^\d]*(?:[:=)–-]|(?<!\p{L})(?:heeft|er|nu|telt|doet))\s*(\d+)\s*$/u;

/** "Heeft 35 mensen onder zich", where it says no clients, and "heeft er 36, bij een contract van 32 uur". */
const hasPiece =
  /(?<!\p{L})(?:heeft|begeleidt|bedient|doet)\s+(?:(?:er\s+)?(?:nu\s+)?(\d+)\s+(?:mensen|personen|gezinnen|kandidaten|deelnemers|inwoners)(?!\p{L})|er\s+(?:nu\s+)?(\d+)(?=[,;.](?!\d)))/iu;
/** The verb in front of the first number. */
const verb = /(?<!\p{L})(?:heeft|begeleidt|bedient|doet)[^,.;:]*$/iu;

/** Who has hours and no clients any more: "is per 1 januari naar Haarlemmermeer vertrokken". */
const gone = /(?<!\p{L})(?:vertrokken|weggegaan|gestopt)(?!\p{L})/iu;
const ofAll = /(?<!\p{L})(?:totaal|samen|bij elkaar)(?!\p{L})/iu;

/** "Had vorig jaar 31 klanten, dat zijn er nu 29". */
const nowPiece =
  /(?<!\p{L})(?:nu|inmiddels|momenteel|op dit moment)\s+(?:nog\s+)?(\d+)(?!\d|[.,-]\d)(?!\s*(?:uren|uur|u)(?!\p{L}))/iu;
const past = /(?<!\p{L})(?:had|hadden|was|waren|vorige?|eerst)(?!\p{L})/iu;
/** Words with a capital, with what may stand before a surname. */
const capitals = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}.'’-]*(?:\s+(?:[-–]\s+)?(?:${particles}\s+)*\p{Lu}[\p{L}.'’-]*)*`,
  "gu",
);
/** "Floor (32 uur)", "van der Meer (32 uur)". */
const withHours = new RegExp(
  String.raw`(?:(?<!\p{L})${particles}\s+)*${capitals.source}\s*\(\s*${hoursPiece.source}\s*\)`,
  "gu",
);
const ofSentence = new RegExp(String.raw`^(?!${particles},?$)\p{Ll}`, "u");
/** What opens a sentence and is nobody's name. */
const opener =
  /^(?:met|bij|voor|van|tot|op|in|uit|aan|over|na|naast|onder|per|vanaf|sinds|door|om|de|het|een|er|wij|we|ik|zij|ze|hij|dit|dat|deze|die|daarnaast|ook|totaal|samen|inmiddels|nu)(?!\p{L})/iu;

/** "van Dijk", "in 't Veld": a sentence would begin with a capital. "van Anne" is of Anne. */
const surname = new RegExp(String.raw`^(?:${particles}\s+)+(?<first>\p{Lu}[\p{L}’'-]*)`, "u");

const dates =
  /\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}\s+(?:jan|feb|m[aär]|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*|(?:19|20)\d{2}/giu;

interface Said {
  readonly name: GridCell;
  readonly hours: GridCell;
  readonly clients: GridCell;
  readonly isWhole: boolean;
  /** A word says that the number is of clients. */
  readonly isCalled: boolean;
  readonly isGone: boolean;
}

/**
 * People with their hours and clients in a text: "Anouk (32 uur): 85 cliënten", a cell for each, or several in one cell, on lines of their own or
 * behind each other. What stands in other cells is left alone. Null where fewer than two people are told of.
 */
export function peopleInText(view: GridView, rect: GridRect): Part | null {
  if (cellsThatMayHold(view, rect, "hoursInText").length === 0) return null;
  const said: Said[] = [];
  const isInMessage = inMessages(view);
  for (const cell of cellsThatMayHold(view, rect, "hoursInText", "clientsInText")) {
    if (typeof cell.value !== "string" || cell.text.length > longestText || !/\d/.test(cell.text)) continue;
    if (isInMessage(cell.address)) continue;
    const name = nameBeside(view, cell);
    const found =
      name === null ? piecesOf(cell.text).map((piece) => saidIn(cell, piece)) : [saidOf(cell, name, cell.text)];
    said.push(...found.filter((one) => one !== null));
  }
  return partOf(view, rect, said);
}

function partOf(view: GridView, rect: GridRect, all: readonly Said[]): Part | null {
  const said = all.filter(({ isGone }) => !isGone);
  const [first] = said;
  if (!first || said.filter(({ isWhole }) => isWhole).length < fewestPeople) return null;
  const isCalled = said.some((one) => one.isCalled);
  const header = ["Naam", "Uren", isCalled ? "Aantal cliënten" : ""].map((text) => pieceOf(first.name, text));
  const part = madePart(view.sheet, rect, "lines", [
    header,
    ...said.map(({ name, hours, clients }) => [name, hours, clients]),
  ]);
  const left = all.filter(({ isGone }) => isGone).map(({ name }) => unused(view, [name.address, first.name.address]));
  return { ...part, told: [...hoursLeft(view, said), ...left] };
}

/** Says another time, a part or a sum, and nobody else's hours. */
const ofSamePerson =
  /(?<!\p{L})(?:was|eerst|voorheen|vorig|waarvan|van|naar|wordt|incl\p{L}*|per dag|totaal|samen)(?!\p{L})/iu;
const longestSaid = 80;

/** A text that says more hours than were read of it: perhaps those of somebody else. */
function hoursLeft(view: GridView, said: readonly Said[]): readonly Doubt[] {
  const read = said.filter(({ hours }) => hours.text !== "");
  const cells = groupBy(read, ({ hours: { address } }) => `${address.row} ${address.column}`);
  const more = [...cells.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { row, column } = first.hours.address;
    const cell = view.cell(row, column);
    const amounts = cell.text.match(manyHours)?.length ?? 0;
    return amounts > others.length + 1 && !ofSamePerson.test(cell.text) ? [cell] : [];
  });
  return more.length === 0
    ? []
    : [
        unused(
          view,
          more.map(({ address }) => address),
        ),
      ];
}

/** What the first of the cells says is said. */
function unused(view: GridView, cells: readonly CellAddress[]): Doubt {
  const [{ row, column } = { row: 0, column: 0 }] = cells;
  return { code: "remark-unused", cells, text: view.text(row, column).slice(0, longestSaid) };
}

/**
 * People in boxes all over a sheet, as on an organisation chart or a floor plan, each with hours and clients. Null where there are fewer than three.
 */
export function peopleInBoxes(view: GridView): Part | null {
  const said = cellsThatMayHold(view, view, "hoursInText").flatMap((cell): readonly Said[] => {
    const box = typeof cell.value === "string" && cell.text.length <= longestText ? boxOf(view, cell) : null;
    const one = box === null ? null : saidIn(cell, box);
    return one?.isWhole ? [one] : [];
  });
  return said.length < fewestBoxes ? null : partOf(view, view, said);
}

const fewestBoxes = 3;
const rowsOfBox = 3;

/**
 * Somebody in a box: the name on the first line of the cell, or in a cell above "28 u | 35 kl" with at most what they do in between. Null where it is
 * none.
 */
function boxOf(view: GridView, { text, address: { row, column } }: GridCell): string | null {
  const [first = "", ...lines] = text.split("\n");
  if (lines.length > 0) {
    // "Klantmanager" below the name is what they are.
    const said = lines.filter((line) => /\d/.test(line) || !speaksOf("name", line));
    return /\d/.test(first) || !looksLikeName(first.trim()) ? null : [first, ...said].join(" ");
  }
  if (!/^\s*\d/.test(text) || !hoursPiece.test(text) || !clientsPiece.test(text)) return null;
  const above = Array.from({ length: rowsOfBox }, (_, at) => view.cell(row - at - 1, column).text);
  const blank = above.indexOf("");
  const name = above.slice(0, blank < 0 ? rowsOfBox : blank).findLast((one) => looksLikeName(one) && !/\d/.test(one));
  return name === undefined ? null : `${name} ${text}`;
}

/** A line ends what is said of somebody; so does a semicolon or a comma in front of the next name, and each name that has its hours in brackets. */
function piecesOf(text: string): readonly string[] {
  return text.split(/[\n|]+|;(?!\s*\p{Ll})|;\s*(?=[\w.-]+@)/u).flatMap((line) => {
    if ((line.match(manyHours)?.length ?? 0) < 2) return [line];
    const heads = [...line.matchAll(withHours)];
    return heads.length > 1
      ? heads.map(({ index }, at) => line.slice(index, heads[at + 1]?.index))
      : line.split(/(?:,|\ben\b)\s*(?=\p{Lu}\p{L}[^,]*\d)/u);
  });
}

/** Whoever is called in the cell before the text: "Anke Visser" beside "Werkt 28 uur en heeft 36 klanten". Null where the text calls somebody itself. */
function nameBeside(view: GridView, { address: { row, column }, text }: GridCell): string | null {
  const before = column > view.left ? view.text(row, column - 1) : "";
  return isSurelyName(before) && fromGivenName(text.split(/[\d.,:(]/)[0] ?? "") === null ? before : null;
}

function saidIn(cell: GridCell, text: string): Said | null {
  const { name: before = "", between = "", rest = "" } = person.exec(text)?.groups ?? {};
  // "Norm: hooguit 45 klanten bij 36 uur" is about nobody.
  if (between !== "" && !isSurelyName(before)) return null;
  const name = nameIn(before) ?? (ofAll.test(before) ? total : fromRuns(rest));
  return saidOf(cell, name ?? "", `${verb.exec(`${before} ${between}`)?.[0] ?? ""} ${rest}`);
}

const total = "Totaal";

/** Who has only hours, or only clients, is said; who is no name must have both. */
function saidOf(cell: GridCell, name: string, rest: string): Said | null {
  const hours = hoursPiece.exec(rest)?.[0];
  const called = clientsPiece.exec(rest);
  const without = rest.replace(hours ?? "", "").replace(/[\s.,]+$|[\s,]*(?<!\p{L})en\s*$/u, "");
  const bare = hours === undefined || called ? null : (hasPiece.exec(rest) ?? bareNumber.exec(without));
  const isPast = called && past.test(rest.slice(0, called.index));
  const now = (called && !isPast) || bare || hours === undefined ? null : nowPiece.exec(rest);
  const found = now ?? called ?? bare;
  const clients = found?.slice(1).find((piece) => piece !== undefined);
  const more = found && found !== bare ? rest.slice(found.index + found[0].length) : "";
  // "20 dossiers zorg, 31 dossiers werk": what else is counted goes along, and is said.
  const hasMore = (now && called) !== null || /\d/.test(more.replace(hoursPiece, "").replace(dates, ""));
  const isWhole = hours !== undefined && clients !== undefined;
  if (!isWhole && ((hours ?? clients) === undefined || !looksLikeName(name))) return null;
  return {
    name: pieceOf(cell, name),
    hours: pieceOf(cell, hours ?? ""),
    clients: pieceOf(cell, hasMore ? `${clients} (${more.slice(0, longestMore)})` : (clients ?? "")),
    isWhole,
    isCalled: called !== null,
    isGone: clients === undefined && gone.test(rest),
  };
}

/**
 * "Wendy de Vries werkt", "Tot slot Ans Verbakel": of the words with a capital those from a given name on, or else most that stand together. Null where only
 * a sentence begins: "Met 32 uur".
 */
function nameIn(text: string): string | null {
  const isOpened = opener.test(text) && !isSurname(text);
  if (!isOpened && !wordsOf(text).some((word) => ofSentence.test(word))) return text.replace(/,$/, "");
  return fromRuns(isOpened ? text.replace(opener, " ") : text) ?? (isOpened ? null : text);
}

function isSurname(text: string): boolean {
  const first = surname.exec(text)?.groups?.["first"];
  return first !== undefined && !hasGivenName(first);
}

function fromRuns(text: string): string | null {
  const runs = [...text.matchAll(capitals)].map(([run]) => run);
  const given = runs.flatMap((run) => fromGivenName(run) ?? []);
  const [name] = given.length > 0 ? given : runs.sort((one, other) => wordsOf(other).length - wordsOf(one).length);
  return name ?? null;
}

function fromGivenName(run: string): string | null {
  const words = wordsOf(run);
  const at = words.findIndex((word) => hasGivenName(word));
  return at < 0 ? null : words.slice(at).join(" ");
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}
