import { associateLate } from "./functions/runtime";
import "./functions/caseload-functions";
import { lateFunctions } from "./functions/late-ids";
import { joinFunctions } from "./functions/team";
import { registerCommands } from "./commands/commands";
import { mountTaskPane } from "./taskpane/mount";
import { createFlow } from "./taskpane/flow/flow";
import { followTeam } from "./usecases/reading/follow-team";
import { createOfficeHost } from "./workbook/office-host";

const host = createOfficeHost();
const team = followTeam(host);
// Before anything is waited for: Excel calls functions as soon as their code is loaded.
joinFunctions(team);
associateLate(lateFunctions, () => import("./functions/late-functions"));

/** The entry point: the one place where the rooms are joined. Commands are registered first: Excel may run one without the pane. */
async function start(): Promise<void> {
  // Without office.js, or with a part of it, the page itself says so after some seconds: this may never be ready.
  if (!("Office" in globalThis)) return;
  await Office.onReady();
  const flow = createFlow(host, team);
  registerCommands(host, flow);
  const element = document.getElementById("caseload");
  // Excel on the web gives no theme, whatever the type says.
  if (element) mountTaskPane(element, flow, Office.context.officeTheme ?? null);
}

void start();
