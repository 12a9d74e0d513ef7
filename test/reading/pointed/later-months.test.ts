import { laterMonths } from "../../../src/reading/pointed/later-months";
import { pointedAt } from "./pointing";

const pointed = pointedAt("'Stand okt 2026'!A2:A5", "Formatie!B2:B5", "'Stand okt 2026'!C2:C5");

function said(sheets: readonly string[], date = "2026-12-02", of = pointed): readonly string[] {
  return laterMonths(of, ["Formatie", "Stand okt 2026", ...sheets], date).map(
    ({ code, cells, text }) => `${code} ${cells.map(({ sheet }) => sheet).join()} ${text}`,
  );
}

test("a tab for a later month than the one that was pointed at is said, the newest that has begun", () => {
  expect(said([])).toEqual([]);
  expect(said(["Stand dec 2026", "Stand nov 2026", "Stand jan 2027"])).toEqual([
    "pointed-earlier Stand okt 2026 Stand dec 2026",
  ]);
});

test("earlier months, months to come and tabs of another series are not", () => {
  expect(said(["Stand sep 2026", "Stand jan 2027", "Prognose nov 2026", "Formatie nov 2026"])).toEqual([]);
});

test("a list in which clients are counted is looked at too", () => {
  const list = pointedAt("Formatie!A2:A5", "Formatie!B2:B5", undefined, {
    clients: { from: "list", sheet: "Stand okt 2026", column: 3 },
  });
  expect(said(["Stand nov 2026"], "2026-11-02", list)).toEqual(["pointed-earlier Stand okt 2026 Stand nov 2026"]);
});
