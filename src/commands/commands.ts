import {
  commandProportionalSheet,
  type CommandOutcome,
  type CommandWishes,
} from "../usecases/command-proportional-sheet";
import type { ScenarioWishes } from "../usecases/compute-scenario";
import type { Host } from "../usecases/host";

/** What a ribbon button gives its function. `wishes` is there when a program pressed the button; Excel itself never gives it. */
interface CommandEvent {
  readonly wishes?: CommandWishes;
  completed(outcome: CommandOutcome): void;
}

/** The pane, as far as the ribbon is concerned. */
interface Pane {
  /** What was chosen in the pane: a button makes the sheet that the pane would make. */
  getWishes(): ScenarioWishes;
  tellCommandFailed(message: string): void;
}

/** Joins the ribbon's buttons (manifest.xml, FunctionName) to their use cases. What went wrong is said in the pane. */
export function registerCommands(host: Host, pane: Pane): void {
  Office.actions.associate("makeProportionalSheet", async (event: CommandEvent) => {
    const outcome = await commandProportionalSheet(host, event.wishes ?? pane.getWishes());
    try {
      if (!outcome.ok) {
        pane.tellCommandFailed(outcome.message);
        await Office.addin.showAsTaskpane();
      }
    } finally {
      // Without this, Excel keeps the button waiting.
      event.completed(outcome);
    }
  });
}
