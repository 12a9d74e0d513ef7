import type { TeamData } from "../../../src/caseload/team/team-data";
import { day, grid, type TestCell } from "../grid";
import { codesOf, figuresOf, understood, understoodFromTop } from "./understood";

type Row = readonly TestCell[];

const sheet = (name: string, rows: readonly Row[]) => grid(rows, { sheet: name });

test("a list that tells the wijk of each client is counted by who has the wijk", () => {
  const areas = ["Centrum", "Oranjewijk", "De Weide", "Hoge Es", "Lage Es", "Schansdorp", "Zandkamp", "Waterrijk"];
  const whose = areas.map((_, at) => ["Anne Smit", "Bob Bos", "Emmy Vos"][at % 3] ?? "");
  const list = sheet("Klanten", [
    ["Klantnr", "Naam", "Postcode", "Wijk"],
    ...Array.from({ length: 40 }, (_, at): Row => [600_000 + 7 * at, "Jansen", "7728 CD", areas[at % 8] ?? ""]),
  ]);
  const hours = [36, 28, 24];
  const division = sheet("Wijkverdeling", [
    ["Wie doet welke wijk (geldig vanaf 1 mei 2025)"],
    [],
    ["Wijk", "Klantmanager", "Inwoners", null, null, "Klantmanager", "Uren per week"],
    ...areas.map((area, at): Row => [
      ...[area, whose[at] ?? "", 1600 + 900 * at, null, null],
      ...(at < 3 ? [whose[at] ?? "", hours[at] ?? 0] : []),
    ]),
  ]);
  const team = understood(list, division);
  expect(figuresOf(team)).toEqual(["Anne Smit 36/15", "Bob Bos 28/15", "Emmy Vos 24/10"]);
  expect(codesOf(team)).toEqual([]);
});

test("where a list says whose each client is, the wijk says nothing more", () => {
  const list = sheet("Klanten", [
    ["Klantnr", "Wijk", "Klantmanager"],
    ...Array.from({ length: 30 }, (_, at): Row => [
      600_000 + at,
      at % 2 ? "Centrum" : "De Weide",
      at % 3 ? "Anne Smit" : "Bob Bos",
    ]),
  ]);
  const division = sheet("Wijken", [
    ["Wijk", "Klantmanager"],
    ["Centrum", "Anne Smit"],
    ["De Weide", "Bob Bos"],
  ]);
  const hours = sheet("Uren", [
    ["Naam", "Uren"],
    ["Anne Smit", 36],
    ["Bob Bos", 24],
  ]);
  const team = understood(list, division, hours);
  expect(figuresOf(team)).toEqual(["Anne Smit 36/20", "Bob Bos 24/10"]);
  expect(codesOf(team)).toEqual([]);
});

test("who came and went in each month is no number of clients, and the stand after it is", () => {
  const team = understood(
    sheet("mutaties 2025", [
      ["In- en uitstroom per klantmanager 2025"],
      [],
      ["Klantmanager", "Uren", "Begin-stand 1-1", "jan", "jan", "feb", "feb", "mrt", "mrt", "Stand 1-9"],
      [null, null, null, "in", "uit", "in", "uit", "in", "uit", null],
      ["Anne Smit", 32, 55, 6, 2, 3, 3, 1, 0, 60],
      ["Bob Bos", 20, 33, 5, 1, 6, 0, 1, 0, 44],
      ["Emmy Vos", 36, 79, 0, 5, 3, 4, 4, 1, 76],
      ["Ilse Pot", 28, 42, 5, 0, 0, 1, 5, 3, 48],
    ]),
  );
  expect(figuresOf(team)).toEqual(["Anne Smit 32/60", "Bob Bos 20/44", "Emmy Vos 36/76", "Ilse Pot 28/48"]);
});

test("a total that was typed beside its parts is said of whom they come to something else", () => {
  const team = understood(
    sheet("stand", [
      ["Naam", "Uren", "PW", "IOAW", "IOAZ", "Totaal"],
      ["Anne Smit", 32, 45, 5, 1, 51],
      ["Bob Bos", 20, 33, 2, 1, 36],
      ["Emmy Vos", 36, 51, 8, 5, 73],
      ["Ilse Pot", 28, 42, 6, 3, 51],
      ["Kees Dam", 24, 38, 4, 2, 44],
    ]),
  );
  expect(figuresOf(team)).toContain("Emmy Vos 36/73");
  expect(team.doubts).toEqual([
    expect.objectContaining({ code: "other-figures", text: "Emmy Vos", figure: 73, other: 64 }),
  ]);
});

const names = ["Anne Smit", "Bob Bos", "Emmy Vos"];
const hoursOfNames = sheet("uren", [["KM", "uren"], ...names.map((name, at): Row => [name, 36 - 4 * at])]);

test.each([
  ["KM oud", "KM nieuw", "Datum overdracht"],
  ["Klantmanager", "Gaat naar", "Overdracht per"],
  ["Consulent", "Overgedragen aan", "Per"],
  ["Consulent", "Overdragen aan", "Per"],
  ["Consulent", "Over te dragen aan", "Ingang"],
])("clients who are handed over, below %j, %j and %j, have who has them on the day", (first, next, from) => {
  const whoseAt = (at: number): string => names[at % 3] ?? "";
  const rows = Array.from({ length: 30 }, (_, at): Row => {
    const client = [700_000 + 3 * at, `Jansen, ${String.fromCharCode(65 + (at % 26))}.`, whoseAt(at)];
    if (at % 5) return [...client, null, null];
    return [...client, "Bob Bos", day(at % 10 ? "2025-08-01" : "2025-10-01")];
  });
  const team = understood(sheet("overdracht", [["Dossier", "Klant", first, next, from], ...rows]), hoursOfNames);
  // Three come to Bob in August, of whom one was his; three more in October.
  expect(figuresOf(team)).toEqual(["Anne Smit 36/9", "Bob Bos 32/12", "Emmy Vos 28/9"]);
  expect(team.doubts).toEqual([expect.objectContaining({ code: "caseworkers-in-turn", text: `${first} / ${next}` })]);
});

test.each([
  ["Anne?", "anne ?", "Anne Smit?"],
  ["Anne ??", "Smit?", "A. Smit?"],
])("clients of %j, %j and %j are proposed, and nobody's yet", (...proposals) => {
  const rows = Array.from({ length: 33 }, (_, at): Row => [
    700_000 + 3 * at,
    `Jansen, ${String.fromCharCode(65 + (at % 26))}.`,
    at > 29 ? (proposals[at - 30] ?? "") : (names[at % 3] ?? ""),
    at === 32 ? "Beëindigd" : "Lopend",
  ]);
  const list = sheet("lijst", [["Nr", "Klant", "KM", "Status"], ...rows]);
  for (const team of [understood(list, hoursOfNames), understoodFromTop(20, list, hoursOfNames)]) {
    expect(figuresOf(team)).toEqual(["Anne Smit 36/10", "Bob Bos 32/10", "Emmy Vos 28/10"]);
    expect(team.doubts.map(({ code, figure }) => [code, figure])).toEqual([
      ["list-ended", 1],
      ["list-unassigned", 2],
      ["list-proposed", 2],
    ]);
  }
});

test.each([
  ["2025-08-31", "2025-09-01", "Joyce Blom 24/10"],
  ["2025-06-30", "2025-07-01", "Joyce Blom 24/10"],
  ["2026-01-31", "2026-02-01", "Jan Bos 36/10"],
])("a code that was one's until %s and another's from %s on is whose it is on the day: %s", (last, from, whose) => {
  const codes = sheet("Codes", [
    ["Code", "Naam", "Uren", "Van", "T/m"],
    ["JB", "Jan Bos", 36, day("2018-03-01"), day(last)],
    ["MW", "Marloes Willems", 32, day("2019-04-01"), null],
    ["AH", "Anouk Hermans", 28, day("2016-11-01"), null],
    ["JB", "Joyce Blom", 24, day(from), null],
  ]);
  const rows = Array.from({ length: 30 }, (_, at): Row => [
    700_000 + 3 * at,
    `Jansen ${at}`,
    ["JB", "MW", "AH"][at % 3] ?? "",
  ]);
  const team = understood(sheet("Voorraad", [["Nr", "Klant", "Code"], ...rows]), codes);
  expect(figuresOf(team)).toEqual(expect.arrayContaining([whose, "Marloes Willems 32/10", "Anouk Hermans 28/10"]));
});

describe("clients who somebody stands in for", () => {
  /** Bob has every sixth for now, and had the third after each of those; a column of days in front of the last where it says when he began. */
  const covered = (headers: readonly string[], begin: (at: number) => TestCell[] = () => []): Row[] => [
    ["Nr", "Klant", "Klantmanager", ...headers],
    ...Array.from({ length: 30 }, (_, at): Row => {
      const client = [700_000 + 3 * at, `Jansen, ${String.fromCharCode(65 + (at % 26))}.`, names[at % 3] ?? ""];
      return at % 3 ? client : [...client, "Bob Bos", ...begin(at), day(at % 2 ? "2025-08-31" : "2025-09-01")];
    }),
  ];

  test.each([
    ["Waarnemer", "Waarneming t/m"],
    ["Waarnemer", "t/m"],
    ["Vervanger", "Einde vervanging"],
  ])("below %j and %j are theirs until that day, which is said", (cover, until) => {
    const team = understood(sheet("lijst", covered([cover, until])), hoursOfNames);
    expect(figuresOf(team)).toEqual(["Anne Smit 36/5", "Bob Bos 32/15", "Emmy Vos 28/10"]);
    expect(team.doubts).toEqual([
      expect.objectContaining({ code: "caseworkers-in-turn", text: `Klantmanager / ${cover}` }),
    ]);
  });

  test("are theirs from the day that it begins", () => {
    const rows = covered(["Waarnemer", "Vanaf", "T/m"], (at) => [day(at < 15 ? "2025-06-01" : "2025-09-02")]);
    // Of the five that still run, those of rows 0, 6 and 12 have begun.
    const figures = ["Anne Smit 36/7", "Bob Bos 32/13", "Emmy Vos 28/10"];
    expect(figuresOf(understood(sheet("lijst", rows), hoursOfNames))).toEqual(figures);
  });

  test("end nobody's case where all of it stands farther down a list", () => {
    const [head = [], ...rows] = covered(["Waarnemer", "Waarneming t/m"]);
    const long = sheet("lijst", [
      head,
      ...rows.map((row) => row.slice(0, 3)),
      ...rows.map(([, ...rest], at) => [800_000 + at, ...rest]),
    ]);
    expect(figuresOf(understoodFromTop(25, long, hoursOfNames))).toEqual([
      "Anne Smit 36/20",
      "Bob Bos 32/20",
      "Emmy Vos 28/20",
    ]);
  });

  test("have ended where a day beside it says so of themselves", () => {
    const [head = [], ...rows] = covered(["Waarnemer", "Waarneming t/m"]);
    const ended = rows.map((row, at): Row => [
      ...row,
      ...Array<null>(5 - row.length).fill(null),
      at === 1 ? day("2025-03-01") : null,
    ]);
    const team = understood(sheet("lijst", [[...head, "Einddatum"], ...ended]), hoursOfNames);
    expect(figuresOf(team)).toEqual(["Anne Smit 36/5", "Bob Bos 32/14", "Emmy Vos 28/10"]);
  });
});

test.each([
  ["nieuwe KM per 1-8", true],
  ["Nieuwe klantmanager vanaf 1 augustus", true],
  ["nieuwe KM per 1-10", false],
  ["Gaat naar per 1-10-2025", false],
])("the day from which another has the client may stand in the header %j: begun is %j", (header, hasBegun) => {
  const rows = Array.from({ length: 30 }, (_, at): Row => [
    700_000 + 3 * at,
    names[at % 3] ?? "",
    at % 5 ? null : "Bob Bos",
  ]);
  const team = understood(sheet("lijst", [["Dossier", "KM", header], ...rows]), hoursOfNames);
  expect(figuresOf(team)).toEqual(
    hasBegun
      ? ["Anne Smit 36/8", "Bob Bos 32/14", "Emmy Vos 28/8"]
      : ["Anne Smit 36/10", "Bob Bos 32/10", "Emmy Vos 28/10"],
  );
  expect(codesOf(team)).toEqual(["caseworkers-in-turn"]);
});

test.each([
  ["Gaat naar", true],
  ["Nieuwe KM", true],
  ["Vorige KM", false],
  ["Vervanger", false],
])("a column %j that names somebody of the team in a few rows, without a day: asked about is %j", (header, isAsked) => {
  const rows = Array.from({ length: 30 }, (_, at): Row => [
    700_000 + 3 * at,
    names[at % 3] ?? "",
    at % 6 ? null : "Bob Bos",
  ]);
  const team = understood(sheet("lijst", [["Dossier", "Klantmanager", header], ...rows]), hoursOfNames);
  expect(figuresOf(team)).toEqual(["Anne Smit 36/10", "Bob Bos 32/10", "Emmy Vos 28/10"]);
  expect(codesOf(team).includes("second-caseworker")).toBe(isAsked);
});

test("phases with a name are clients together, and the hours stand in the register of changes alone", () => {
  const team = understood(
    sheet("Caseload", [
      ["Klantmanager", "Fase 1 diagnose", "Fase 2 ontwikkeling", "Fase 3 bemiddeling", "Totaal"],
      ["Anne Smit", 5, 33, 41, 79],
      ["Bob Bos", 4, 12, 11, 27],
      ["Emmy Vos", 8, 36, 24, 68],
    ]),
    sheet("Urenmutaties", [
      ["Ingangsdatum", "Naam", "Uren oud", "Uren nieuw", "Reden"],
      [day("2013-03-01"), "Anne Smit", null, 36, "in dienst"],
      [day("2019-09-01"), "Bob Bos", null, 20, "in dienst"],
      [day("2022-07-01"), "Emmy Vos", null, 32, "in dienst"],
      [day("2025-04-01"), "Bob Bos", 20, 16, "verzoek"],
      [day("2025-10-01"), "Emmy Vos", 32, 24, "opleiding"],
    ]),
  );
  expect(figuresOf(team)).toEqual(["Anne Smit 36/79", "Emmy Vos 32/68", "Bob Bos 16/27"]);
  expect(codesOf(team)).toContain("newest-contract");
});

describe("several columns of caseworkers, each from a day on", () => {
  const names = ["Anne Smit", "Bob Bos", "Emmy Vos"];
  const team = sheet("uren", [["KM", "uren"], ...names.map((name, at): Row => [name, 36 - 4 * at])]);
  /** Ten clients of each; who left had ten as well, of whom every client goes on to Bob in May, and half of those to Emmy in November. */
  const rows = [...names, "Frans Kool"].flatMap((name, who) =>
    Array.from({ length: 10 }, (_, at): Row => [
      700_000 + 100 * who + at,
      name,
      who === 3 ? "Bob Bos" : at === 0 ? "Emmy Vos" : null,
      who === 3 && at % 2 ? "Emmy Vos" : null,
    ]),
  );
  const listed = (...headers: readonly string[]) =>
    understood(sheet("Lijst", [["Dossier", ...headers], ...rows]), team);
  const days = ["KM per 1-1-2025", "KM per 1-5-2025", "KM per 1-11-2025"];

  test("the newest that has begun and names somebody counts in each row, which is said", () => {
    const read = listed(...days);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/9", "Bob Bos 32/19", "Emmy Vos 28/12"]);
    expect(read.doubts).toEqual([expect.objectContaining({ code: "caseworkers-in-turn", text: days.join(" / ") })]);
  });

  test("whatever their order is", () => {
    const backwards = rows.map(([number = null, ...whose]): Row => [number, ...whose.reverse()]);
    const read = understood(sheet("Lijst", [["Dossier", ...[...days].reverse()], ...backwards]), team);
    expect(figuresOf(read)).toEqual(["Anne Smit 36/9", "Bob Bos 32/19", "Emmy Vos 28/12"]);
  });

  test("also where no client has gone on yet in the rows that are read whole", () => {
    const unchanged = Array.from({ length: 60 }, (_, at): Row => [600_000 + at, "Anne Smit", null, null]);
    const list = sheet("Lijst", [["Dossier", ...days], ...unchanged, ...rows]);
    expect(figuresOf(understoodFromTop(50, list, team))).toEqual([
      "Anne Smit 36/69",
      "Bob Bos 32/19",
      "Emmy Vos 28/12",
    ]);
  });

  test("beside a column without a day they are asked about once their day has come", () => {
    const second = ({ doubts }: TeamData) => doubts.filter(({ code }) => code === "second-caseworker");
    expect(second(listed("Klantmanager", "KM per 1-5-2025", "KM per 1-11-2025"))).toEqual([
      expect.objectContaining({ text: "Klantmanager / KM per 1-5-2025" }),
    ]);
    expect(second(listed("Klantmanager", "KM per 1-10-2025", "KM per 1-11-2025"))).toEqual([]);
  });
});
