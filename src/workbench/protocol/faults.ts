/** Refusals that Excel gives for reasons outside the request, and that a test can ask for. */
export type FaultCode =
  "InvalidOperationInCellEditMode" | "InvalidOrTimedOutSession" | "ActivityLimitReached" | "AccessDenied";

/** The numbers by which Excel on the web refuses a whole batch (executeMethod's Error). */
export const faultNumbers: Readonly<Record<FaultCode, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};

export interface Fault {
  readonly code: FaultCode;
  /**
   * A number: that batch of the add-in from now on is refused whole, before anything of it is done; 1 is the next.
   * A predicate: the first use of a member it accepts ("WorksheetCollection.add") fails, after what preceded it in its batch.
   */
  readonly at?: number | ((member: string) => boolean);
}

/** Failures to come; each happens once. */
export class Faults {
  private readonly batches: { left: number; readonly code: FaultCode }[] = [];
  private readonly members: { readonly accepts: (member: string) => boolean; readonly code: FaultCode }[] = [];

  plan(fault: Fault): void {
    if (typeof fault.at === "function") this.members.push({ accepts: fault.at, code: fault.code });
    else this.batches.push({ left: fault.at ?? 1, code: fault.code });
  }

  ofNextBatch(): FaultCode | null {
    for (const planned of this.batches) planned.left -= 1;
    const due = this.batches.findIndex((planned) => planned.left <= 0);
    return due < 0 ? null : (this.batches.splice(due, 1)[0]?.code ?? null);
  }

  ofMember(member: string): FaultCode | null {
    const due = this.members.findIndex((planned) => planned.accepts(member));
    return due < 0 ? null : (this.members.splice(due, 1)[0]?.code ?? null);
  }
}
