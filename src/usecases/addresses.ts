/** Where a value stands, as people read it: for the rooms that show what a use case found. */
export { columnInWords } from "../caseload/column-in-words";
export { localAddress, localRange, rangeInWords, readableAddress } from "../caseload/cell-address";
