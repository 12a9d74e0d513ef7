import { itemAt } from "../kernel/item-at";

/** Parts of the texts that the command line prints. */

/** A title with its lines below it, indented. */
export function titled(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

/** Sections below each other with an empty line between; empty ones are left out. */
export function sections(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** Rows as lines of equal columns: the first column to the left, figures to the right. The first row has every column. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(itemAt(widths, 0)) : text.padStart(itemAt(widths, column))))
      .join("  "),
  );
}

/** The sheet that was added, and the name that it could not have. */
export function resultLines(sheet: string, nameTaken: string | null): readonly string[] {
  return [
    ...(nameTaken === null ? [] : [`Er was al een blad ‘${nameTaken}’; dat is niet overschreven.`]),
    `Werkblad: ‘${sheet}’`,
  ];
}
