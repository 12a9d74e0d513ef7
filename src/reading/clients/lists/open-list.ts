import { dayNumber } from "../../../caseload/ages/day-number";
import type { ClientColumnPlace, ClientField } from "../../../caseload/clients/found-clients";
import { personOfSheet } from "../whose/person-of-sheet";
import type { ClientReadingTerms } from "../client-reading-terms";
import {
  readAges,
  readAmounts,
  readBenefits,
  readBirths,
  readCaseworkers,
  readFlags,
  readSteps,
  type AmountColumn,
  type FlagColumn,
} from "../rows/client-rows";
import type { CellColumn, ColumnValues } from "../columns/column-values";
import type { ClientListPlace } from "./find-client-lists";
import { rowKind, rowKinds, type DecodedList } from "../rows/row-kinds";

/** A list and the cells of the columns that are read of it. */
export interface FetchedList {
  readonly place: ClientListPlace;
  readonly values: ColumnValues;
}

/** A list with its columns read and its rows told apart. */
export interface OpenedList extends DecodedList {
  readonly place: ClientListPlace;
  /** A `rowKind` per row. */
  readonly kinds: Uint8Array;
  /** Rows with a client, and how many of those are in sight. */
  readonly clients: number;
  readonly visible: number;
  /** Clients that are not left out for being out of sight: as many as there are of rowKind.client. */
  readonly used: number;
  /** Whose list it is, where the sheet's name says so. */
  readonly person: string | null;
  /** A column that turned out to hold no caseworkers. */
  readonly refused: ClientColumnPlace | null;
}

export function openLists(lists: readonly FetchedList[], terms: ClientReadingTerms): OpenedList[] {
  const withoutNames = lists.filter(({ place }) => placeFor(place, "caseworker") === undefined);
  return lists.map((list) => openList(list, terms, withoutNames.length > 1));
}

function openList({ place, values }: FetchedList, terms: ClientReadingTerms, several: boolean): OpenedList {
  const referenceDay = dayNumber(terms.referenceDate);
  const visibleOnly = terms.rows === "visible";
  const cells = ({ headerCell }: ClientColumnPlace): CellColumn => values.columns.get(headerCell.column) ?? [];
  const named = placeFor(place, "caseworker");
  const born = placeFor(place, "birthDate");
  const aged = placeFor(place, "age");
  const stepped = placeFor(place, "step");
  const benefits = placeFor(place, "benefit");
  const caseworker = named ? readCaseworkers(cells(named), named) : null;
  const decoded: DecodedList = {
    values,
    caseworker,
    birth: born ? readBirths(cells(born), born, referenceDay, place.from1904) : null,
    age: aged ? readAges(cells(aged), aged) : null,
    flags: place.columns.filter(isFlagPlace).map((flags) => readFlags(cells(flags), flags, referenceDay)),
    step: stepped ? readSteps(cells(stepped), stepped) : null,
    benefit: benefits ? readBenefits(cells(benefits), benefits) : null,
    amounts: place.columns.filter(isAmountPlace).map((amounts) => readAmounts(cells(amounts), amounts)),
  };
  const kinds = rowKinds(decoded);
  let [clients, hidden] = [0, 0];
  const { client, outOfSight } = rowKind;
  for (let row = 0; row < kinds.length; row += 1) if (kinds[row] === client) clients += 1;
  for (let row = values.hidden?.indexOf(1) ?? kinds.length; row >= 0 && row < kinds.length; row += 1) {
    if (kinds[row] !== client || values.hidden?.[row] !== 1) continue;
    hidden += 1;
    if (visibleOnly) kinds[row] = outOfSight;
  }
  const visible = clients - hidden;
  return {
    ...decoded,
    place,
    kinds,
    clients,
    visible,
    used: visibleOnly ? visible : clients,
    person: named ? null : personOfSheet(place.range.sheet, terms.team, several),
    refused: named && !caseworker ? named : null,
  };
}

function placeFor({ columns }: ClientListPlace, field: ClientField): ClientColumnPlace | undefined {
  return columns.find((column) => column.field === field);
}

function isFlagPlace(place: ClientColumnPlace): place is FlagColumn["place"] {
  return ["statusHolder", "indication", "exemption", "jobSeekingDuty"].includes(place.field);
}

function isAmountPlace(place: ClientColumnPlace): place is AmountColumn["place"] {
  return place.field === "weight" || place.field === "contacts";
}
