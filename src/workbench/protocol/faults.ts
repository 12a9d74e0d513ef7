/** Refusals of a whole request that Excel gives for reasons outside it, and that a test can ask for. */
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

/** The use of a member that it accepts ("WorksheetCollection.add") fails, after what preceded it in its batch. */
type MemberTest = (member: string) => boolean;

export type Fault = {
  /** How many times it happens: once when it is not given. */
  readonly times?: number;
} & (
  | {
      readonly code: FaultCode;
      /** That batch of the add-in from now on is refused whole, before anything of it is done; 1, the next, when it is not given. */
      readonly at?: number | MemberTest;
    }
  | {
      /** Any code of Excel's: "ApiNotFound". */
      readonly code: string;
      readonly at: MemberTest;
    }
);

/** Failures to come; each happens as many times as it was asked for. */
export class Faults {
  private readonly batches: { wait: number; times: number; readonly code: FaultCode }[] = [];
  private readonly members: { times: number; readonly accepts: MemberTest; readonly code: string }[] = [];

  plan({ times = 1, ...fault }: Fault): void {
    if (typeof fault.at === "function") this.members.push({ times, accepts: fault.at, code: fault.code });
    else this.batches.push({ times, wait: fault.at ?? 1, code: fault.code as FaultCode });
  }

  /** Whatever was still to come does not. */
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
