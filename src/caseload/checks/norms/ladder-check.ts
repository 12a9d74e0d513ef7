/** What does not add up in the steps of a ladder that clients are on. */
export type LadderCheck =
  | { readonly code: "C16"; readonly step: number; readonly clients: number }
  | { readonly code: "C17"; readonly steps: number };
