import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { clientsProblemSentence } from "../../text/clients-problems";
import { hostErrorSentence } from "../../text/host-errors";
import { listsWords as words } from "../../text/worksheet";
import { PassingButton } from "../components/PassingButton";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";

const useStyles = makeStyles({
  place: { outlineStyle: "none" },
  body: { ...typographyStyles.body1, overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { margin: 0, fontVariantNumeric: "tabular-nums" },
  action: { marginTop: tokens.spacingVerticalXS },
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

/** What stands between the client lists and the sheet as it will be, and what somebody can do about it; nothing where nothing does. */
export function ListsNote({ clients, flow }: Props) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const told = noteOf(clients, flow);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {told && (
        <MessageBar
          intent={told.intent}
          layout="multiline"
          className={clients.status === "reading" ? styles.reading : ""}
        >
          <MessageBarBody className={styles.body}>
            <p className={styles.line}>{told.sentence}</p>
            {told.action && (
              <PassingButton className={styles.action} heir={place} onClick={told.action.run}>
                {told.action.label}
              </PassingButton>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

interface Told {
  readonly intent: "info" | "warning" | "error";
  readonly sentence: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

function noteOf(clients: Clients, { readClients, stopReadingClients }: Flow): Told | null {
  const again = { label: words.again, run: () => void readClients() };
  switch (clients.status) {
    case "none":
      return { intent: "info", sentence: clientsProblemSentence({ reason: "no-client-list" }), action: null };
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
