import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "..");
const code = /\.(ts|tsx|js)$/;
const named = /(?:\bfrom |\bimport |\bimport\(|\brequire\(|\bresolve\(|\bloader: )"((?:@[\w-]+\/)?[\w-]+)[/\w.-]*"/g;

/** The packages that the code in these files and folders imports. `except`: folders that are no part of it. */
export function importedPackages(places: readonly string[], except: readonly string[] = []): ReadonlySet<string> {
  return new Set(
    places
      .flatMap((place) => filesIn(place, except))
      .flatMap((file) => [...readFileSync(path.join(root, file), "utf8").matchAll(named)].map(([, name = ""]) => name)),
  );
}

function filesIn(place: string, except: readonly string[]): readonly string[] {
  if (except.includes(place)) return [];
  if (!statSync(path.join(root, place)).isDirectory()) return code.test(place) ? [place] : [];
  return readdirSync(path.join(root, place)).flatMap((name) => filesIn(`${place}/${name}`, except));
}
