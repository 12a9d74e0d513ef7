import { MakeSheetButton } from "../components/MakeSheetButton";
import type { StepProps } from "../components/ReadyScreen";

/** Werkblad: which sheet, for which meeting, and how it will look. */
export function WorksheetStep({ state, flow }: StepProps) {
  return <MakeSheetButton kind="proportional" state={state} flow={flow} />;
}
