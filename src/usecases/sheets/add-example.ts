import { firstExampleSheets } from "../../sheets/example/first-example";
import { addPlannedSheets } from "./add-planned-sheets";
import type { Host } from "../host";

/** Adds an example team with its clients, on sheets that are read as the team's own. Rejects with the host's HostError. */
export async function addExample(host: Host): Promise<void> {
  await addPlannedSheets(host, firstExampleSheets(), { whose: "team" });
}
