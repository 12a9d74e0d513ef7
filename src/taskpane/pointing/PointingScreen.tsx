import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { hostErrorSentence } from "../../text/problems/host-errors";
import { pointingWords as words } from "../../text/pane/pointing";
import { Busy } from "../components/Busy";
import { focusPlace } from "../components/focus-place";
import type { Flow } from "../flow/flow";
import type { PointingFacts } from "../flow/pointing";
import { CheckedTeam } from "./CheckedTeam";
import { ClientsSlot } from "./ClientsSlot";
import { HoursSlot } from "./HoursSlot";
import { NamesSlot } from "./NamesSlot";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    outline: "none",
  },
  step: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface Props {
  readonly pointing: PointingFacts;
  readonly flow: Flow;
  /** Something is being kept. */
  readonly busy: boolean;
  /** What stands above the slots, where pointing opened by itself. */
  readonly before?: ReactNode;
  /** What else somebody can do. */
  readonly after?: ReactNode;
}

/** Somebody points at names, hours and clients, and then says whether the team that comes of it is theirs. */
export function PointingScreen({ pointing, flow, busy, before, after }: Props) {
  const styles = useStyles();
  const screen = useRef<HTMLElement>(null);
  const checked = pointing.checked !== null;
  const shown = useRef(checked);

  // The button that led here disappeared. Without focus in the pane, the next Tab leaves the pane.
  useEffect(() => {
    if (shown.current === checked) return;
    shown.current = checked;
    if (document.hasFocus()) focusPlace(screen.current);
  }, [checked]);

  return (
    <main ref={screen} className={styles.screen}>
      <p className={styles.step}>{words.step(checked ? 2 : 1)}</p>
      {pointing.refusal && (
        <p role="alert" className={styles.text}>
          {hostErrorSentence(pointing.refusal.code, pointing.refusal.sheet)}
        </p>
      )}
      {pointing.checked ? (
        <CheckedTeam checked={pointing.checked} flow={flow} busy={busy} />
      ) : (
        <>
          <h1 className={styles.heading}>{words.heading}</h1>
          {before}
          <p className={styles.text}>{words.hint}</p>
          <NamesSlot pointing={pointing} flow={flow} />
          <HoursSlot pointing={pointing} flow={flow} />
          <ClientsSlot pointing={pointing} flow={flow} />
          {pointing.refused && (
            <p role="alert" className={styles.text}>
              {pointing.refused.sentence}
            </p>
          )}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={pointing.checking}
              icon={pointing.checking ? <Busy size="tiny" /> : null}
              onClick={() => void flow.pointing.check()}
            >
              {pointing.checking ? words.checking : words.check}
            </Button>
            {!pointing.unasked && <Button onClick={flow.pointing.close}>{words.back}</Button>}
          </div>
          <p className={styles.hint}>{words.promise}</p>
          {after}
        </>
      )}
    </main>
  );
}
