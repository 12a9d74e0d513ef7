import { BooleanNumber } from "@univerjs/core";
import type { ICellDataForSheetInterceptor, IStyleData, Nullable } from "@univerjs/core";
import type { ConditionalLook, ShownBar } from "../../conditional/conditional-looks";
import type { Icon, RuleLook } from "../../model/conditional-rule";
import type { CellStyle } from "../../model/style";
import { bordersOf } from "./cell-look";

/** A cell as Univer draws it, with what is drawn behind its text. */
export interface DressedCell extends ICellDataForSheetInterceptor {
  readonly gauges?: { readonly bar: ShownBar | null; readonly icon: Icon | null };
}

/** The pixels that an icon takes at the left of a cell. */
export const iconRoom = 18;

/** Puts the look of the conditional formats over the cell's own style. */
export function dressed(
  cell: Nullable<ICellDataForSheetInterceptor>,
  { look, bar, icon, withoutValue }: ConditionalLook,
  own: CellStyle,
): DressedCell {
  return {
    ...cell,
    interceptorStyle: { ...cell?.interceptorStyle, ...lookOver(look, own) },
    ...((bar || icon) && { gauges: { bar, icon } }),
    ...((icon || withoutValue) && {
      fontRenderExtension: { leftOffset: icon ? iconRoom : 0, isSkip: withoutValue },
    }),
  };
}

function lookOver(look: RuleLook, own: CellStyle): IStyleData {
  const { bold, italic, underline, strikethrough, color, fill, borders = {} } = look;
  const switched = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(bold !== undefined && { bl: switched(bold) }),
    ...(italic !== undefined && { it: switched(italic) }),
    ...(underline !== undefined && { ul: { s: switched(underline) } }),
    ...(strikethrough !== undefined && { st: { s: switched(strikethrough) } }),
    ...(color !== undefined && { cl: { rgb: color } }),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(Object.keys(borders).length > 0 && { bd: bordersOf({ ...own.borders, ...borders }) }),
  };
}
