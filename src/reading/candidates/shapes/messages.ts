import type { GridCell, GridView } from "../../grid-view";
import { clientsUnit } from "../../values/number-text";
import { looksLikeName } from "../../values/person-names";
import { clausesOf, hoursInClause, isOfBefore } from "../changes/hours-in-words";
import { madePart, pieceOf, type Part } from "./part";

const fewestSenders = 2;
/** "Van: Asli Ramdin | do 5-3-2026 16:20", "From: Maas, I. (imaas@…)". */
const opens = /^(?:van|from):\s*(?<sender>\p{L}[^|(<\n\d–]*)/iu;
const ofHead = /^(?:verzonden|datum|aan|cc|onderwerp|sent|date|to|subject):|^[-_=\s]*$/iu;
const longestMessage = 15;

const contract = /(?<!\p{L})contract(?:uren)?\D{0,8}(\d{2})(?![\d,.]\d)/iu;
const changes = /(?<!\p{L})(?:naar|wordt|worden)(?!\p{L})/iu;
const called = new RegExp(String.raw`(?<!\d)(\d{1,3})\s*(?:\p{L}+\s+)?${clientsUnit}(?!\p{L})`, "iu");
/** "Ik heb er nu 19", "ik zit op 33", "bij mij zijn het er 32", "ik kom uit op 37". */
const mine =
  /(?<!\p{L})(?:heb|zit|kom|mij|staan|het)\s+(?:(?:ik|er|nu|op|uit|zijn|het|momenteel|op dit moment)\s+)*(\d{1,3})(?![\d.,/-]*\d)(?!\s*(?:uren|uur|u)(?!\p{L}))/iu;
/** Of clients who went or will come. */
const ofOthers =
  /(?<!\p{L})(?:afgesloten|overgedragen|overgenomen|erbij|bij komen|volgens|gemiddeld|vorige?)(?!\p{L})/iu;

/** "Net geteld in Suite: 27" */
const alone = /(?:^\s*|:\s*)(\d{1,3})\s*[.!]?$/;

/** What somebody wrote, in all their messages. */
interface Sender {
  readonly name: GridCell;
  readonly messages: readonly string[][];
}

/**
 * Messages that were pasted below each other, each with the hours and clients of whoever sent it: a row for each sender. What they say is free text,
 * so that it is said whose figures come from one. Null where fewer than two wrote.
 */
export function messagesOn(view: GridView): Part | null {
  const senders = sendersOn(view);
  const [first] = senders;
  if (!first || senders.length < fewestSenders) return null;
  const header = ["Naam", "Uren", "Aantal cliënten"].map((text) => pieceOf(first.name, text));
  const rows = senders.map(({ name, messages }) => [
    name,
    ...[hoursOf, clientsOf].map((figureIn) => pieceOf(name, onlyOne(messages.map(figureIn)))),
  ]);
  const names = senders.map(({ name }) => name);
  const told = {
    code: "read-in-messages",
    cells: names.map(({ address }) => address),
    text: names.map(({ text }) => text).join(", "),
  } as const;
  return { ...madePart(view.sheet, view, "lines", [header, ...rows]), told: [told] };
}

/** Tells whether a text stands in a message: then it is about whoever sent that. A single message is a memo, about others. */
export function inMessages(view: GridView): (place: { readonly row: number; readonly column: number }) => boolean {
  if (sendersOn(view).length < fewestSenders) return () => false;
  return ({ row, column }) =>
    Array.from({ length: longestMessage }, (_, at) => view.text(row - at, column)).some((text) => opens.test(text));
}

const known = new WeakMap<GridView, readonly Sender[]>();

/** Every block of the sheet asks whether it stands in a message. */
function sendersOn(view: GridView): readonly Sender[] {
  const found = known.get(view) ?? findSenders(view);
  known.set(view, found);
  return found;
}

function findSenders(view: GridView): readonly Sender[] {
  const senders = new Map<string, { readonly name: GridCell; readonly messages: string[][] }>();
  for (let column = view.left; column <= view.right; column += 1) {
    let open: string[] | undefined;
    for (let row = view.top; row <= view.bottom; row += 1) {
      const cell = view.cell(row, column);
      const name = opens.exec(cell.text)?.groups?.["sender"]?.trim();
      if (name === undefined) {
        if (!ofHead.test(cell.text)) open?.push(...clausesOf(cell.text).filter((clause) => !isOfBefore(clause)));
        continue;
      }
      open = [];
      const sender = senders.get(name) ?? { name: pieceOf(cell, name), messages: [] };
      sender.messages.push(open);
      if (looksLikeName(name)) senders.set(name, sender);
    }
  }
  return [...senders.values()];
}

/** What all messages that say one agree on; "" where none does, or they do not. */
function onlyOne(found: readonly (string | undefined)[]): string {
  const [one = "", ...others] = new Set(found.filter((figure) => figure !== undefined));
  return others.length === 0 ? one : "";
}

function hoursOf(clauses: readonly string[]): string | undefined {
  return firstIn(clauses, (clause) =>
    changes.test(clause) ? undefined : (hoursInClause(clause)?.hours.toString() ?? contract.exec(clause)?.[1]),
  );
}

function clientsOf(clauses: readonly string[]): string | undefined {
  return firstIn(clauses, (clause) =>
    ofOthers.test(clause) ? undefined : (called.exec(clause) ?? mine.exec(clause) ?? alone.exec(clause))?.[1],
  );
}

function firstIn(clauses: readonly string[], read: (clause: string) => string | undefined): string | undefined {
  return clauses.map(read).find((found) => found !== undefined);
}
