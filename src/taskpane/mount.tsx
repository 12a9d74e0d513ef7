import { Suspense } from "react";
import { createRoot } from "react-dom/client";
import type { Flow } from "./flow/flow";
import { TaskPane } from "./TaskPane";
import type { OfficeThemeColors } from "./theme";

/** Shows the pane in the page and starts reading. `officeTheme` is Office's own theme, if it gives one. */
export function mountTaskPane(element: HTMLElement, flow: Flow, officeTheme: OfficeThemeColors | null = null): void {
  createRoot(element).render(
    <Suspense>
      <TaskPane flow={flow} officeTheme={officeTheme} />
    </Suspense>,
  );
  void flow.start();
}
