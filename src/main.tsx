import "./functions/functions";
import { registerCommands } from "./commands/commands";
import { mountTaskPane } from "./taskpane/mount";
import { createFlow } from "./taskpane/flow";
import { createOfficeHost } from "./workbook/office-host";

/** The entry point: the one place where the rooms are joined. Commands are registered first: Excel may run one without the pane. */
async function start(): Promise<void> {
  await Office.onReady();
  const host = createOfficeHost();
  const flow = createFlow(host);
  registerCommands(host, (outcome) => {
    if (!outcome.ok) void Office.addin.showAsTaskpane();
  });
  const element = document.getElementById("caseload");
  if (element) mountTaskPane(element, flow);
}

void start();
