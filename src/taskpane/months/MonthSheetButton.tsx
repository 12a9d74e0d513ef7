import { Button } from "@fluentui/react-components";
import { monthWords as words } from "../../text/pane/months";
import type { SheetKind } from "../../usecases/sheets/kinds";
import type { StepProps } from "../flow/step-props";

interface Props extends StepProps {
  readonly kind: SheetKind;
}

/** "Zet op een blad": makes the sheet of one heading. */
export function MonthSheetButton({ kind, state, flow }: Props) {
  return (
    <div>
      <Button disabledFocusable={state.activity === "making"} onClick={() => void flow.makeSheet(kind)}>
        {words.toSheet}
      </Button>
    </div>
  );
}
