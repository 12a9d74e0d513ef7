/** Where a value stands, as people read it: for the rooms that show what a use case found. */
export { localAddress, localRange, readableAddress } from "../caseload/cell-address";
