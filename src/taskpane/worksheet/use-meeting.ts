import { useMemo, useState } from "react";
import { sameValue } from "../../kernel/same-value";
import type { MeetingFields } from "../../sheets/shared/meeting-fields";
import { withinLimits } from "../../usecases/memory/meeting-limits";

/** What stands in the fields of the meeting while somebody fills them in. */
export interface FilledInMeeting {
  /** As it was typed, also what is longer than there is room for. */
  readonly meeting: MeetingFields;
  /** A field was left and the workbook does not keep what is in it. */
  readonly notKept: boolean;
  type(changed: Partial<MeetingFields>): void;
  /** Keeps what was typed. */
  leave(): void;
}

/** `keep` shows what it keeps in `kept` at once; what turns out not to be kept goes from there, and stays in its field. */
export function useMeeting(kept: MeetingFields, keep: (changed: Partial<MeetingFields>) => void): FilledInMeeting {
  const [typed, setTyped] = useState<Partial<MeetingFields>>({});
  const [left, setLeft] = useState(false);
  const meeting = useMemo(() => ({ ...kept, ...typed }), [kept, typed]);
  const differs = !sameValue(withinLimits(meeting), kept);
  return {
    meeting,
    notKept: left && differs,
    type(changed) {
      setLeft(false);
      setTyped({ ...typed, ...changed });
    },
    leave() {
      setLeft(true);
      if (differs) keep(typed);
    },
  };
}
