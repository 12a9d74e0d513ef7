import type { AgeWishes } from "../usecases/age-wishes";
import {
  commandAgeDivisionSheet,
  commandClientMovesSheet,
  commandComparisonSheet,
} from "../usecases/command-age-sheets";
import { commandCapacitySheet } from "../usecases/command-capacity-sheet";
import type { CommandOutcome, CommandWishes } from "../usecases/command-outcome";
import { commandProportionalSheet } from "../usecases/command-proportional-sheet";
import type { ScenarioWishes } from "../usecases/compute-scenario";
import type { Host } from "../usecases/host";

/** What a ribbon button gives its function. `wishes` is there when a program pressed the button; Excel itself never gives it. */
interface CommandEvent {
  readonly wishes?: CommandWishes & AgeWishes;
  completed(outcome: CommandOutcome): void;
}

/** The pane, as far as the ribbon is concerned. */
interface Pane {
  /** What was chosen in the pane: a button makes the sheet that the pane would make. */
  getWishes(): ScenarioWishes;
  tellCommandFailed(message: string): void;
}

type Command = (host: Host, wishes: CommandWishes & AgeWishes) => Promise<CommandOutcome>;

/** By the name that manifest.xml (FunctionName) or a program gives. */
const commands: Readonly<Record<string, Command>> = {
  makeProportionalSheet: commandProportionalSheet,
  makeAgeDivisionSheet: commandAgeDivisionSheet,
  makeComparisonSheet: commandComparisonSheet,
  makeClientMovesSheet: commandClientMovesSheet,
  makeCapacitySheet: commandCapacitySheet,
};

/** Joins the ribbon's buttons to their use cases. What went wrong is said in the pane. */
export function registerCommands(host: Host, pane: Pane): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: CommandEvent) => {
      const outcome = await command(host, event.wishes ?? pane.getWishes());
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
}
