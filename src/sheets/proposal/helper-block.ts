import { itemAt } from "../../kernel/item-at";
import { proposalHelperWords as words } from "../../text/sheets/proposal-sheet";
import { blockWriter, formula, joined, number, text, type Block } from "../plan/block";
import { at, fixedAt } from "../plan/formula-text";
import { looks, numberFormats } from "../plan/sheet-styles";
import { endlessLoad, teamSharesBlock } from "../shared/team-shares";
import { aowBirth, helperTop, type ProposalCells } from "./proposal-cells";
import type { ProposalLayout } from "./proposal-layout";
import type { ProposalSheetInput } from "./proposal-sheet-input";

/**
 * Beside the page, out of sight: the people below each other whatever their places on paper, how much each has an hour, and the steps of both
 * divisions.
 */
export function helperBlock(input: ProposalSheetInput, cells: ProposalCells, layout: ProposalLayout): Block {
  const { helpers, persons, fullTimeHours, aowBornAtLatest, widths } = layout;
  const { result } = input;
  const writer = blockWriter(widths);
  const setting = (row: number, label: string): void => {
    writer.put(row, helpers.settings, text(label), looks.helper);
  };
  writer.put(0, helpers.settings, text(words.title), { ...looks.helper, wrap: false });
  setting(fullTimeHours.row, words.fullTimeHours);
  writer.put(fullTimeHours.row, fullTimeHours.column, number(result.choices.fullTimeHours), looks.helper);
  setting(aowBornAtLatest.row, words.aowBornAtLatest);
  writer.put(
    aowBornAtLatest.row,
    aowBornAtLatest.column,
    { kind: "date", date: aowBirth(input) },
    { ...looks.helper, numberFormat: numberFormats.date },
  );
  for (const kind of ["name", "hours", "current", "load", "after", "perFte"] as const) {
    writer.put(helperTop, helpers[kind], text(words[kind]), looks.helper);
  }
  cells.people.forEach(({ person, hoursCell, currentCell }, index) => {
    const row = helperTop + 1 + index;
    const { row: shown, columns } = itemAt(persons, index);
    const [hours, current] = [at(row, helpers.hours), at(row, helpers.current)];
    const { caseloadHours, rounded } = person;
    const own = person.current ?? 0;
    writer.put(row, helpers.name, formula(fixedAt({ row: shown, column: columns.name }), person.name), {
      ...looks.helper,
      horizontal: "left",
    });
    writer.put(row, helpers.hours, formula(hoursCell, caseloadHours), looks.helper);
    writer.put(row, helpers.current, formula(`N(${currentCell})`, own), looks.helper);
    const load = caseloadHours > 0 ? own / caseloadHours : own > 0 ? endlessLoad : "";
    writer.put(
      row,
      helpers.load,
      formula(`IF(${hours}>0,${current}/${hours},IF(${current}>0,${endlessLoad},""))`, load),
      looks.helper,
    );
    const after = at(row, helpers.after);
    writer.put(row, helpers.after, formula(fixedAt({ row: shown, column: columns.byHours }), rounded), looks.helper);
    writer.put(
      row,
      helpers.perFte,
      formula(
        `IF(${hours}>0,${after}/${hours}*${fixedAt(fullTimeHours)},"")`,
        caseloadHours > 0 ? (rounded / caseloadHours) * result.choices.fullTimeHours : "",
      ),
      looks.helper,
    );
  });
  const shares = (column: number) => ({ row: helperTop, column, widths });
  const { cells: steps, merges } = joined([
    writer.block(),
    ...(cells.byHours ? [teamSharesBlock(cells.byHours, shares(helpers.byHours))] : []),
    ...(cells.byAge ? [teamSharesBlock(cells.byAge, shares(helpers.byAge))] : []),
  ]);
  // The rows are as high as the page needs them.
  return { cells: steps, merges, rowHeights: {} };
}
