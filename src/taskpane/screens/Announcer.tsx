import type { FlowState } from "../flow/state";
import { announcement } from "../flow/announcement";
import { Spoken } from "../components/Spoken";

/** Tells a screen reader about the state. It is always in the page, because only a change in a live region is read out. */
export function Announcer({ state }: { readonly state: FlowState }) {
  return (
    <div role="status">
      <Spoken>{announcement(state)}</Spoken>
    </div>
  );
}
