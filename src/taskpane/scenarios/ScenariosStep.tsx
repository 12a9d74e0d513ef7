import type { StepProps } from "../components/ReadyScreen";

/** Scenario's: the clients by age, the teams over them, and the best line-ups with the reason why. */
export function ScenariosStep({ state }: StepProps) {
  return <p>{state.clients.status}</p>;
}
