import { choice } from "../choice";

/** How hours are written. mixed units: every cell with its own. days: nothing tells how many hours a day has, so no figures can be right. days of 8 hours: the header tells it. parts of days: of four hours each. in notes: they hang on the names. absent: there are none. */
export const hoursUnit = choice("hours unit", [
  ["hours", 10],
  ["hours with unit", 1.5],
  ["hours as text", 1.5],
  ["free text", 0.8],
  ["fte", 2],
  ["mixed units", 0.8],
  ["percent", 1],
  ["days-times-hours", 0.7],
  ["days", 0.4],
  ["days of 8 hours", 0.5],
  ["days of 7.2 hours", 0.2],
  ["weekdays", 1],
  ["two weeks", 0.4],
  ["parts of days", 0.5],
  ["minutes", 0.2],
  ["year", 0.5],
  ["four weeks", 0.3],
  ["time", 0.4],
  ["in notes", 0.4],
  ["absent", 0.3],
]);
