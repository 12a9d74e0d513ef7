import type { Flow, ReadyState } from "../flow";
import { choiceWords } from "../../text/pane";
import { ReferenceDateField } from "./ReferenceDateField";
import { RoundingField } from "./RoundingField";
import { Section } from "./Section";
import { SideTaskFields } from "./SideTaskFields";

/** What someone may choose; every choice shows in the figures at once. */
export function Choices({ state, flow }: { readonly state: ReadyState; readonly flow: Flow }) {
  return (
    <Section heading={choiceWords.heading}>
      <ReferenceDateField state={state} flow={flow} />
      {state.scenario.usable && <SideTaskFields result={state.scenario.result} flow={flow} />}
      <RoundingField chosen={state.wishes.rounding ?? "largest-remainder"} onChoose={flow.chooseRounding} />
    </Section>
  );
}
