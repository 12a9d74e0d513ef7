import fc from "fast-check";
import { capacityResult } from "../../../src/caseload/capacity/capacity-result";
import { readableAddress } from "../../../src/caseload/cell-address";
import { checkSentence } from "../../../src/text/checks/checks";
import { foundIn, funnelGrid, normTimesGrid, ridderkerkGrid } from "../../reading/capacity/example-capacity";
import { grid } from "../../reading/grid";

/** Delft's capacity (Radar, July 2002) from its own tables; the figures are in docs/domain.md and the source. */
const delft = capacityResult(foundIn(normTimesGrid, ridderkerkGrid, funnelGrid));
const decimals = (figure: number | null, places: number) => figure?.toFixed(places);
const asStated = ({ source }: { readonly source: { readonly fte: number | null } }) => Number(decimals(source.fte, 9));

test("by group, by product and in all: as the source has it, and exact", () => {
  expect(delft.groups.map((group) => [group.name, asStated(group), decimals(group.fte, 4)])).toEqual([
    ["Fase 2/3", 1.32, "1.3303"],
    ["Fase 4 activering/werk", 3.89, "3.9134"],
    ["Fase 4 zorg", 3.63, "3.6489"],
  ]);
  expect(delft.products.map((product) => [product.name, asStated(product)])).toEqual([
    ["Dienstverleningsgesprek", 1.12],
    ["Opstellen diagnose", 1.27],
    ["Bespreken trajectplan", 0.63],
    ["Voortgangsgesprek", 5.82],
  ]);
  expect([asStated(delft.total), decimals(delft.total.fte, 4), delft.total.hours]).toEqual([8.84, "8.8926", 9195]);
  // 236 for 235,5 and 533 for 553,5.
  expect(delft.total.source.hours).toBe(9195 + 0.5 - 20.5);
});

test("8,84 − 1,75 + 1 = 8,09 the source's way, 8,1426 exact", () => {
  expect(decimals(delft.claim.source, 9)).toBe("8.090000000");
  expect(decimals(delft.claim.exact, 4)).toBe("8.1426");
  expect(delft.doubts).toEqual([]);
});

test("its mix of rounding: five cells cut off, one rounded up; rounded all through 8,89, cut off 8,83", () => {
  expect(delft.rounding).toEqual({
    decimals: 2,
    cells: { truncated: 5, rounded: 1, either: 6, neither: 0 },
    ifRounded: 8.89,
    ifTruncated: 8.83,
  });
});

test("C12, C13, C14 and C15, each with its cells", () => {
  expect(delft.checks.map((check) => [check.code, check.cells.map(readableAddress).join(" ")])).toEqual([
    ["C12", "Normtijden!E17"],
    ["C13", "Normtijden!G9"],
    ["C13", "Normtijden!G17"],
    ["C13", "Normtijden!G18"],
    ["C13", "Normtijden!G19"],
    ["C13", "Normtijden!G25"],
    ["C14", "Trechter!B7 Trechter!B8 Trechter!B9 Trechter!B10"],
    ["C14", "Trechter!B8 Trechter!B11 Trechter!B12"],
    ["C15", "Ridderkerk!B6 Ridderkerk!B9 Ridderkerk!B10"],
  ]);
  const sentences = delft.checks.map(checkSentence);
  expect(sentences[0]).toBe("Uren × frequentie × aantal = 553,5; in de cel staat 533.");
  expect(sentences[6]).toBe(
    "Trechter: 41 bij ‘Klanten uitgenodigd voor gesprek op locatie’, 38 verklaard; 3 onbekend.",
  );
  expect(sentences[8]).toBe("De percentages hebben een verschillende noemer: ‘meldingen’ en ‘aanvragen’.");
});

const header = ["Product", "Uren", "Frequentie", "Volume", "Fte"];

test("a sheet that states no results has no source's way", () => {
  const { total, claim, rounding, productiveHours } = capacityResult(
    foundIn(grid([header, ["Intake", 1, 2, 517, null]])),
  );
  expect([total.source.fte, claim.source, rounding]).toEqual([null, null, null]);
  expect([total.fte, claim.exact, productiveHours]).toEqual([1, 1, { value: 1034, source: null }]);
});

test("an own claim that is not what the figures come to is doubted", () => {
  const { doubts } = capacityResult(
    foundIn(grid([header, ["Intake", 1, 2, 517, 1], ["af: bestaande formatie", 0.25], ["Te vragen", 0.5]])),
  );
  expect(doubts).toMatchObject([{ code: "claim-differs", stated: 0.5, computed: 0.75 }]);
});

test("groups and products are two ways of adding up the same, by hours as well as by fte", () => {
  const line = fc.record({
    group: fc.constantFrom("Fase 1", "Fase 2", "fase 1"),
    product: fc.constantFrom("Intake", "Plan", "Gesprek", "Nazorg"),
    figures: fc.tuple(
      fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 3000 }),
    ),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 2000 }), (lines, hours) => {
      const rows = lines.map(({ group, product, figures }) => [group, product, ...figures]);
      const { groups, products, total } = capacityResult(
        foundIn(grid([["Productienorm", hours], [], ["Fase", "Product", "Uren", "Frequentie", "Volume"], ...rows])),
      );
      const all = lines.reduce((sum, { figures: [time, times, clients] }) => sum + time * times * clients, 0);
      for (const parts of [groups, products]) {
        expect(parts.reduce((sum, part) => sum + part.hours, 0)).toBeCloseTo(all, 6);
        expect(parts.reduce((sum, part) => sum + part.fte, 0)).toBeCloseTo(all / hours, 6);
      }
      expect(total.fte).toBeCloseTo(all / hours, 6);
      expect(groups.length).toBe(new Set(lines.map(({ group }) => group.toLowerCase())).size);
    }),
  );
});
