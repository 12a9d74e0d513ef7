import { grid, type TestCell } from "../grid";
import { figuresOf, understood } from "./understood";

const header = ["Nr", "Naam", "Traject"];
const example: TestCell[] = [1_234_567, "Voorbeeld, J.", "Praktijkleren"];
const team = grid(
  [
    ["Begeleider", "Uren"],
    ["Fatima Huisman", 28],
    ["Femke Jonker", 36],
    ["Wilma Scholten", 24],
  ],
  { sheet: "Team" },
);

/** Somebody's tab with so many clients of her own below these rows. */
function tab(name: string, own: number, from: number, ...first: TestCell[][]) {
  const clients = Array.from({ length: own }, (_, at): TestCell[] => [
    from + 13 * at,
    `${["Maas", "Stam", "Roos", "Bulut"][at % 4]}, ${"ABCDEFG"[at % 7]}.`,
    ["Jobcoaching", "Praktijkleren", "Werkervaring"][at % 3] ?? "",
  ]);
  return grid([header, ...first, ...clients], { sheet: name });
}

function read(...first: readonly (readonly TestCell[][])[]) {
  const sheets = ["F. Huisman", "F. Jonker", "W. Scholten"].map((name, at) =>
    tab(name, 12 + 3 * at, 1_400_000 + 90_000 * at, ...(first[at] ?? [])),
  );
  const found = understood(team, ...sheets);
  return { figures: figuresOf(found), codes: found.doubts.map(({ code }) => code), doubts: found.doubts };
}

const right = ["Fatima Huisman 28/12", "Femke Jonker 36/15", "Wilma Scholten 24/18"];

test("a row that is on everybody's tab is an example and no client", () => {
  const { figures, codes, doubts } = read([example], [example], [example]);
  expect(figures).toEqual(right);
  expect(codes).not.toContain("list-two-caseworkers");
  expect(doubts.find(({ code }) => code === "list-examples")?.cells).toEqual(
    ["F. Huisman", "F. Jonker", "W. Scholten"].map((sheet) => ({ sheet, row: 1, column: 0 })),
  );
});

test("a client on two of the tabs is asked about", () => {
  const { codes } = read([example], [example]);
  expect(codes).toContain("list-two-caseworkers");
  expect(codes).not.toContain("list-examples");
});

test("tabs with many of the same clients are no templates", () => {
  const shared = Array.from({ length: 13 }, (_, at): TestCell[] => [
    1_200_000 + at,
    `Vos, ${"ABCDEFGHIJKLM"[at]}.`,
    "Taal",
  ]);
  expect(read(shared, shared, shared).codes).not.toContain("list-examples");
});
