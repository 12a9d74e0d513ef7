import { firstExampleSheets } from "../../sheets/example/first-example";
import { addPlannedSheet } from "./add-planned-sheet";
import type { Host } from "../host";

/** Adds a team with its clients to try everything with, on sheets that count as the person's own. Rejects with the host's HostError. */
export async function addExample(host: Host): Promise<void> {
  for (const sheet of firstExampleSheets()) await addPlannedSheet(host, sheet, { whose: "team" });
}
