import type { Division } from "../../caseload/division/division";
import { CaseloadChart } from "../charts/CaseloadChart";
import { Section } from "../components/Section";
import type { StepProps } from "../flow/step-props";
import { divisionWords } from "../../text/pane/pane";
import { NormsSection } from "../norms/NormsSection";
import { ClientsOfNobody } from "./ClientsOfNobody";
import { FilledIn } from "./FilledIn";
import { WhatIf } from "./WhatIf";

/** Everything below the figures: clients of nobody, the chart, "stel dat", what is filled in, and the weighed clients. */
export function DivisionDetails({ state, flow, result }: StepProps & { readonly result: Division }) {
  return (
    <>
      <ClientsOfNobody state={state} flow={flow} />
      <Section heading={divisionWords.chart}>
        <CaseloadChart result={result} />
      </Section>
      <WhatIf state={state} flow={flow} result={result} />
      <FilledIn result={result} flow={flow} />
      <NormsSection state={state} flow={flow} result={result} />
    </>
  );
}
