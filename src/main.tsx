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
  registerCommands(host, flow);
  const element = document.getElementById("caseload");
  // Excel on the web gives no theme, whatever the type says.
  if (element) mountTaskPane(element, flow, (Office.context.officeTheme as Office.OfficeTheme | undefined) ?? null);
}

void start();
