import type { LibraryNorm, LibraryNormCode } from "../../../src/caseload/norms/norm";
import { normLibrary } from "../../../src/caseload/norms/norm-library";

export function libraryNorm(code: LibraryNormCode): LibraryNorm {
  const found = normLibrary.flatMap(({ norms }) => norms).find((norm) => norm.code === code);
  if (!found) throw new Error(`no norm ${code}`);
  return found;
}
