import { firstExampleSheets } from "../../sheets/example/first-example";
import { addPlannedSheet } from "./add-planned-sheet";
import type { Host } from "../host";

/** Adds an example team with its clients, on sheets that are read as the team's own. Rejects with the host's HostError. */
export async function addExample(host: Host): Promise<void> {
  for (const sheet of firstExampleSheets()) await addPlannedSheet(host, sheet, { whose: "team" });
}
