import fc from "fast-check";
import { ChangingLoads } from "../../../src/caseload/months/changing-loads";
import { compareLoads, withLoad, type Carrier } from "../../../src/caseload/months/fullness";
import { compare, exactly, fraction, isPositive } from "../../../src/kernel/fraction";
import { itemAt } from "../../../src/kernel/item-at";

/** Hours and loads of which many tie, and some differ by less than common numbers can tell. */
const anyCarrier = fc.record({
  hours: fc.constantFrom(
    exactly(0),
    exactly(18),
    exactly(36),
    exactly(36.000000001),
    fraction(10n ** 18n + 1n, 10n ** 18n),
  ),
  load: fc.constantFrom(
    fraction(0),
    fraction(1),
    fraction(2),
    fraction(2n * 10n ** 18n + 1n, 10n ** 18n),
    exactly(1.000000001),
  ),
});

/** The place that comes first in an order, of those that may. */
function firstBy(
  carriers: readonly Carrier[],
  may: (carrier: Carrier) => boolean,
  order: (one: Carrier, other: Carrier) => number,
): number | null {
  const places = [...carriers.keys()].filter((place) => may(itemAt(carriers, place)));
  return places.sort((one, other) => order(itemAt(carriers, one), itemAt(carriers, other)) || one - other)[0] ?? null;
}

it("chooses as the exact rule does, however near the loads are, and after every client that goes", () => {
  fc.assert(
    fc.property(
      fc.array(anyCarrier, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (team, clients) => {
        const loads = new ChangingLoads(team);
        for (let client = 0; client < clients; client += 1) {
          const { carriers } = loads;
          const receiver = loads.leastFullAfterwards(() => true);
          expect(receiver).toBe(
            firstBy(
              carriers,
              ({ hours }) => isPositive(hours),
              (one, other) => compareLoads(withLoad(one), withLoad(other)) || compare(other.hours, one.hours),
            ),
          );
          const giver = loads.fullest((place) => place !== receiver);
          expect(giver).toBe(
            firstBy(
              carriers,
              (one) => isPositive(one.load) && one !== carriers[receiver ?? -1],
              (one, other) =>
                compareLoads(other, one) || compare(other.load, one.load) || compare(other.hours, one.hours),
            ),
          );
          if (receiver !== null) loads.add(receiver);
        }
      },
    ),
  );
});
