import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { day, nameCell, number, words, type Cell, type Told } from "./cell";
import { figures, shownMembers } from "./member-figures";
import type { Page } from "./page";

/** A row for each figure of everybody, as a system hands them over; some once for each month, of which the newest that has begun counts. */
export function longList(drawing: Drawing, draw: Draw): Page {
  const page = drawing.book.page(draw.pick(["data", "Export", "Blad1"]));
  const months = draw.pick([
    [],
    [],
    ["2025-07-01", "2025-08-01", "2025-09-01"],
    ["2025-08-01", "2025-09-01", "2025-10-01"],
  ]);
  const [hours, clients] = [
    drawing.choices.hoursUnit === "fte" ? "fte" : draw.pick(["contracturen", "uren per week", "Uren"]),
    draw.pick(["caseload", "lopende dossiers", "Aantal cliënten"]),
  ];
  const others = draw.pick([[], ["ziekte-uren", "uitstroom YTD"], ["instroom"]]);
  const isOrdered = draw.chance(0.5);
  const rowsOf = (month: string | null): (Cell | null)[][] =>
    shownMembers(drawing, true).flatMap((member) => {
      const shift = month === null || month === "2025-09-01" ? 0 : draw.whole(1, 6);
      const told = (tells: Told) => (shift === 0 ? { mark: { tells, member: member.id } } : {});
      const [ownHours, ownClients] = figures(drawing, true)(member).map(([, cell]) => cell);
      const { mark: _, ...name } = nameCell(drawing.nameOf(member));
      const row = (kind: string, value: Cell): (Cell | null)[] => [
        ...(month === null ? [] : [day(month)]),
        ...(isOrdered ? [{ ...name, ...told("name") }, words(kind)] : [words(kind), { ...name, ...told("name") }]),
        value,
      ];
      const unmarked = ({ value, text, format }: Cell = number(0)): Cell => ({ value, text, format });
      return [
        row(hours, { ...unmarked(ownHours), ...told("hours") }),
        row(clients, { ...(shift === 0 ? unmarked(ownClients) : number(member.clients + shift)), ...told("clients") }),
        ...others.map((kind) => row(kind, number(draw.whole(0, 12)))),
      ];
    });
  const heads = isOrdered ? [drawing.headers.name, "Kenmerk"] : ["Kenmerk", drawing.headers.name];
  page.putRows(0, 0, [
    [...(months.length > 0 ? ["Maand"] : []), ...heads, "Waarde"].map((text) => words(text)),
    ...(months.length > 0 ? months.flatMap(rowsOf) : rowsOf(null)),
  ]);
  return page;
}
