import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { clientsProblemSentence } from "../../text/problems/clients-problems";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { clientsStatusWords as words } from "../../text/pane/scenario-pane";
import type { Flow } from "../flow/flow";
import type { Clients } from "../flow/state";
import { focusPlace } from "./focus-place";
import { Section } from "./Section";
import { Spoken } from "./Spoken";

const useStyles = makeStyles({
  place: { outlineStyle: "none" },
  line: { ...typographyStyles.body1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  /** A bar and a stop button only appear when reading takes longer than a second. */
  progress: {
    width: "100%",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "1s",
  },
  bar: { width: "100%" },
  figures: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
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
      return <Reading rows={clients.rows} ofRows={clients.ofRows} onStop={onStop} />;
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

interface ReadingProps {
  readonly rows: number;
  readonly ofRows: number;
  readonly onStop: () => void;
}

function Reading({ rows, ofRows, onStop }: ReadingProps) {
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.progress}>
      <p id={label} className={styles.line}>
        {words.reading}
      </p>
      <ProgressBar className={styles.bar} aria-labelledby={label} value={rows} max={Math.max(1, ofRows)} />
      <span className={styles.figures}>{words.progress(rows, ofRows)}</span>
      {/* A screen reader says it at every tenth, not at every change. */}
      <span role="status">
        <Spoken>{words.progressSpoken(Math.floor((10 * rows) / Math.max(1, ofRows)), ofRows === 0 ? 0 : 10)}</Spoken>
      </span>
      <Button className={styles.action} size="small" onClick={onStop}>
        {words.stop}
      </Button>
    </div>
  );
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
