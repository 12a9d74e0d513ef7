import { NoDivision } from "../components/NoDivision";
import { kindNamed } from "../../usecases/sheets/kinds";
import type { StepProps } from "../flow/step-props";
import { DivisionSheet } from "./DivisionSheet";
import { GoalBlocks } from "./GoalBlocks";
import { MeetingForm } from "./MeetingForm";
import { NormTimesSheet } from "./NormTimesSheet";
import { SheetChoice } from "./SheetChoice";
import { useMeeting } from "./use-meeting";

/** Werkblad: which sheet, for which meeting, and how it will look. The button that makes it is below every step. */
export function WorksheetStep({ state, flow }: StepProps) {
  const { reading, clients, division, sheetKind, months } = state;
  const filledIn = useMeeting(reading.memory.meeting, flow.changeMeeting);
  const { meeting } = filledIn;
  const kind = kindNamed(sheetKind);
  return (
    <>
      <SheetChoice chosen={sheetKind} clients={clients} months={months} onChoose={flow.chooseSheet} />
      {sheetKind === "goals" && <GoalBlocks chosen={reading.memory.choices.goalBlocks} flow={flow} />}
      <MeetingForm filledIn={filledIn} onChoose={flow.changeMeeting} />
      {kind.needs === "norm-times" ? (
        <NormTimesSheet state={state} flow={flow} kind={kind} meeting={meeting} />
      ) : kind.needs === "months" || kind.needs === "movable" ? null : division.ok ? (
        <DivisionSheet state={state} flow={flow} kind={kind} computed={division} meeting={meeting} />
      ) : (
        <NoDivision problem={division.problem} flow={flow} />
      )}
    </>
  );
}
