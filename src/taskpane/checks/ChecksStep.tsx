import { attentionPoints } from "../../usecases/attention/attention-points";
import type { StepProps } from "../flow/step-props";
import { checksIn, clientDoubtsIn } from "../flow/points";
import { AttentionList } from "./AttentionList";

/** The step Controle: what does not add up or is uncertain, worst first, and what somebody answered. */
export function ChecksStep({ state, flow }: StepProps) {
  return (
    <AttentionList
      points={attentionPoints(state.reading, checksIn(state), clientDoubtsIn(state))}
      busy={state.activity !== "none"}
      onShow={(cell) => void flow.show(cell)}
      onAnswer={flow.answer}
      onTakeBack={flow.takeAnswerBack}
      onCorrect={flow.correct}
    />
  );
}
