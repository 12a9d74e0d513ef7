import type { Division } from "../../caseload/division/division";
import { CaseloadChart } from "../charts/CaseloadChart";
import { Section } from "../components/Section";
import type { StepProps } from "../flow/step-props";
import { divisionWords } from "../../text/pane/pane";
import { NormsSection } from "../norms/NormsSection";
import { FilledIn } from "./FilledIn";
import { WhatIf } from "./WhatIf";

/** Everything below the figures: their chart, "stel dat", what is filled in, and the weighed clients. */
export function DivisionDetails({ state, flow, result }: StepProps & { readonly result: Division }) {
  return (
    <>
      <Section heading={divisionWords.chart}>
        <CaseloadChart result={result} />
      </Section>
      <WhatIf state={state} flow={flow} result={result} />
      <FilledIn result={result} flow={flow} />
      <NormsSection state={state} flow={flow} result={result} />
    </>
  );
}
