import { renderToStaticMarkup } from "react-dom/server";
import { ClientsStatus } from "../../../src/taskpane/components/ClientsStatus";
import { createFlow } from "../../../src/taskpane/flow/flow";
import type { Clients } from "../../../src/taskpane/flow/state";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { memoryHost } from "../memory-host";

function shown(clients: Clients): string {
  const host = memoryHost([]);
  return renderToStaticMarkup(<ClientsStatus clients={clients} flow={createFlow(host, followTeam(host))} />);
}

test("client lists that are too long to read unasked come with a button that reads them", () => {
  expect(shown({ status: "waiting", rows: 60_000 })).toContain("Lees de cliëntenlijst (60.000 rijen)");
});

test("no button is offered while the team gives no figures to read the client lists for", () => {
  expect(shown({ status: "without-figures", rows: 60_000 })).not.toContain("<button");
});
