/** Excel refuses a whole request with these, for reasons that lie outside it. A test can ask for them. */
export type FaultCode =
  | "InvalidOperationInCellEditMode"
  | "InvalidOrTimedOutSession"
  | "ActivityLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "AccessDenied";

/** The numbers by which Excel on the web refuses a whole batch (executeMethod's Error). Source: OSF's error codes in excel-web-16.00.debug.js. */
export const faultNumbers: Readonly<Record<FaultCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/** Says of a member ("WorksheetCollection.add") whether using it fails. What came before it in its batch stays done. */
type MemberTest = (member: string) => boolean;

export type Fault = {
  /** How many times it happens; once when left out. */
  readonly times?: number;
} & (
  | {
      readonly code: FaultCode;
      /** Which batch, counted from now, is refused whole before anything of it is done; the next when left out. */
      readonly at?: number | MemberTest;
    }
  | {
      /** Any of Excel's error codes, for instance "ApiNotFound". */
      readonly code: string;
      readonly at: MemberTest;
    }
);

/** The failures that a test planned. */
export class Faults {
  private readonly batches: { wait: number; times: number; readonly code: FaultCode }[] = [];
  private readonly members: { times: number; readonly accepts: MemberTest; readonly code: string }[] = [];

  plan({ times = 1, ...fault }: Fault): void {
    if (typeof fault.at === "function") this.members.push({ times, accepts: fault.at, code: fault.code });
    else this.batches.push({ times, wait: fault.at ?? 1, code: fault.code as FaultCode });
  }

  /** Drops every failure that has not happened yet. */
  forget(): void {
    this.batches.length = 0;
    this.members.length = 0;
  }

  ofNextBatch(): FaultCode | null {
    for (const planned of this.batches) planned.wait -= 1;
    const due = this.batches.find(({ wait }) => wait <= 0);
    return due ? use(due, this.batches) : null;
  }

  ofMember(member: string): string | null {
    const due = this.members.find(({ accepts }) => accepts(member));
    return due ? use(due, this.members) : null;
  }
}

function use<Code, Planned extends { times: number; readonly code: Code }>(planned: Planned, all: Planned[]): Code {
  planned.times -= 1;
  if (planned.times <= 0) all.splice(all.indexOf(planned), 1);
  return planned.code;
}
