import type { IsoDate } from "../../../caseload/dates";
import { byColours } from "../../clients/whose/by-colours";
import { bySpans } from "../../clients/whose/by-spans";
import type { KnownTeam } from "../../clients/whose/listed-by";
import type { GridView } from "../../grid-view";
import type { ColouredSheets } from "../../looks/coloured-rows";
import type { GridRect } from "../../sheet-grid";
import { ofOwnTeam } from "../../teams/team-blocks";
import type { Column, TableColumns } from "../columns/columns";
import type { FigureChoice } from "../columns/figure-choice";
import { mostWithoutLeft } from "../columns/most-and-left";
import { hoursOfUnit } from "../columns/rare-units";
import { standAndChanges } from "../columns/stand-and-changes";
import { bareHours } from "./bare-hours";
import { boardOf } from "./boards";
import { csvColumns } from "./csv-columns";
import { figuresBehindNames } from "./figures-behind-names";
import { figuresBelowNames } from "./figures-below-names";
import { longList } from "./long-list";
import { messagesOn } from "./messages";
import { withNotedHours } from "./noted-hours";
import { numbersInCells } from "./numbers-in-cells";
import type { Part } from "./part";
import { peopleAbove } from "./people-above";
import { peopleInBoxes, peopleInText } from "./people-in-text";
import { rosterOf } from "./rosters";
import { sheetsOfPeople } from "./sheets-of-people";
import { statusesBelowNames } from "./statuses-below-names";
import { unitsInWords } from "./units-in-words";

/** Forms that few teams use, looked for where the usual ones tell no team. */
export interface RareForms {
  ofBlock(part: Part): Part | null;
  /** What stands in texts of a block, beside what else it holds. */
  inTexts(view: GridView, rect: GridRect): Part | null;
  readonly peopleAbove: typeof peopleAbove;
  /** A part with the hours that hang on its names. */
  withNotes(view: GridView, part: Part): Part | null;
  ofSheet(view: GridView): readonly Part[];
  /** A sheet for each person. */
  ofSheets(views: readonly GridView[]): Part | null;
  /** Whose the clients of a list are by their letters or digits, or by the fills of their rows. */
  whoseRows(
    tables: readonly TableColumns[],
    team: KnownTeam,
    coloured: ColouredSheets | undefined,
  ): ReturnType<typeof bySpans>;
  /** Columns that have to be worked out to be numbers of clients. */
  counts(columns: readonly Column[], date: IsoDate): readonly FigureChoice[];
  readonly hoursOfUnit: typeof hoursOfUnit;
  /** Of blocks of several teams the own one. */
  readonly ofOwnTeam: typeof ofOwnTeam;
  /** Fills, where Excel was asked for them. */
  readonly coloured?: ColouredSheets;
}

export const rareForms: RareForms = {
  ofBlock: (part) =>
    statusesBelowNames(part) ?? longList(part) ?? numbersInCells(part) ?? rosterOf(part) ?? unitsInWords(part),
  inTexts: peopleInText,
  peopleAbove,
  withNotes: withNotedHours,
  ofSheet: (view) => [
    ...[figuresBelowNames(view), bareHours(view), peopleInBoxes(view), boardOf(view), messagesOn(view)].flatMap(
      (part) => part ?? [],
    ),
    ...csvColumns(view),
    ...figuresBehindNames(view),
  ],
  ofSheets: sheetsOfPeople,
  ofOwnTeam,
  hoursOfUnit,
  counts: (columns, date) => [standAndChanges(columns, date) ?? mostWithoutLeft(columns) ?? []].flat(),
  whoseRows: (tables, team, coloured) => bySpans(tables, team) ?? (coloured ? byColours(coloured, team) : null),
};
