import type { FlowState } from "../flow/state";
import { announcement } from "../flow/announcement";
import { Spoken } from "../components/Spoken";

/** Says to a screen reader what became of the last action. Always there, because only a change in a live region is read. */
export function Announcer({ state }: { readonly state: FlowState }) {
  return (
    <div role="status">
      <Spoken>{announcement(state)}</Spoken>
    </div>
  );
}
