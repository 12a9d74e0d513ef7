import type { ChoiceKey } from "../choices/all-choices";
import type { Drawing } from "../drawing";
import type { Draw } from "../seeded";
import { nameCell, number, words, type Cell } from "./cell";
import type { Page } from "./page";
import { putTeamTable } from "./team-table";
import { weekIn, type Member } from "../team/true-team";

/** Draws what is in the workbook besides the team and its clients. `page` is the sheet with the team's first table. */
export function drawAround(drawing: Drawing, page: Page): void {
  for (const [key, draws] of Object.entries(around) as [ChoiceKey, Around][]) {
    if (drawing.choices[key] !== "none") draws(drawing, page, drawing.draw(`around: ${key}`));
  }
}

type Around = (drawing: Drawing, page: Page, draw: Draw) => void;

const around: Partial<Record<ChoiceKey, Around>> = {
  notes(_drawing, page, draw) {
    const remarks = [
      "* exclusief de klanten van de poort",
      "Bob gaat in oktober met verlof",
      "Bron: export van 1 september",
      "Let op: nog niet alle mutaties zijn verwerkt",
      "Norm is 90 klanten per fte",
      "Volgende bespreking: 23 september 2025, 10.00 uur",
    ];
    putBelow(
      page,
      draw.whole(1, 2),
      draw
        .shuffled(remarks)
        .slice(0, draw.whole(1, 3))
        .map((remark) => [words(remark)]),
    );
  },
  fullWeek({ choices }, page, draw) {
    const week = weekIn(choices);
    const said = draw.pick([
      `100% = ${week} uur per week`,
      `1 fte is bij ons ${week} uur`,
      `Op basis van een ${week}-urige werkweek`,
      `Voltijd: ${week} uur`,
    ]);
    putBelow(page, draw.whole(1, 2), [[words(said)]]);
  },
  normTable(_drawing, page, draw) {
    const norms = [
      [words("Soort klant"), words("Norm per fte")],
      [words("Intensief"), number(40)],
      [words("Regulier"), number(90)],
      [words("Beheer"), number(180)],
    ];
    putSomewhere(page, draw, norms);
  },
  phoneList({ team, ...drawing }, page, draw) {
    const rows = people(team.members).map((member) => [
      nameCell(drawing.nameOf(member)),
      number(4100 + ((member.id * 173) % 800)),
    ]);
    putSomewhere(page, draw, [[words("Bereikbaarheid"), words("Toestel")], ...rows]);
  },
  holidays({ team, book, ...drawing }, page, draw) {
    const rows = people(team.members).map((member) => [
      nameCell(drawing.nameOf(member)),
      number(24 + ((member.id * 61) % 150)),
      number(8 + ((member.id * 29) % 80)),
    ]);
    const table = [[words("Medewerker"), words("Verlofsaldo"), words("Opgenomen")], ...rows];
    if (draw.chance(0.6)) book.page("Verlof").putRows(0, 0, table);
    else putBelow(page, 3, [[words("Verlofoverzicht")], ...table]);
  },
  staff({ book }, _page, draw) {
    const functions = ["administratief medewerker", "kwaliteitsmedewerker", "jurist", "teamassistent"];
    const names = ["Ria Overdijk", "Koos Nagelhout", "Bea Pinas", "Wim Zonderland"];
    book
      .page(draw.pick(["Ondersteuning", "Overige medewerkers", "Backoffice"]))
      .putRows(0, 0, [
        ["Naam", "Functie", "Uren per week"].map((text) => words(text)),
        ...names
          .slice(0, draw.whole(2, 4))
          .map((name) => [words(name), words(draw.pick(functions)), number(draw.pick([24, 28, 32, 36]))]),
      ]);
  },
  budget({ book }, page, draw) {
    const table = [
      [words("Begroting"), words("2025"), words("2026")],
      [words("Salarissen"), number(412_000), number(431_500)],
      [words("Inhuur"), number(56_250), number(20_000)],
      [words("Opleiding"), number(8000), number(8000)],
      [words("Totaal"), number(476_250), number(459_500)],
    ];
    if (draw.chance(0.5)) book.page("Begroting").putRows(0, 0, table);
    else putBelow(page, 3, table);
  },
  oldVersion(drawing, page, draw) {
    const { oldVersion, counts } = drawing.choices;
    const holds = { hours: true, counts: counts !== "list", monthsBefore: 14 };
    if (oldVersion === "own sheet") {
      const old = drawing.book.page(draw.pick(["Oud", "Team (oud)", "Formatie 2023", "Archief", "Kopie oude stand"]));
      putTeamTable(drawing, old, [0, 0], holds);
      return;
    }
    const top = page.end + 3;
    page.put(top, 0, words(draw.pick(["Situatie 1 juli 2024 (oud)", "Oude stand 2024", "Vervallen: indeling 2024"])));
    putTeamTable(drawing, page, [top + 1, 0], holds);
  },
  hiddenSheet(drawing, _page, draw) {
    const hidden = drawing.book.page(draw.pick(["Werkblad", "Concept", "Hulp"]));
    hidden.hidden = true;
    putTeamTable(drawing, hidden, [0, 0], { hours: true, counts: true, monthsBefore: 9 });
  },
  memo({ book, choices }, _page, draw) {
    const text = [
      "Agendapunt: verdeling van de caseload",
      "Doel: opiniëren",
      "De afgelopen maanden is de caseload ongelijk geworden.",
      "Wij stellen voor de verdeling te baseren op het aantal uren.",
      `Per fte van ${weekIn(choices)} uur is 90 klanten het streven.`,
      "Graag reacties voor 15 september.",
    ];
    book.page(draw.pick(["Memo", "Toelichting", "Lees mij"]), draw.chance(0.3)).putRows(
      0,
      0,
      text.map((line) => [words(line)]),
    );
  },
};

function people(members: readonly Member[]): readonly Member[] {
  return members.filter(({ name }) => name !== null);
}

function putBelow(page: Page, gap: number, rows: readonly (readonly (Cell | null)[])[]): void {
  page.putRows(page.end + gap, 0, rows);
}

/** Below the team's table, or beside it. */
function putSomewhere(page: Page, draw: Draw, rows: readonly (readonly (Cell | null)[])[]): void {
  if (draw.chance(0.5)) putBelow(page, 3, rows);
  else page.putRows(draw.whole(0, 2), page.rightEnd + draw.whole(1, 3), rows);
}
