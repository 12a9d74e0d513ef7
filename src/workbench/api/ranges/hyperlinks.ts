import type { Rect } from "../../model/rect";
import type { Hyperlink, Sheet } from "../../model/sheet";
import { restyle } from "../formats/cell-styles";
import { invalidArgument, isAbsent, type ApiSession } from "../api-object";
import { handedOver, writeContent } from "./range-content";

/** Excel's own limits, in characters. */
const longestPlace = 2079;
const longestTip = 255;

/** The link of the first cell as office.js's RangeHyperlink; null when it has none. */
export function linkOf(session: ApiSession, sheet: Sheet, rect: Rect): Record<string, string> | null {
  const link = sheet.hyperlinks.get(`${rect.top},${rect.left}`);
  if (!link) return null;
  session.settle();
  return {
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    textToDisplay: String(handedOver(sheet.cell(rect.top, rect.left)?.value ?? null)),
  };
}

/** Gives the first cell a link; null removes all links. As in Excel, a new link puts its text in the cell and makes the cell look like a link. */
export function setLink(session: ApiSession, sheet: Sheet, rect: Rect, link: unknown): void {
  if (isAbsent(link)) {
    for (const key of [...sheet.hyperlinks.keys()]) {
      const [row = -1, column = -1] = key.split(",").map(Number);
      const inside = row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
      if (!inside) continue;
      sheet.hyperlinks.delete(key);
      sheet.touch(row, column);
    }
    return;
  }
  if (typeof link !== "object") throw invalidArgument("A hyperlink is an object.");
  const { documentReference, address, screenTip, textToDisplay } = link as Readonly<Record<string, unknown>>;
  const first = { top: rect.top, left: rect.left, bottom: rect.top, right: rect.left };
  const kept: Hyperlink = {};
  if (documentReference) kept.location = String(documentReference);
  if (address) kept.address = String(address);
  if (screenTip) kept.tooltip = String(screenTip);
  if (kept.location === undefined && kept.address === undefined) throw invalidArgument("A hyperlink goes somewhere.");
  const [place = "", tip = ""] = [kept.location ?? kept.address, kept.tooltip];
  if (place.length > longestPlace || tip.length > longestTip) throw invalidArgument("A hyperlink is not that long.");
  const empty = (sheet.cell(rect.top, rect.left)?.value ?? null) === null;
  const text = textToDisplay ?? (empty ? (kept.address ?? kept.location) : undefined);
  if (!isAbsent(text)) writeContent(session, sheet, first, [[`'${String(text)}`]]);
  sheet.hyperlinks.set(`${rect.top},${rect.left}`, kept);
  sheet.touch(rect.top, rect.left);
  restyle(session, sheet, first, (style) => ({ ...style, font: { ...style.font, color: "#0563C1", underline: true } }));
}
