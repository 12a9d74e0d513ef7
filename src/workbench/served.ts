/** What the server tells the page, and where it has what the page needs. */
export interface Start {
  /** The workbook to open first. */
  readonly workbook: ServedWorkbook;
  readonly example: ServedWorkbook;
  /** False when the browser had to be told to trust the page. */
  readonly certificateTrusted: boolean;
}

export interface ServedWorkbook {
  readonly name: string;
  readonly address: string;
}

export const served = {
  start: "/start.json",
  /** The build of the add-in. */
  addIn: "/addin/",
  /** office.js and what it loads. */
  officeJs: "/office-js/",
  workbook: "/werkmap/",
  example: "/voorbeeld/",
} as const;
