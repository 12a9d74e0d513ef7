import * as v from "valibot";
import type { FigureMark, Pointed, PointedClients, PointedHours, PointedNames } from "../../caseload/team/pointed";

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_048_575));
const range = v.pipe(
  v.object({ sheet: v.string(), top: place, left: place, bottom: place, right: place }),
  v.check(({ top, left, bottom, right }) => top <= bottom && left <= right),
);
const ranges = v.pipe(v.array(range), v.minLength(1), v.maxLength(50));
const figures = v.pipe(v.array(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))), v.maxLength(2000));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const namesSchema: v.GenericSchema<unknown, PointedNames> = v.variant("from", [
  v.object({ from: v.literal("cells"), range, asWritten: v.exactOptional(v.literal(true)) }),
  v.object({ from: v.literal("typed"), names: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2000)) }),
]);

const hoursSchema: v.GenericSchema<unknown, PointedHours> = v.variant("from", [
  v.object({
    from: v.literal("cells"),
    ranges,
    per: v.fallback(v.nullable(v.picklist(["week", "fte", "days", "year"])), null),
    hoursADay: v.fallback(v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(24))), null),
  }),
  v.object({ from: v.literal("typed"), figures }),
]);

const clientsSchema: v.GenericSchema<unknown, PointedClients> = v.variant("from", [
  v.object({ from: v.literal("cells"), ranges }),
  v.object({ from: v.literal("list"), sheet: v.string(), column: v.pipe(place, v.maxValue(16_383)) }),
  v.object({ from: v.literal("typed"), figures }),
]);

const mark: v.GenericSchema<unknown, FigureMark> = v.object({ header: v.nullable(hash), figures: v.string() });

/** Without its marks nothing tells whether cells are still the ones that were pointed at. */
const pointedSchema: v.GenericSchema<unknown, Pointed> = v.object({
  names: namesSchema,
  hours: v.fallback(v.nullable(hoursSchema), null),
  clients: v.fallback(v.nullable(clientsSchema), null),
  marks: v.object({ names: v.array(hash), hours: v.array(mark), clients: v.array(mark) }),
});

/** What was kept of pointing, each slot by itself; null where the names cannot be understood, because everything hangs on them. */
export function pointedFrom(kept: unknown): Pointed | null {
  const read = v.safeParse(pointedSchema, kept);
  return read.success ? read.output : null;
}
