/** What the server tells the page at its start. */
export interface Start {
  /** The workbook to open first. */
  readonly workbook: ServedWorkbook;
  readonly example: ServedWorkbook;
  /** False when the user had to tell the browser to trust the page. */
  readonly certificateTrusted: boolean;
  /** True only in tests, which may then make Excel refuse: see sessionOpened. */
  readonly forTests: boolean;
}

/** The event on the page's window that gives a test the session of each opened workbook, before the add-in starts in it. */
export const sessionOpened = "workbench-session-opened";

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
