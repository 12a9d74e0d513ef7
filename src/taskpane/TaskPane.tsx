import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode, type Ref } from "react";
import { hostErrorSentence } from "../text/problems/host-errors";
import { crashWords, failedWords, paneWords, readingWords } from "../text/pane/pane";
import { Announcer } from "./screens/Announcer";
import { ErrorBoundary } from "./components/late/ErrorBoundary";
import { latePart } from "./components/late/late-part";
import { LatePlace } from "./components/late/LatePlace";
import { ReadyScreen } from "./screens/ReadyScreen";
import { StatusScreen } from "./screens/StatusScreen";
import type { Flow } from "./flow/flow";
import type { FlowState } from "./flow/state";
import { useTheme, type OfficeThemeColors } from "./theme";

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({ pane: { minHeight: "100vh" } });

/** Most workbooks need no pointing, so it is loaded when it is. */
const NothingFoundScreen = latePart(async () => (await import("./pointing/NothingFoundScreen")).NothingFoundScreen);
const LongReading = latePart(async () => (await import("./components/LongReading")).LongReading);
const PointingScreen = latePart(async () => (await import("./pointing/PointingScreen")).PointingScreen);

interface Props {
  readonly flow: Flow;
  readonly officeTheme: OfficeThemeColors | null;
}

/** The whole pane. It shows the state of its flow. */
export function TaskPane({ flow, officeTheme }: Props) {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(officeTheme)} className={styles.pane}>
      <ErrorBoundary
        instead={(detail, retry) => (
          <StatusScreen
            heading={crashWords.heading}
            detail={detail}
            action={{
              label: paneWords.tryAgain,
              busy: false,
              run: () => {
                void flow.read();
                retry();
              },
            }}
          />
        )}
      >
        <Screens flow={flow} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Screens({ flow }: { readonly flow: Flow }) {
  const state = useSyncExternalStore(flow.subscribe, flow.getState);
  const readAgain = useRef<HTMLButtonElement>(null);
  const retried = useRef(false);

  // The button disappears with its screen. Without focus in the pane, office.js lets the next Tab leave the pane.
  useEffect(() => {
    if (state.status !== "ready" || !retried.current) return;
    retried.current = false;
    if (document.hasFocus()) readAgain.current?.focus({ preventScroll: true });
  }, [state.status]);

  function retry(): void {
    retried.current = true;
    void flow.read();
  }

  function tryExample(): void {
    retried.current = true;
    void flow.tryExample();
  }

  return (
    <>
      <Announcer state={state} />
      <Screen state={state} flow={flow} onRetry={retry} onTryExample={tryExample} readAgainRef={readAgain} />
    </>
  );
}

interface ScreenProps {
  readonly state: FlowState;
  readonly flow: Flow;
  readonly onRetry: () => void;
  readonly onTryExample: () => void;
  readonly readAgainRef: Ref<HTMLButtonElement>;
}

function Screen({ state, flow, onRetry, onTryExample, readAgainRef }: ScreenProps) {
  switch (state.status) {
    case "reading":
      return (
        <StatusScreen
          icon="busy"
          heading={readingWords.heading}
          detail={readingWords.detail}
          after={
            state.counting && (
              <WhenLong>
                <LongReading {...state.counting} onStop={flow.stopReading} sooner />
              </WhenLong>
            )
          }
        />
      );
    case "failed":
      return (
        <StatusScreen
          icon="error"
          heading={failedWords.heading}
          detail={hostErrorSentence(state.refusal.code, state.refusal.sheet)}
          action={{ label: paneWords.tryAgain, busy: state.activity === "reading", run: onRetry }}
        />
      );
    case "nothing-found":
      return (
        <LatePlace>
          <NothingFoundScreen state={state} flow={flow} onRetry={onRetry} onTryExample={onTryExample} />
        </LatePlace>
      );
    case "ready":
      return state.pointing ? (
        <LatePlace>
          <PointingScreen pointing={state.pointing} flow={flow} busy={state.activity === "keeping"} />
        </LatePlace>
      ) : (
        <ReadyScreen state={state} flow={flow} readAgainRef={readAgainRef} />
      );
  }
}

/** Half of the second after which a long reading shows itself: most reading is done by then, and nothing of it is fetched. */
const halfOfWait = 500;

function WhenLong({ children }: { readonly children: ReactNode }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), halfOfWait);
    return () => clearTimeout(timer);
  }, []);
  return isLong && <Suspense>{children}</Suspense>;
}
