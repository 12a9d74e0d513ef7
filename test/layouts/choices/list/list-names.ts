import { choice } from "../choice";

/** How a list writes people, against the table of hours. several spellings: each row in another way. */
export const listNames = choice("list names", [
  ["same", 5],
  ["other", 3],
  ["sloppy", 1],
  ["several spellings", 1],
  ["e-mail", 0.6],
  ["code with legend", 1],
  ["staff number", 1.2],
  ["code unexplained", 0.3],
]);
