import type { Traced } from "../traced";

/** What a memo of the team's own says about its meeting, in the team's words. A field that is absent does not stand there. */
export interface StatedMeeting {
  readonly title?: Traced<string>;
  readonly purpose?: Traced<string>;
  readonly presenter?: Traced<string>;
  readonly when?: Traced<string>;
}
