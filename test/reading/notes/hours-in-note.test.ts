import { hoursInNote } from "../../../src/reading/notes/hours-in-note";

const date = "2026-04-07";
const said = (note: string, name = "Vincent Kaya") => {
  const found = hoursInNote(note, name, date);
  return found !== null && found !== "unclear" ? found.figure : found;
};

test.each([
  ["28 uur per week", "28 uur"],
  ["contract 28 uur, vrij op ma", "28 uur"],
  ["Contract: 36 uur. Pas op: geen avonden.", "36 uur"],
  ["Contract 24 uur. Vrij: ma-middag en vr.", "24 uur"],
  ["Vincent: 32 uur", "32 uur"],
  ["Jan de Boer:\ncontract 31,5 uur", "31,5 uur"],
  ["28u", "28 uur"],
  ["24 u/w, woensdag vrij", "24 uur"],
  ["32 uur (ma t/m do)", "32 uur"],
  ["werkt ma t/m do 32 uur", "32 uur"],
  ["4 dagen (32 uur)", "32 uur"],
  ["32-urig contract", "32 uur"],
  ["contracturen: 28", "28 uur"],
  ["uren = 18; thuis op do", "18 uur"],
  ["tijdelijk contract van 20 uur", "20 uur"],
  ["parttime 24 uur", "24 uur"],
  ["was 36 uur, nu 28 uur", "28 uur"],
  ["28 uur sinds 1-9-2023", "28 uur"],
  ["32 uur, per 1-1-2027 28 uur", "32 uur"],
  ["contract 32 uur, waarvan 8 uur OR", "32 uur"],
  ["contract 0,89 fte", "0,89 fte"],
  ["0,8 fte per 1-1-2024", "0,8 fte"],
])("%j is %s", (note, figure) => {
  expect(said(note)).toBe(figure);
});

test.each([
  ["32 uur en 28 uur"],
  ["24 uur jobcoach, 12 uur klantmanager"],
  ["contract 24 uur t/m 31-12-2026"],
  ["32 uur tot 1-5-2026, daarna 28 uur"],
  ["maandag 8 uur, dinsdag 8 uur"],
  ["4 x 8 uur"],
  ["0,5 fte WSP, 0,4 fte inkomen"],
  ["0,8 fte t/m 31-12-2026"],
])("%j says hours and does not say which hold", (note) => {
  expect(said(note)).toBe("unclear");
});

test.each([
  ["vrij op ma"],
  ["Kiezen uit lijst!"],
  ["spreekuur: 2 uur"],
  ["werkt di en do thuis"],
  ["per 1-1-2027 0,8 fte"],
  [""],
])("%j says none", (note) => {
  expect(said(note)).toBeNull();
});

test.each([["Niet bellen na 16 uur"], ["begint om 9 uur"], ["24 uur ziek"], ["9 uur per dag"]])(
  "%j is no contract",
  (note) => {
    expect(["unclear", null]).toContain(said(note));
  },
);

test("of a very long note the beginning is read", () => {
  expect(said(`contract 28 uur. ${"x".repeat(1_000_000)} 32 uur`)).toBe("28 uur");
  expect(said("8 uur ".repeat(200_000))).toBe("unclear");
});
