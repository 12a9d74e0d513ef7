import type { ClientsProblemKey } from "../../text/problems/clients-problems";

/** The client lists do not hold enough, or what was asked for is not there. */
export class UnusableClients extends Error {
  override readonly name = "UnusableClients";
  constructor(readonly problem: ClientsProblemKey) {
    super(problem.reason);
  }
}
