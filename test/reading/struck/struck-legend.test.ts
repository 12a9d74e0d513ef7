import { struckLegends } from "../../../src/reading/struck/struck-legend";
import { grid } from "../grid";

const meaningOf = (text: string) => struckLegends([grid([[text]])]).map(({ isOver }) => (isOver ? "over" : "unclear"));

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
  expect(meaningOf(text)).toEqual(["over"]);
});

test.each([
  "doorgestreept = thuiswerkdag",
  "doorgestreept = nieuw; geel = vertrokken",
  "doorgestreept = nieuw, geel = vertrokken",
  "doorgestreepte namen tellen wel mee",
])("%s: it means something else", (text) => {
  expect(meaningOf(text)).toEqual(["unclear"]);
});

test.each(["Doorgehaald door Anne op 3 maart", "streepjescode = nummer", "geel = vertrokken", "doorstroom = uit"])(
  "%s: says nothing of a line",
  (text) => {
    expect(meaningOf(text)).toEqual([]);
  },
);

test("nothing is looked for among the rows of clients", () => {
  const rows = [
    ["BSN", "Geboortedatum", "Klantmanager", "Opmerking"],
    [null, 29_300, "Anne", "doorgehaald = uitgestroomd"],
  ];
  expect(struckLegends([grid(rows)])).toEqual([]);
});
