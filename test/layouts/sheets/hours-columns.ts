import type { Drawing } from "../drawing";
import { faultyMember } from "../team/faulty-member";
import { fullTimeWeek, weekIn, type Member } from "../team/true-team";
import { dutch, error, formatted, number, words, type Cell } from "./cell";
import type { Column } from "./table";

/** What hangs on the name of a member, where the hours stand there. */
export function noteOfHours(drawing: Drawing, member: Member): string | null {
  if (drawing.choices.hoursUnit !== "in notes" || member.name === null) return null;
  const around = drawing.draw("notes of hours").pick([
    ["contract ", " uur, vrij op wo"],
    ["Contract: ", " uur. Werkt do thuis."],
    ["", " uur per week"],
    ["", "u"],
  ] as const);
  return around.join(dutch(member.hours));
}

/** The columns that tell how many hours everybody works, in the team's own unit. */
export function hoursColumns(drawing: Drawing): Column[] {
  const { choices, headers } = drawing;
  const draw = drawing.draw("hours columns");
  const group = choices.headers === "two rows" ? { group: "Formatie" } : {};
  const one = (shown: (hours: number) => Cell, inUnit: (hours: number) => number): Column => ({
    header: headers.hours,
    ...group,
    tells: "hours",
    cell: (member) => fault(drawing, member) ?? (works(member) ? shown(member.hours) : null),
    sum: (members) => inUnit(hoursOf(drawing, members)),
    shown: (sum) => shownSum(choices.hoursUnit, sum),
  });
  const asTyped = (hours: number) => hours;
  switch (choices.hoursUnit) {
    case "hours":
      return [one((hours) => number(hours), asTyped)];
    case "hours with unit":
      return [one((hours) => formatted(hours, '0.0" uur"'), asTyped)];
    case "hours as text": {
      const unit = draw.pick([" uur p.w.", " uur", "u", " u/w", " uur per week", " uren"]);
      return [one((hours) => words(`${dutch(hours)}${unit}`), asTyped)];
    }
    case "free text": {
      const around = ["", " u", " uur (ma t/m do)", " u, vrijdag vrij", "u", " uur (incl. 2 uur overleg)"];
      const shift = draw.whole(0, 5);
      const column = one((hours) => number(hours), asTyped);
      return [
        {
          ...column,
          cell: (member) => {
            const typed = column.cell(member);
            const text = around[(member.id + shift) % around.length] ?? "";
            return typed && text !== "" && works(member) ? words(`${dutch(member.hours)}${text}`) : typed;
          },
        },
      ];
    }
    case "fte":
      return [
        one(
          (hours) => formatted(hundredths(hours / weekIn(choices)), "0.00"),
          (hours) => hours / weekIn(choices),
        ),
      ];
    case "mixed units": {
      const ways: readonly ((hours: number) => Cell)[] = [
        (hours) => words(`${dutch(hours)} uur`),
        (hours) => words(`${dutch(hundredths(hours / fullTimeWeek))} fte`),
        (hours) => words(`${dutch(hours)}u`),
        (hours) => (hours > fullTimeWeek ? number(hours) : words(`${dutch(hours)}/${fullTimeWeek}`)),
        (hours) => number(hours),
      ];
      const shift = draw.whole(0, 4);
      const column = one((hours) => number(hours), asTyped);
      return [
        {
          ...column,
          cell: (member) =>
            fault(drawing, member) ??
            (works(member) ? (ways[(member.id + shift) % ways.length]?.(member.hours) ?? null) : null),
        },
      ];
    }
    case "percent":
      return [
        one(
          (hours) => formatted(thousandths(hours / weekIn(choices)), "0.0%"),
          (hours) => hours / weekIn(choices),
        ),
      ];
    case "time":
      return [
        one(
          (hours) => formatted(hours / 24, "[h]:mm"),
          (hours) => hours / 24,
        ),
      ];
    case "year":
      return [
        one(
          (hours) => number(Math.round(hours * 52)),
          (hours) => Math.round(hours * 52),
        ),
      ];
    case "four weeks":
      return [
        one(
          (hours) => number(hours * 4),
          (hours) => hours * 4,
        ),
      ];
    case "parts of days":
      return [
        one(
          (hours) => number(hours / 4),
          (hours) => hours / 4,
        ),
      ];
    case "minutes":
      return [
        one(
          (hours) => number(Math.round(hours * 60)),
          (hours) => Math.round(hours * 60),
        ),
      ];
    case "days of 7.2 hours":
      return [
        one(
          (hours) => number(hundredths(hours / 7.2)),
          (hours) => hours / 7.2,
        ),
      ];
    case "days":
    case "days of 8 hours":
      return [
        one(
          (hours) => number(hours / 8),
          (hours) => hours / 8,
        ),
      ];
    case "days-times-hours": {
      const aDay = (hours: number) => (hours % 9 === 0 ? 9 : 8);
      const days = one(
        (hours) => number(hours / aDay(hours)),
        () => 0,
      );
      const { sum: _sum, ...withoutSum } = days;
      return [
        withoutSum,
        {
          header: headers.hoursADay,
          tells: "hours",
          cell: (member) => (works(member) ? number(aDay(member.hours)) : null),
        },
      ];
    }
    case "weekdays": {
      const roster = new Map(drawing.team.members.map(({ id, hours }) => [id, week(hours, draw)]));
      const free = draw.chance(0.3) ? words("vrij") : null;
      const days = ["ma", "di", "wo", "do", "vr"].map((header, place): Column => ({
        header,
        ...(choices.headers === "two rows" && { group: place === 0 ? "Rooster" : null }),
        tells: "hours",
        cell: (member) => {
          const hours = roster.get(member.id)?.[place] ?? 0;
          if (!works(member)) return null;
          return hours === 0 ? free : number(hours);
        },
      }));
      return draw.chance(0.4) ? [...days, one((hours) => number(hours), asTyped)] : days;
    }
    case "two weeks": {
      const more = draw.pick([2, 4]);
      const headers = draw.pick([
        ["Even week", "Oneven week"],
        ["Uren oneven week", "Uren even week"],
      ]);
      return headers.map((header, place): Column => {
        const shift = place === 0 ? more : -more;
        const column = one((hours) => number(hours + shift), asTyped);
        return {
          ...column,
          header,
          sum: (members) => hoursOf(drawing, members) + shift * members.filter(works).length,
        };
      });
    }
    case "in notes":
    case "absent":
      return [];
  }
}

function works({ role }: Member): boolean {
  return role !== "pool";
}

function hoursOf(drawing: Drawing, members: readonly Member[]): number {
  return members
    .filter((member) => works(member) && fault(drawing, member) === null)
    .reduce((sum, { hours }) => sum + hours, 0);
}

function fault(drawing: Drawing, member: Member): Cell | null {
  if (member.id !== faultyMember(drawing)) return null;
  switch (drawing.choices.faults) {
    case "hours below zero":
      return number(-4);
    case "hours error":
      return error("#N/B");
    case "hours unknown":
      return words("?");
    default:
      return null;
  }
}

function shownSum(unit: Drawing["choices"]["hoursUnit"], sum: number): Cell {
  switch (unit) {
    case "hours with unit":
      return formatted(sum, '0.0" uur"');
    case "fte":
      return formatted(hundredths(sum), "0.00");
    case "percent":
      return formatted(thousandths(sum), "0.0%");
    case "time":
      return formatted(sum, "[h]:mm");
    default:
      return number(hundredths(sum));
  }
}

/** Hours over five days, none of more than nine. */
function week(hours: number, draw: { shuffled<Thing>(things: readonly Thing[]): Thing[] }): number[] {
  const days = Math.max(Math.ceil(hours / 9), Math.min(5, Math.ceil(hours / 8)));
  const each = Array.from({ length: 5 }, (_, day) => (day < days ? Math.floor(hours / days) : 0));
  const rest = hours - each.reduce((sum, day) => sum + day, 0);
  return draw.shuffled(each.map((day, place) => (place < rest ? day + 1 : day)));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
