import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { SheetPreview } from "../../../src/taskpane/worksheet/SheetPreview";
import { useTheme } from "../../../src/taskpane/theme";

/** A page with the preview alone, of the plan that the test put in `window.plan`. */
function Page({ plan }: { readonly plan: SheetPlan }) {
  return (
    <FluentProvider theme={useTheme(null)} style={{ minHeight: "100vh" }}>
      <main style={{ padding: 12 }}>
        <h1 style={{ fontSize: 16 }}>Werkblad</h1>
        <SheetPreview plan={plan} fileName="team-werk-2020.xlsx" />
      </main>
    </FluentProvider>
  );
}

const { plan } = window as unknown as { readonly plan: SheetPlan };
const element = document.getElementById("root");
if (element) createRoot(element).render(<Page plan={plan} />);
