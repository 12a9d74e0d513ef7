import type { AgeWishes } from "../usecases/scenarios/age-wishes";
import { hostErrorSentence } from "../text/problems/host-errors";
import type { CommandOutcome, CommandWishes } from "../usecases/sheets/command-outcome";
import type { DivisionWishes } from "../usecases/division/compute-division";
import type { Host } from "../usecases/host";

/** What a ribbon button gives its function. `wishes` is there when a program pressed the button; Excel itself never gives it. */
interface CommandEvent {
  readonly wishes?: CommandWishes & AgeWishes;
  completed(outcome: CommandOutcome): void;
}

/** The pane, as far as the ribbon is concerned. */
interface Pane {
  /** What was chosen in the pane: a button makes the sheet that the pane would make. */
  getWishes(): DivisionWishes;
  tellCommandFailed(message: string): void;
}

type Command = (host: Host, wishes: CommandWishes & AgeWishes) => Promise<CommandOutcome>;

const proportionalSheet = () => import("../usecases/sheets/command-proportional-sheet");
const ageSheets = () => import("../usecases/sheets/command-age-sheets");

/** By the name that manifest.xml (FunctionName) or a program gives. What a command needs is loaded when it is first run. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  makeProportionalSheet: async () => (await proportionalSheet()).commandProportionalSheet,
  makeAgeDivisionSheet: async () => (await ageSheets()).commandAgeDivisionSheet,
  makeComparisonSheet: async () => (await ageSheets()).commandComparisonSheet,
  makeClientMovesSheet: async () => (await ageSheets()).commandClientTransfersSheet,
  makeCapacitySheet: async () => (await import("../usecases/sheets/command-capacity-sheet")).commandCapacitySheet,
};

/** Stands in for a command that could not be loaded. */
const notLoaded: Command = () =>
  Promise.resolve({ ok: false, fault: true, message: hostErrorSentence("not-loaded", null) });

/** Joins the ribbon's buttons to their use cases. What went wrong is said in the pane. */
export function registerCommands(host: Host, pane: Pane): void {
  for (const [name, load] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: CommandEvent) => {
      const command = await load().catch(() => notLoaded);
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
