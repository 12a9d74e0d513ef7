import type { StepProps } from "../components/ReadyScreen";
import { attentionPoints } from "./attention-points";
import { AttentionPoints } from "./AttentionPoints";

/** Controle: what needs attention, worst first. */
export function ChecksStep({ state: { scenario, reading }, flow }: StepProps) {
  return (
    <AttentionPoints
      points={attentionPoints(scenario.usable ? scenario.result.checks : [], reading.team.doubts)}
      onShow={(cell) => void flow.show(cell)}
      onCorrect={(correction) => void flow.correct(correction)}
    />
  );
}
