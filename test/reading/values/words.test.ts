import { plainWords } from "../../../src/reading/values/words";

test.each([
  ["Aantal cliënten*", "aantal clienten"],
  ["Rekenkundig1", "rekenkundig"],
  ["km'er (t/m 2025)", "kmer t m 2025"],
  ["89% van T1-T4", "89% van t1 t4"],
])("%s is compared as %s", (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

test("a text without any mark is compared as it is with a footnote", () => {
  for (const text of ["Uren p/w.", "Cl.nr 12", "FTE1, WTF2", "  a_b\tc\nd ", "O'Neill `t", "100%"])
    expect(plainWords(text)).toBe(plainWords(`${text} ¹`));
});
