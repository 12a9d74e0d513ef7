import type { Match } from "../../../caseload/months/which-clients/which-clients";
import { saysNone } from "../../values/number-text";
import { saysUnknown } from "../../values/unknown-words";
import type { GridValue } from "../../sheet-grid";

/** The languages or districts in a cell of a client, as they are compared: "Turks en Arabisch" is two, "Bos en Lommer" one. */
export function namesOfClient(value: GridValue, match: Match): readonly string[] {
  const parts = partsOf(value);
  return comparable(match === "language" ? parts.flatMap(parted) : parts);
}

/** The same of a caseworker. "Noord en Bos en Lommer" has "Noord" and "Bos en Lommer" in it: whatever stands together there may be a name. */
export function namesOfCaseworker(value: GridValue): readonly string[] {
  return comparable(
    partsOf(value).flatMap((part) => {
      const words = parted(part);
      return words.flatMap((_, from) =>
        words.slice(from).map((_word, more) => words.slice(from, from + more + 1).join(" en ")),
      );
    }),
  );
}

function partsOf(value: GridValue): readonly string[] {
  if (typeof value !== "string" && typeof value !== "number") return [];
  return String(value).split(/[,;/+&\r\n]/);
}

function parted(part: string): readonly string[] {
  return part.split(/\s+en\s+/i);
}

function comparable(texts: readonly string[]): readonly string[] {
  const said = texts.filter((text) => !saysNone(text) && !saysUnknown(text)).map(plainName);
  return [...new Set(said.filter((text) => text !== ""))];
}

/** "Wijk 3" is "3"; unlike in a header a figure at the end is no footnote: "Noord1" and "Noord2" are two. */
function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:wijk|buurt|stadsdeel) /, "");
}
