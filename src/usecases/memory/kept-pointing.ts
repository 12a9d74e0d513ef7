import {
  anyNumber,
  anyText,
  either,
  fieldsOf,
  listOf,
  oneOf,
  orNull,
  otherwise,
  where,
  type Shape,
} from "../../kernel/shapes";
import type { FigureMark, Pointed, PointedClients, PointedHours, PointedNames } from "../../caseload/team/pointed";
import { hashShape } from "./kept-hash";

const notNegative = where(anyNumber, (number) => number >= 0);
const place = where(notNegative, (number) => Number.isInteger(number) && number <= 1_048_575);
const range = where(
  fieldsOf({ sheet: anyText, top: place, left: place, bottom: place, right: place }),
  ({ top, left, bottom, right }) => top <= bottom && left <= right,
);
const ranges = where(listOf(range), ({ length }) => length > 0 && length <= 50);
const figures = where(listOf(orNull(notNegative)), ({ length }) => length <= 2000);

const namesShape: Shape<PointedNames> = either(
  fieldsOf({ from: oneOf("cells"), range }, { asWritten: oneOf(true) }),
  fieldsOf({ from: oneOf("typed"), names: where(listOf(anyText), ({ length }) => length > 0 && length <= 2000) }),
);

const hoursShape: Shape<PointedHours> = either(
  fieldsOf({
    from: oneOf("cells"),
    ranges,
    per: otherwise(oneOf(null, "week", "fte", "days", "year"), null),
    hoursADay: otherwise(orNull(where(anyNumber, (hours) => hours > 0 && hours <= 24)), null),
  }),
  fieldsOf({ from: oneOf("typed"), figures }),
);

const clientsShape: Shape<PointedClients> = either(
  fieldsOf({ from: oneOf("cells"), ranges }),
  fieldsOf({ from: oneOf("list"), sheet: anyText, column: where(place, (column) => column <= 16_383) }),
  fieldsOf({ from: oneOf("typed"), figures }),
);

const marks: Shape<readonly FigureMark[]> = listOf(fieldsOf({ header: orNull(hashShape), figures: anyText }));

/**
 * What somebody pointed at: without the names there is nothing, because everything hangs on them, and without its marks nothing tells whether cells are
 * still the ones that were pointed at.
 */
export const pointedShape: Shape<Pointed> = fieldsOf({
  names: namesShape,
  hours: otherwise(orNull(hoursShape), null),
  clients: otherwise(orNull(clientsShape), null),
  marks: fieldsOf({ names: listOf(hashShape), hours: marks, clients: marks }),
});
