import { markUndoGroups, type ExcelGlobal } from "./undo-groups";

/** What office.js makes known in its page, as far as it matters here. */
export interface OfficePage {
  readonly Excel?: ExcelGlobal & {
    readonly Workbook: { readonly prototype: object };
    readonly Worksheet: { readonly prototype: object };
    readonly CommentCollection: unknown;
  };
  readonly OfficeExtension?: {
    readonly BatchApiHelper: {
      createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): unknown;
    };
  };
}

const done = new WeakSet<object>();
/** What office.js says of comments: to ask for them is no change. */
const asComments = 4;

/**
 * Gives the office.js from npm what today's has and it is too old for: undo groups, and the notes of a sheet and of the workbook, which are asked for just as
 * comments are. Nothing of office.js is changed. Does nothing where it has been done, or where office.js is not there yet.
 */
export function asTodays({ Excel: excel, OfficeExtension: extension }: OfficePage): void {
  if (!excel || !extension || done.has(excel)) return;
  done.add(excel);
  markUndoGroups(excel);
  for (const { prototype } of [excel.Workbook, excel.Worksheet])
    Object.defineProperty(prototype, "notes", {
      get(this: object) {
        return extension.BatchApiHelper.createPropertyObject(excel.CommentCollection, this, "Notes", true, asComments);
      },
    });
}
