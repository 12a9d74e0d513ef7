import { NoDivision } from "../components/NoDivision";
import type { StepProps } from "../flow/step-props";
import { CapacitySheet } from "./CapacitySheet";
import { DivisionSheet } from "./DivisionSheet";
import { MeetingForm } from "./MeetingForm";
import { SheetChoice } from "./SheetChoice";
import { useMeeting } from "./use-meeting";

/** Werkblad: which sheet, for which meeting, and how it will look. The button that makes it is below every step. */
export function WorksheetStep({ state, flow }: StepProps) {
  const { reading, clients, division, sheetKind } = state;
  const filledIn = useMeeting(reading.memory.meeting, flow.changeMeeting);
  const { meeting } = filledIn;
  return (
    <>
      <SheetChoice chosen={sheetKind} clients={clients} onChoose={flow.chooseSheet} />
      <MeetingForm filledIn={filledIn} onChoose={flow.changeMeeting} />
      {sheetKind === "capacity" ? (
        <CapacitySheet state={state} flow={flow} meeting={meeting} />
      ) : division.usable ? (
        <DivisionSheet state={state} flow={flow} kind={sheetKind} computed={division} meeting={meeting} />
      ) : (
        <NoDivision problem={division.problem} />
      )}
    </>
  );
}
