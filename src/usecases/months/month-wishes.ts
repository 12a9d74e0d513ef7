/** How many clients somebody chose that a colleague ends with, and whether that is locked. */
export interface ChosenEnd {
  readonly name: string;
  readonly clients: number;
  readonly locked: boolean;
}

/** What somebody asks of the monthly work, as it is typed. What is absent follows from the workbook, or is the usual. */
export interface MonthWishes {
  /** How many new clients there are. */
  readonly newClients?: number;
  /** At most so many in a round: "5" for everybody, or "Lisette=5,Bob=2". */
  readonly maximum?: string;
  /** Divide the clients without a caseworker. */
  readonly pool?: boolean;
  /** Bounds per fte: "80-110", "80-" or "-110". */
  readonly band?: string;
  /** How many months a plan looks ahead. */
  readonly monthsAhead?: number;
  /** Whoever leaves within so many months gets no new clients. */
  readonly monthsBeforeLeaving?: number;
  /** Who begins, leaves, is absent or gets other hours: "Lisette begint 1-4-2020; Pieter t/m 31-12-2020". */
  readonly changes?: string;
  /** The end state that somebody chose in the plan, instead of the rule's. */
  readonly goal?: readonly ChosenEnd[];
  /** The same, as it is typed: "Lisette=40, Anne=90" stays, and the rule divides the rest. */
  readonly locked?: string;
  /** How many weeks somebody is absent. */
  readonly weeks?: number;
  /** At most so many transfers. */
  readonly atMost?: number;
  /** Everybody's load after the transfers within so many per cent of the part by hours. */
  readonly within?: number;
  /** Whose clients go, and how many go to whom: "Julie", "Lisette=70,Anne=10". */
  readonly from?: string;
  readonly plan?: string;
  /** What weighs in besides time when clients go: "taal", "wijk" or "taal,wijk". */
  readonly match?: string;
  /** The month to look at and the one to look back to, by their labels. */
  readonly month?: string;
  readonly previousMonth?: string;
}
