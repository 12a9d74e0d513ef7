import { hostErrorSentence } from "../text/problems/host-errors";
import type { Host } from "../usecases/host";
import type { CommandOutcome, CommandWishes } from "../usecases/sheets/command-sheet";
import type { SheetWishes } from "../usecases/sheets/kind-of-sheet";
import { sheetKinds } from "../usecases/sheets/kinds";

/** What a ribbon button gives its function. Only a program that presses the button gives `wishes`; Excel never does. */
interface CommandEvent {
  readonly wishes?: CommandWishes;
  completed(outcome: CommandOutcome): void;
}

/** The pane, as far as the ribbon is concerned. */
interface Pane {
  /** What was chosen in the pane: a button makes the sheet that the pane would make. */
  getWishes(): SheetWishes;
  tellCommandFailed(message: string): void;
}

const notLoaded: CommandOutcome = { ok: false, fault: true, message: hostErrorSentence("not-loaded", null) };

/** Joins the ribbon's buttons to their use cases. The pane says what went wrong. */
export function registerCommands(host: Host, pane: Pane): void {
  for (const kind of sheetKinds) {
    const run = async (event: CommandEvent): Promise<void> => {
      const wishes = event.wishes ?? pane.getWishes();
      const outcome = await import("../usecases/sheets/command-sheet").then(
        ({ commandSheet }) => commandSheet(host, kind, wishes),
        () => notLoaded,
      );
      try {
        if (!outcome.ok) {
          pane.tellCommandFailed(outcome.message);
          await Office.addin.showAsTaskpane();
        }
      } finally {
        // Without this, Excel keeps the button waiting.
        event.completed(outcome);
      }
    };
    Office.actions.associate(kind.command, (event: CommandEvent) => void run(event));
  }
}
