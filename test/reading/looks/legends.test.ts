import { legendsOn } from "../../../src/reading/looks/legends";
import { grid } from "../grid";

const linesIn = (text: string) =>
  legendsOn([grid([[text]])]).flatMap(({ mark, means }) => (mark === "line" ? [means] : []));

/** "grey: over" */
const coloursIn = (text: string) =>
  legendsOn([grid([[text]])]).flatMap(({ mark, means }) => {
    if (mark === "line") return [];
    const word = mark === "own" ? "own" : [mark.tone, mark.hue].filter((part) => part !== null).join(" ");
    return [`${word}: ${means}`];
  });

test.each([
  "doorgestreept = vertrokken, klanten zijn overgedragen; geel = nieuw",
  "Doorgehaald: uit dienst",
  "Klantenbord – doorgestreept = afgesloten (halen we elk kwartaal weg)",
  "namen met een streep erdoor zijn weg",
  "doorgestreepte dossiers tellen niet mee",
  "Afgesloten dossiers zijn doorgestreept",
  "Totaal zonder doorgestreept",
  "geel = nieuw, doorgestreept = gestopt",
])("%s: who is struck through is over", (text) => {
  expect(linesIn(text)).toEqual(["over"]);
});

test.each([
  "doorgestreept = thuiswerkdag",
  "doorgestreept = nieuw; geel = vertrokken",
  "doorgestreept = nieuw, geel = vertrokken",
  "doorgestreepte namen tellen wel mee",
])("%s: it means something else", (text) => {
  expect(linesIn(text)).toEqual(["unclear"]);
});

test.each(["Doorgehaald door Anne op 3 maart", "streepjescode = nummer", "doorstroom = uit"])(
  "%s: says nothing of a line",
  (text) => {
    expect(linesIn(text)).toEqual([]);
  },
);

test.each([
  ["grijs = afgesloten", "grey: over"],
  ["grijs = dossier gesloten, telt niet meer mee", "grey: over"],
  ["Grijze regels zijn afgesloten", "grey: over"],
  ["afgesloten dossiers zijn grijs gemaakt", "grey: over"],
  ["vertrokken (oranje)", "orange: over"],
  ["geel: uit dienst", "yellow: over"],
  ["in het lichtgroen: uitgestroomd", "light green: over"],
  ["Totaal zonder rood", "red: over"],
  ["rode tellen niet mee", "red: over"],
  ["grijs + doorgestreept = afgesloten, blijft tot eind van het jaar in de lijst staan", "grey: over"],
  ["grijs gesloten", "grey: over"],
])("%s: whose row has the colour is over", (text, expected) => {
  expect(coloursIn(text)).toEqual([expected]);
});

test("each colour looks after its own", () => {
  expect(coloursIn("geel = nieuw deze maand; grijs = dicht, rood = langdurig ziek")).toEqual([
    "yellow: nothing",
    "grey: over",
    "red: unclear",
  ]);
});

test.each([
  "groen = bijna afgesloten",
  "groen = intake afgerond",
  "groen = telt mee",
  "groen = klaar voor bemiddeling",
  "geel = nieuw, nog niet verdeeld",
  "grijs = weekend",
  "blauw = klanten van Karin",
  "rood: contract beëindigd",
  "geel = uit dienst per 1 maart",
])("%s: nobody is over by that", (text) => {
  expect(coloursIn(text)).toEqual([expect.stringMatching(/: unclear$/)]);
});

test.each(["mw. De Groen is met verlof", "groente en fruit: ja", "Roodenburg: uit dienst", "rood"])(
  "%s: says nothing of a colour",
  (text) => {
    expect(coloursIn(text)).toEqual([]);
  },
);

test("a cell that stands alone says what its own fill means, and one in a row says it of the row", () => {
  expect(coloursIn("afgesloten in 2026")).toEqual(["own: over"]);
  expect(legendsOn([grid([["Anne", "afgesloten"]])])).toEqual([]);
});

test("nothing is looked for among the rows of clients", () => {
  const rows = [
    ["BSN", "Geboortedatum", "Klantmanager", "Opmerking"],
    [null, 29_300, "Anne", "doorgehaald = uitgestroomd"],
  ];
  expect(legendsOn([grid(rows)])).toEqual([]);
});
