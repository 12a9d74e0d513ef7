/**
 * What is publicly known to go wrong in some Excel. `source` is where it was reported, in OfficeDev's trackers and documentation unless it says
 * otherwise; docs/host-assumptions.md tells more about each.
 */
export const knownFaults = {
  "reading-merges-empties-undo": "office-js 5918",
  "writing-empties-undo": "office-js-docs-pr 3751 and 5042",
  "listening-empties-undo": "office-js 2543, comment of April 2024",
  "undo-groups-fail": "office-js 6711 and 6255",
  "special-cells-refused-when-protected": "VBA's Range.SpecialCells; for Office.js unreported",
  "no-errors-in-blocks": "office-js 2174",
  "events-wait-for-the-pane": "office-js 4542 and 1502",
  "settings-read-as-absent": "office-js 5206",
  "old-function-metadata": "office-js 2777",
} as const;

export type KnownFault = keyof typeof knownFaults;
