import type { SheetPlan } from "../../../src/sheets/plan/sheet-plan";
import { SheetPreview } from "../../../src/taskpane/worksheet/SheetPreview";
import { mount } from "./mount";

/** Only the preview, of the plan that the test gives. */
const { plan } = window as unknown as { readonly plan: SheetPlan };
mount("Werkblad", <SheetPreview plan={plan} fileName="team-werk-2020.xlsx" />);
