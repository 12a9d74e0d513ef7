import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { words } from "../text";
import { UnusableRequest } from "../unusable-request";

/**
 * Where the result goes: to the path that the user gave, else to "team - rekenkundig.xlsx" in the folder, numbered when that name is taken. Throws
 * UnusableRequest for the input itself and for another extension, because Excel refuses a file whose extension does not fit its content.
 */
export function outputPath(input: string, wanted: string | null, folder: string, extension: string): string {
  if (wanted === null) return freePath(path.join(folder, `${path.basename(input, path.extname(input))} - rekenkundig`));
  if (isSameFile(input, wanted)) throw new UnusableRequest(words.overInput);
  if (path.extname(wanted).toLowerCase() !== extension) throw new UnusableRequest(words.badExtension(extension));
  return wanted;

  function freePath(stem: string): string {
    let candidate = `${stem}${extension}`;
    for (let number = 2; existsSync(candidate); number += 1) candidate = `${stem} (${number})${extension}`;
    return candidate;
  }
}

/** Also finds the same file under another name: a link, or other capitals on a disk that ignores them. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a === b || (one !== undefined && one.dev === other?.dev && one.ino === other.ino);
}
