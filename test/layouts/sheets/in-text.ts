import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { number, words } from "./cell";
import { divided } from "./count-columns";
import { figures, shownMembers } from "./member-figures";
import type { Page } from "./page";
import { putTopLines } from "./top-lines";

export function textLines(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Notitie", "Team", "Blad1"]));
  const [top, left] = putTopLines(drawing, page);
  const form = draw.pick(["brackets", "commas", "dashes"] as const);
  const unit = drawing.choices.hoursUnit === "fte" ? " fte" : drawing.choices.hoursUnit === "hours" ? " uur" : "";
  shownMembers(drawing, true).forEach((member, place) => {
    const [name, [hours, count]] = [drawing.nameOf(member), figures(drawing, true)(member).map(([, { text }]) => text)];
    const line = {
      brackets: `${name} (${hours}${unit}): ${count} cliënten`,
      commas: `${name}, ${hours}${unit}, ${count} dossiers`,
      dashes: `${name} - ${hours}${unit} - ${count} klanten`,
    }[form];
    page.put(top + place, left, words(line, { tells: "name", member: member.id }));
  });
  return page;
}

export function semicolons(drawing: Drawing): Page {
  const page = drawing.book.page("export");
  const line = (parts: readonly string[]) => parts.join(";");
  const { name, hours, counts } = drawing.headers;
  page.put(0, 0, words(line([name, hours, counts])));
  shownMembers(drawing, true).forEach((member, place) => {
    const texts = figures(drawing, true)(member).map(([, { text }]) => text);
    page.put(place + 1, 0, words(line([drawing.nameOf(member), ...texts]), { tells: "name", member: member.id }));
  });
  return page;
}

/** What `textLines` has in a cell each, in one cell for everybody or for a part of them. */
export function peopleInOneCell(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Notitie", "Team", "Blad1"]));
  const [top, left] = putTopLines(drawing, page);
  const between = draw.pick(["\n", "; ", ";\n"]);
  const unit = drawing.choices.hoursUnit === "fte" ? " fte" : draw.pick([" uur", "u"]);
  const count = draw.pick(["dossiers", "cl.", "klanten"]);
  const members = shownMembers(drawing, true);
  const cells = draw.pick([1, 1, 2]);
  const size = Math.ceil(members.length / cells);
  for (let at = 0; at < cells; at += 1) {
    const own = members.slice(at * size, (at + 1) * size);
    const lines = own.map((member) => {
      const [hours, clients] = figures(drawing, true)(member).map(([, { text }]) => text);
      return `${drawing.nameOf(member)} (${(hours ?? "").replace(/[^\d,.].*/, "")}${unit}) – ${clients ?? ""} ${count}`;
    });
    const [first] = own;
    if (first) page.put(top, left + at, words(lines.join(between), { tells: "name", member: first.id }));
  }
  return page;
}

/** "Sanne de Boer – 32 uur" above a figure for each kind, everybody below each other or side by side; some add them up. */
export function figuresBelowNames(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["Verdeling", "Team", "Blad1"]));
  const [top, left] = putTopLines(drawing, page);
  const dash = draw.pick([" – ", " - ", " (", ": "]);
  const kinds = draw.pick([
    ["Zorg", "Werk"],
    ["Pw", "IOAW", "Jongeren"],
    ["Activering", "Bemiddeling"],
  ]);
  const [hasTotal, isAcross, gap] = [draw.chance(0.5), draw.chance(0.4), draw.whole(0, 1)];
  const height = kinds.length + (hasTotal ? 2 : 1);
  shownMembers(drawing, true).forEach((member, place) => {
    const [hours] = figures(drawing, true)(member).map(([, { text }]) => text);
    const unit = drawing.choices.hoursUnit === "fte" ? " fte" : " uur";
    const heading = `${drawing.nameOf(member)}${dash}${(hours ?? "").replace(/[^\d,.].*/, "")}${unit}${dash === " (" ? ")" : ""}`;
    const told = { tells: "clients", member: member.id } as const;
    const parts = divided(member.clients, kinds.length, draw);
    const rows = [
      [words(heading, { tells: "name", member: member.id })],
      ...kinds.map((kind, at) => [words(kind), number(parts[at] ?? 0, hasTotal ? undefined : told)]),
      ...(hasTotal ? [[words("Totaal"), number(member.clients, told)]] : []),
    ];
    const [down, right] = isAcross ? [0, place * (2 + gap)] : [place * (height + gap), 0];
    page.putRows(top + down, left + right, rows);
  });
  return page;
}
