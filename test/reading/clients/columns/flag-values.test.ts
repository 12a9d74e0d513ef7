import fc from "fast-check";
import { clientFlags, flag, type ClientFlag } from "../../../../src/caseload/clients/client-flags";
import { dayNumber } from "../../../../src/caseload/ages/day-number";
import { readFlag, type FlagReading } from "../../../../src/reading/clients/columns/flag-values";
import type { GridValue } from "../../../../src/reading/sheet-grid";

const referenceDay = dayNumber("2026-03-03");

function read(value: GridValue, name: ClientFlag = "exemption"): string {
  const { says, value: byte } = readFlag(value, name, referenceDay);
  return `${says} ${Object.entries(flag).find(([, code]) => code === byte)?.[0]}`;
}

// The spellings of domain.md 2.
test.each(["ja", "JA", " Ja ", "j", "J", "y", "yes", 1, "1", "waar", true, "TRUE", "wel", "actief"])(
  "%j is yes",
  (value) => {
    expect(read(value)).toBe("answer yes");
  },
);
test.each(["x", "X", "✓", "v", "√", "+"])("%j is a mark", (value) => {
  expect(read(value)).toBe("mark yes");
});
test.each(["nee", "Nee", "n", "no", 0, "0", "onwaar", false, "geen", "–", "-", "niet"])("%j is no", (value) => {
  expect(read(value)).toBe("answer no");
});
test.each(["?", "onb.", "onbekend", "n.v.t.", "n.n.b.", "in aanvraag", "aangevraagd", "ja, aangevraagd"])(
  "%j is not known",
  (value) => {
    expect(read(value)).toBe("unknown unknown");
  },
);

test.each<[GridValue, ClientFlag, string]>([
  [null, "exemption", "blank unknown"],
  ["  ", "exemption", "blank unknown"],
  ["ja, t/m 01-07-2026", "exemption", "until yes"],
  ["ja t/m 03-03-2026", "exemption", "until yes"],
  ["ja, t/m 02-03-2026", "exemption", "until no"],
  ["ja tot 03-03-2026", "exemption", "until no"],
  ["tot 04-03-2026", "exemption", "until yes"],
  ["Tijdelijk t/m 1 juli 2026", "exemption", "until yes"],
  ["ja, tijdelijk tot en met 1-1-2026", "exemption", "until no"],
  ["t/m 2026-07-01", "exemption", "until yes"],
  ["ja (t/m 01-07-2026)", "exemption", "until yes"],
  ["ja, vanaf 01-04-2026", "exemption", "until no"],
  ["ja, per 01-01-2026", "exemption", "until yes"],
  ["van 01-01-2026 t/m 01-07-2026", "exemption", "until yes"],
  ["nee, t/m 01-07-2026", "exemption", "until no"],
  ["nee, t/m 01-01-2026", "exemption", "unknown unknown"],
  ["ontheven t/m 01-07-2026", "exemption", "until yes"],
  ["ontheven t/m 01-07-2026", "jobSeekingDuty", "until no"],
  ["tijdelijk", "exemption", "temporary unknown"],
  ["ja, tijdelijk", "exemption", "temporary unknown"],
  ["gedeeltelijk", "exemption", "partial unknown"],
  ["deels ontheven", "exemption", "partial unknown"],
  ["ontheven", "exemption", "mark yes"],
  ["ontheven", "jobSeekingDuty", "answer no"],
  ["niet ontheven", "exemption", "answer no"],
  ["niet ontheven", "jobSeekingDuty", "answer yes"],
  ["vrijgesteld", "jobSeekingDuty", "answer no"],
  ["geen ontheffing", "exemption", "answer no"],
  ["geen sollicitatieplicht", "exemption", "answer yes"],
  ["sollicitatieplicht", "jobSeekingDuty", "mark yes"],
  ["banenafspraak", "indication", "mark yes"],
  ["Beschut werk", "indication", "mark yes"],
  ["banenafspraak / beschut", "indication", "mark yes"],
  ["ja, banenafspraak", "indication", "answer yes"],
  ["statushouder", "statusHolder", "mark yes"],
  ["banenafspraak", "statusHolder", "unreadable unknown"],
  ["ontheven", "statusHolder", "unreadable unknown"],
  ["ja/nee", "exemption", "unreadable unknown"],
  ["ja, in overleg met Fatima", "exemption", "unreadable unknown"],
  ["01-07-2026", "exemption", "unreadable unknown"],
  ["zie dossier", "exemption", "unreadable unknown"],
  [2, "exemption", "unreadable unknown"],
  ["#N/B", "exemption", "unreadable unknown"],
])("%j in a column for %s says: %s", (value, name, expected) => {
  expect(read(value, name)).toBe(expected);
});

test("a duty until a day and an exemption until that day are each other's opposite", () => {
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      const date = new Date((referenceDay - 25_569 + days) * 86_400_000).toISOString().slice(0, 10);
      const { value } = readFlag(`ontheven t/m ${date}`, "jobSeekingDuty", referenceDay);
      const exempt = readFlag(`ja, t/m ${date}`, "exemption", referenceDay);
      expect(exempt.value).toBe(days >= 0 ? flag.yes : flag.no);
      expect(value).toBe(days >= 0 ? flag.no : flag.yes);
    }),
  );
});

test("nothing makes it throw, and what it cannot read is unknown", () => {
  const settled: readonly FlagReading["says"][] = ["mark", "answer", "until"];
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), fc.constantFrom(...clientFlags), (value, name) => {
      const reading = readFlag(value, name, referenceDay);
      if (!settled.includes(reading.says)) expect(reading.value).toBe(flag.unknown);
      else expect([flag.yes, flag.no]).toContain(reading.value);
    }),
    { numRuns: 1000 },
  );
});
