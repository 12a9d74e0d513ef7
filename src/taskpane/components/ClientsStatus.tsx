import { Button, makeStyles, MessageBar, MessageBarBody, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { clientsStatusWords as words } from "../../text/pane/clients-status";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";
import { focusPlace } from "./focus-place";
import { LongReading } from "./LongReading";
import { Section } from "./Section";

const useStyles = makeStyles({
  place: { outlineStyle: "none" },
  line: { ...typographyStyles.body1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  action: { alignSelf: "flex-start" },
  body: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

interface Props {
  readonly clients: Clients;
  readonly flow: Flow;
}

/**
 * How far the client lists are read, with what somebody can do about it. It shows nothing when they are read and up to
 * date, but its element stays in the page, so that the focus has somewhere to go.
 */
export function ClientsStatus({ clients, flow }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);

  // The pressed button disappears with its state. Without focus in the pane, office.js lets the next Tab leave the pane.
  useEffect(() => {
    if (asked && document.hasFocus() && document.activeElement === document.body) focusPlace(place.current);
  }, [asked, clients.status]);

  const ask = (action: () => void) => () => {
    setAsked(true);
    action();
  };
  return (
    <div ref={place} className={styles.place}>
      {hasNews(clients) && (
        <Section heading={words.heading}>
          <Status clients={clients} onRead={ask(flow.readClients)} onStop={ask(flow.stopReadingClients)} />
        </Section>
      )}
    </div>
  );
}

/** Up-to-date lists need no words, and without figures of the team there is nothing to do about the lists yet. */
function hasNews(clients: Clients): boolean {
  return clients.status === "read" ? clients.behind : clients.status !== "without-figures";
}

interface StatusProps {
  readonly clients: Clients;
  readonly onRead: () => void;
  readonly onStop: () => void;
}

function Status({ clients, onRead, onStop }: StatusProps) {
  const styles = useStyles();
  switch (clients.status) {
    case "none":
      return (
        <p className={styles.line}>
          {clientsProblemSentence({ reason: "no-client-list" })} {words.afterwards}
        </p>
      );
    case "without-figures":
      return null;
    case "waiting":
      return (
        <>
          <p className={styles.line}>{words.waiting}</p>
          <Button className={styles.action} appearance="primary" onClick={onRead}>
            {words.read(clients.rows)}
          </Button>
        </>
      );
    case "reading":
      return <LongReading rows={clients.rows} ofRows={clients.ofRows} onStop={onStop} />;
    case "read":
      return clients.behind ? <Told intent="info" title={words.behind} action={words.again} onAction={onRead} /> : null;
    case "unusable":
      return (
        <Told intent="warning" title={words.unusable} action={words.again} onAction={onRead}>
          {clientsProblemSentence(clients.problem)}
        </Told>
      );
    case "failed":
      return (
        <Told intent="error" title={words.failed} action={words.again} onAction={onRead}>
          {hostErrorSentence(clients.refusal.code, clients.refusal.sheet)}
        </Told>
      );
  }
}

interface ToldProps {
  readonly intent: "info" | "warning" | "error";
  readonly title: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children?: ReactNode;
}

function Told({ intent, title, action, onAction, children }: ToldProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <p className={styles.line}>{children}</p>}
        <Button className={styles.action} size="small" onClick={onAction}>
          {action}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
