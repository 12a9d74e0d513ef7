import type { CellStyle } from "../../src/workbench/model/style";
import type { Session } from "../../src/workbench/protocol/session";

export type Place = readonly [sheet: string, row: number, column: number];

function restyle(session: Session, places: readonly Place[], change: (style: CellStyle) => CellStyle): void {
  const { workbook } = session;
  for (const [name, row, column] of places) {
    const sheet = workbook.sheetByName(name);
    if (!sheet) throw new Error(name);
    const style = workbook.styles.get(sheet.cell(row, column)?.style ?? 0);
    workbook.restyle(sheet, row, column, workbook.styles.intern(change(style)));
  }
}

export function strike(session: Session, ...places: readonly Place[]): void {
  restyle(session, places, (style) => ({ ...style, font: { ...style.font, strikethrough: true } }));
}

export function colour(session: Session, fill: string, ...places: readonly Place[]): void {
  restyle(session, places, (style) => ({ ...style, fill }));
}
