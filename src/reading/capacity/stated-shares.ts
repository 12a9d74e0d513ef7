import type { StatedShares } from "../../caseload/capacity/found-capacity";
import type { CellAddress } from "../../caseload/cell-address";
import type { StatedShare } from "../../caseload/norms/stated-share";
import type { GridView } from "../grid-view";
import { parseNumber } from "../values/number-text";

interface ShareCell {
  readonly share: StatedShare;
  readonly cell: CellAddress;
}

const article = String.raw`(?:(?:al|alle|de|het|ons|onze)\s+)*`;
const percentage = new RegExp(
  String.raw`^(?:ruim |bijna |circa |ca\.? )?(\d+(?:[.,]\d+)?\s*%) van ${article}(\p{L}+)`,
  "iu",
);
const part = new RegExp(String.raw`^(\d+) van ${article}(\d[\d.]*) (\p{L}+)`, "iu");

/**
 * Percentages that stand below each other with what they are of: "60,8% van alle meldingen", "219 van 492 aanvragen". A row without one does
 * not part them ("50%"); an empty row does.
 */
export function statedShares(view: GridView, isFree: (row: number) => boolean): readonly StatedShares[] {
  const found: StatedShares[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    let together: ShareCell[] = [];
    for (let row = view.top; row <= view.bottom + 1; row += 1) {
      const goesOn = row <= view.bottom && isFree(row) && !view.isBlank(row, column);
      if (goesOn) together.push(...shareIn(view, row, column));
      else {
        if (together.length > 1) {
          found.push({ shares: together.map(({ share }) => share), cells: together.map(({ cell }) => cell) });
        }
        together = [];
      }
    }
  }
  return found;
}

function shareIn(view: GridView, row: number, column: number): ShareCell[] {
  const { value, text, address } = view.cell(row, column);
  if (typeof value !== "string") return [];
  const [, percent, whole] = percentage.exec(text) ?? [];
  const share = parseNumber(percent ?? "")?.value;
  if (share !== undefined && whole) return [{ share: { share, denominator: whole.toLowerCase() }, cell: address }];
  const [, some = "", all = "", of] = part.exec(text) ?? [];
  const [numerator, denominator] = [parseNumber(some)?.value, parseNumber(all)?.value];
  if (numerator === undefined || !denominator || !of) return [];
  return [{ share: { share: numerator / denominator, denominator: of.toLowerCase() }, cell: address }];
}
