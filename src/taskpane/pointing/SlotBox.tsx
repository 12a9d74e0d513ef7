import { Button, makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import type { PointedProblem, PointedSlot } from "../../caseload/team/pointed";
import { pointedProblemSentence } from "../../text/problems/pointed-problems";
import { pointingWords as words } from "../../text/pane/pointing";
import { rangeInWords } from "../../usecases/addresses";
import { fluentRef } from "../components/fluent-ref";
import type { Flow } from "../flow/flow";
import type { PointingFacts } from "../flow/pointing";

const useStyles = makeStyles({
  slot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  label: { ...typographyStyles.body1Strong, margin: 0 },
  way: { flexGrow: 1, maxWidth: "11rem", minWidth: 0 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  active: { border: `2px solid ${tokens.colorBrandStroke1}` },
  place: { justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere", minWidth: 0, paddingInline: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  problem: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

interface Props<Way extends string> {
  readonly slot: PointedSlot;
  readonly pointing: PointingFacts;
  readonly flow: Flow;
  readonly ways: Readonly<Record<Way, string>>;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  /** The cells that the slot has; null where none are asked for. */
  readonly place: string | null;
  /** What stands in them. */
  readonly seen: string | null;
  readonly problem: PointedProblem | null;
  readonly hint?: string;
  readonly children?: ReactNode;
}

/** One of the three things that are pointed at. The active one shows what is selected in the grid, with a button to take it. */
export function SlotBox<Way extends string>({
  slot,
  pointing,
  flow,
  ways,
  way,
  onWay,
  place,
  seen,
  problem,
  hint,
  children,
}: Props<Way>) {
  const styles = useStyles();
  const id = useId();
  const isActive = pointing.slot === slot && place !== null;
  const name = words.slots[slot];
  const shown = place === "" ? words.nothingYet : place;
  return (
    <section className={styles.slot} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id} className={styles.label}>
          {name}
        </h2>
        <Select
          size="small"
          className={styles.way}
          aria-label={words.way[slot]}
          value={way}
          onChange={(_event, { value }) => {
            const chosen = (Object.keys(ways) as Way[]).find((each) => each === value);
            if (chosen) onWay(chosen);
          }}
        >
          {(Object.keys(ways) as Way[]).map((each) => (
            <option key={each} value={each}>
              {ways[each]}
            </option>
          ))}
        </Select>
      </div>
      {place !== null && (
        <div className={mergeClasses(styles.box, isActive && styles.active)}>
          {isActive ? (
            <>
              <span className={styles.note}>
                {pointing.draft.proposed[slot] ? `${String(shown)} · ${words.proposal}` : shown}
              </span>
              <TakeButton slot={slot} pointing={pointing} flow={flow} />
            </>
          ) : (
            <Button
              appearance="transparent"
              size="small"
              className={styles.place}
              aria-label={words.chooseSlot(name, shown ?? "")}
              onClick={() => flow.pointing.choose(slot)}
            >
              {pointing.draft.proposed[slot] ? `${String(shown)} · ${words.proposal}` : shown}
            </Button>
          )}
        </div>
      )}
      {children}
      {hint !== undefined && isActive && <p className={styles.note}>{hint}</p>}
      {seen !== null && <p className={styles.note}>{seen}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          {pointedProblemSentence(problem)}
        </p>
      )}
    </section>
  );
}

const useTakeStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  selected: { ...typographyStyles.body1, overflowWrap: "anywhere", minWidth: 0 },
  button: { flexShrink: 0 },
});

/** Takes what is selected. It goes along with the active slot, and so does the focus. */
function TakeButton({ slot, pointing: { selection }, flow }: Pick<Props<string>, "slot" | "pointing" | "flow">) {
  const styles = useTakeStyles();
  const button = useRef<HTMLButtonElement>(null);
  const place = selection ? rangeInWords(selection) : null;

  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className={styles.line}>
      <span className={styles.selected}>{place === null ? words.noSelection : words.selected(place)}</span>
      <Button
        ref={fluentRef(button)}
        size="small"
        className={styles.button}
        disabledFocusable={place === null}
        aria-label={place === null ? words.take : words.takeSpoken(words.slots[slot], place)}
        onClick={flow.pointing.take}
      >
        {words.take}
      </Button>
    </div>
  );
}
