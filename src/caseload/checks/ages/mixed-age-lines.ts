import type { AgeBand } from "../../ages/age-bands";
import type { CellAddress } from "../../cell-address";
import type { Check } from "../check";

/** The age lines that are taken for each other: 27 of the Participatiewet and 30 of student finance. */
const alike: readonly [number, number] = [27, 30];

/** C21: of splits that stand beside each other one cuts at 27 and another at 30. One split with both lines means both. */
export function mixedAgeLines(
  splits: readonly (readonly AgeBand[])[],
  cells: readonly CellAddress[],
): readonly Check[] {
  const onlyAt = (line: number, other: number) => splits.some((split) => cutsAt(split, line) && !cutsAt(split, other));
  const [law, finance] = alike;
  return onlyAt(law, finance) && onlyAt(finance, law) ? [{ code: "C21", lines: alike, cells }] : [];
}

function cutsAt(split: readonly AgeBand[], age: number): boolean {
  return split.some(({ from, below }) => from === age || below === age);
}
