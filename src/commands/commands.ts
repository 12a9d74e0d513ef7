import { commandProportionalSheet, type CommandOutcome } from "../usecases/command-proportional-sheet";
import type { ScenarioWishes } from "../usecases/compute-scenario";
import type { Host } from "../usecases/host";

/** What a ribbon button gives its function. `wishes` is there when a program pressed the button; Excel itself never gives it. */
interface CommandEvent {
  readonly wishes?: ScenarioWishes;
  completed(outcome: CommandOutcome): void;
}

/** Joins the ribbon's buttons (manifest.xml, FunctionName) to their use cases. `tell` shows the outcome to the person who pressed. */
export function registerCommands(host: Host, tell: (outcome: CommandOutcome) => void): void {
  Office.actions.associate("makeProportionalSheet", async (event: CommandEvent) => {
    const outcome = await commandProportionalSheet(host, event.wishes ?? {});
    tell(outcome);
    event.completed(outcome);
  });
}
