import type { CellAddress } from "../cell-address";
import type { Check } from "../checks/check";
import { hashOf } from "../hash";
import { normalisedName } from "../team/names";
import type { AttentionPoint } from "./attention-point";

/** Recognises a point at the next reading. A workbook may keep it, because it holds no words (design decision 5). */
export interface PointIdentity {
  /**
   * A hash of the subject: the kind of point with its people, or with its place and words. Other words or another place
   * make another point.
   */
  readonly subject: string;
  /** The point's numbers in a fixed order. When they differ, it is the same point, changed. */
  readonly figures: readonly number[];
}

export function identityOf(point: AttentionPoint): PointIdentity {
  const { subject, figures } = termsOf(point);
  return { subject: hashOf(JSON.stringify([point.kind, point.about.code, ...subject])), figures };
}

interface Terms {
  readonly subject: readonly unknown[];
  readonly figures: readonly number[];
}

function termsOf(point: AttentionPoint): Terms {
  switch (point.kind) {
    case "check":
      return checkTerms(point.about);
    case "doubt": {
      const { cells, text, figure } = point.about;
      return { subject: [text, ...cells.map(placeOf)], figures: figure === undefined ? [] : [figure] };
    }
    case "client-doubt": {
      // Its cells are only examples, and others take their place once they are mended. The column stays.
      const { cells, text, count } = point.about;
      const [first] = cells;
      return { subject: [text, first?.sheet, first?.column], figures: [count] };
    }
  }
}

/** A check about people is recognised by their names, wherever they stand; any other check by its first cell. */
function checkTerms(check: Check): Terms {
  const [first] = check.cells;
  const place = first ? placeOf(first) : null;
  switch (check.code) {
    case "C01":
      return { subject: [place], figures: [check.roundedSum, check.total] };
    case "C02":
      return { subject: [normalisedName(check.name)], figures: check.hours.map(({ value }) => value) };
    case "C03":
      // Their order depends on how often each is named, which may change.
      return { subject: check.names.map(normalisedName).sort(), figures: [] };
    case "C04":
      return { subject: [normalisedName(check.name), place], figures: [check.proportional, check.current] };
    case "C05":
      return { subject: [place], figures: [check.placed, check.total] };
    case "C06":
      return {
        subject: [check.reason, check.ages, place],
        figures: check.reason === "gap" && check.clients !== null ? [check.clients] : [],
      };
    case "C07":
      return { subject: [check.band, check.proven, place], figures: [check.clients, check.most] };
    case "C08":
      return { subject: [place], figures: [check.proposed, check.current] };
    case "C09":
      return { subject: [normalisedName(check.name)], figures: [] };
    case "C10":
      return {
        subject: [check.reason, normalisedName(check.name), check.reason === "not-begun" ? check.from : check.until],
        figures: [],
      };
    case "C11":
      return { subject: [check.band, ...check.members.map(normalisedName).sort()], figures: [] };
    case "C12":
      return { subject: [place], figures: [check.hours, check.stated] };
    case "C13":
      return { subject: [place], figures: [check.fte, check.stated] };
    case "C14":
      return { subject: [check.step, place], figures: [check.whole, check.explained] };
    case "C15":
      return { subject: [...check.denominators, place], figures: [] };
    case "C16":
      return { subject: [check.step, place], figures: [check.clients] };
    case "C17":
      return { subject: [place], figures: [check.steps] };
    case "C18":
      return { subject: [check.reason, place], figures: [check.clients] };
    case "C19":
      return check.reason === "unit"
        ? { subject: [check.counts, place], figures: [] }
        : { subject: [check.reason, place], figures: [check.clients] };
    case "C20":
      return { subject: [check.holds, check.text, place], figures: [] };
    case "C21":
      return { subject: [...check.lines, place], figures: [] };
    case "C23":
      return { subject: [check.flag, check.since, place], figures: [] };
    case "C22":
      // A change of less than one client in an estimate is no change.
      return { subject: [check.counted, place], figures: [Math.round(check.transfers)] };
  }
}

function placeOf({ sheet, row, column }: CellAddress): readonly unknown[] {
  return [sheet, row, column];
}
