import {
  CalendarMonth20Regular,
  DataBarHorizontal20Regular,
  DocumentTable20Regular,
  PeopleTeam20Regular,
  TableSearch20Regular,
} from "@fluentui/react-icons";
import type { ComponentType, ReactElement } from "react";
import type { SheetKind } from "../../usecases/sheets/kinds";
import { latePart } from "../components/late/late-part";
import { DivisionStep } from "../division/DivisionStep";
import type { ReadyState, Step } from "../flow/state";
import type { StepProps } from "../flow/step-props";

interface PaneStep {
  readonly icon: ReactElement;
  readonly panel: ComponentType<StepProps>;
  /** The sheet that the button of the step makes; null for a step without one. */
  sheet(state: ReadyState): SheetKind | null;
}

/**
 * What stands behind each step of the pane. The step that is usually shown first comes with the pane; the others are loaded when they are
 * opened. A new step is an entry here, its place among `steps`, and its name among the words.
 */
export const paneSteps: Readonly<Record<Step, PaneStep>> = {
  data: {
    icon: <TableSearch20Regular />,
    panel: latePart(async () => (await import("../data/DataStep")).DataStep),
    sheet: () => null,
  },
  division: {
    icon: <DataBarHorizontal20Regular />,
    panel: DivisionStep,
    sheet: () => "proportional",
  },
  scenarios: {
    icon: <PeopleTeam20Regular />,
    panel: latePart(async () => (await import("../scenarios/ScenariosStep")).ScenariosStep),
    sheet: () => "comparison",
  },
  months: {
    icon: <CalendarMonth20Regular />,
    panel: latePart(async () => (await import("../months/MonthsStep")).MonthsStep),
    // Each heading has a button of its own.
    sheet: () => null,
  },
  worksheet: {
    icon: <DocumentTable20Regular />,
    panel: latePart(async () => (await import("../worksheet/WorksheetStep")).WorksheetStep),
    sheet: ({ sheetKind }) => sheetKind,
  },
};
