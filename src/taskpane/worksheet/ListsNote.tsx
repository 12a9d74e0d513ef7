import { makeStyles } from "@fluentui/react-components";
import { clientsProblemSentence } from "../../text/clients-problems";
import { hostErrorSentence } from "../../text/host-errors";
import { listsWords as words } from "../../text/worksheet";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";
import { Note, type Told } from "./Note";

const useStyles = makeStyles({
  /** What takes less than a second is not worth a word. */
  reading: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "1s",
  },
});

interface Props {
  readonly clients: Clients;
  readonly flow: Flow;
}

/** What stands between the client lists and the sheet as it will be, and what somebody can do about it. */
export function ListsNote({ clients, flow }: Props) {
  const styles = useStyles();
  return <Note told={noteOn(clients, flow)} className={clients.status === "reading" ? styles.reading : ""} />;
}

function noteOn(clients: Clients, { readClients, stopReadingClients }: Flow): Told | null {
  const again = { label: words.again, run: () => void readClients() };
  switch (clients.status) {
    case "none":
      return { intent: "info", sentence: clientsProblemSentence({ reason: "no-client-list" }) };
    case "waiting":
      return { intent: "info", sentence: words.waiting(clients.rows), action: { ...again, label: words.read } };
    case "reading":
      return {
        intent: "info",
        sentence: words.reading(clients.rows, clients.ofRows),
        action: { label: words.stop, run: stopReadingClients },
      };
    case "unusable":
      return { intent: "warning", sentence: clientsProblemSentence(clients.problem), action: again };
    case "failed": {
      const { code, sheet } = clients.problem;
      return { intent: "error", sentence: hostErrorSentence(code, sheet), action: again };
    }
    case "read":
      return clients.behind ? { intent: "info", sentence: words.behind, action: again } : null;
  }
}
