/** What the server tells the page, and where it has what the page needs. */
export interface Start {
  /** The workbook to open first. */
  readonly workbook: ServedWorkbook;
  readonly example: ServedWorkbook;
  /** False when the browser had to be told to trust the page. */
  readonly certificateTrusted: boolean;
  /** A test serves the page, and may make Excel refuse: see sessionOpened. `npm start` never says so. */
  readonly forTests: boolean;
}

/** The event on the page's window by which a test gets the session of each workbook that is opened, before the add-in starts in it. */
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
