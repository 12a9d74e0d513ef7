import { itemAt } from "../../kernel/item-at";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { AgeBand } from "../../caseload/ages/age-bands";
import { ageCutsWords as words } from "../../text/pane/charts";
import { cutAfterKey, limitsOf, moveCut, nearestCut, type AgeSpan } from "./age-cuts";
import { handleSize, type AgeLayout } from "./age-layout";
import type { MovingCuts } from "./use-moving-cuts";

/** How close to a line a pointer must be to grab it, in CSS pixels. */
const reach = 14;

const useStyles = makeStyles({
  /** Lets a finger that moves up or down scroll the pane. */
  area: { position: "absolute", inset: 0, touchAction: "pan-y", WebkitUserSelect: "none", userSelect: "none" },
  handle: {
    ...typographyStyles.body1Strong,
    position: "absolute",
    boxSizing: "border-box",
    width: `${handleSize.width}px`,
    height: `${handleSize.height}px`,
    marginInlineStart: `${-handleSize.width / 2}px`,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    paddingInline: "3px",
    cursor: "ew-resize",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
      zIndex: 1,
    },
  },
  arrow: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly layout: AgeLayout;
  readonly span: AgeSpan;
  readonly bands: readonly AgeBand[];
  /** The number of clients in each band. */
  readonly counts: readonly number[];
  readonly moving: MovingCuts;
}

/** A slider and a line to drag for each cut, on top of the chart. */
export function CutHandles({ layout, span, bands, counts, moving }: Props) {
  const styles = useStyles();
  const { shown: cuts, move, letGo, takeBack } = moving;
  const handles = useRef<(HTMLElement | null)[]>([]);
  // Somebody can grab a handle anywhere, so the cut keeps its distance from the pointer.
  const held = useRef<{ readonly place: number; readonly offset: number } | null>(null);

  function takeHold(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    const at = pointerIn(event);
    const own = handles.current.findIndex((handle) => handle?.contains(event.target as Node));
    const place = own >= 0 ? own : nearestCut(cuts, layout.x.invert(at));
    const cut = cuts[place];
    if (cut === undefined || (own < 0 && Math.abs(layout.x(cut) - at) > reach)) return;
    event.preventDefault();
    handles.current[place]?.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { place, offset: layout.x(cut) - at };
  }

  function drag(event: PointerEvent<HTMLElement>): void {
    if (held.current === null) return;
    const { place, offset } = held.current;
    move(moveCut(cuts, place, layout.x.invert(pointerIn(event) + offset), span));
  }

  function drop(): void {
    if (held.current === null) return;
    held.current = null;
    letGo();
  }

  function takeAllBack(): void {
    held.current = null;
    takeBack();
  }

  function press(event: KeyboardEvent, place: number, cut: number): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape") {
      takeAllBack();
      return;
    }
    const age = cutAfterKey(event.key, cut, limitsOf(cuts, place, span));
    if (age === null) return;
    event.preventDefault();
    move(moveCut(cuts, place, age, span));
  }

  return (
    <div
      className={styles.area}
      onPointerDown={takeHold}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={takeAllBack}
    >
      {cuts.map((cut, place) => {
        const { least, most } = limitsOf(cuts, place, span);
        const [below, above] = bands.slice(place);
        return (
          <div
            key={place}
            ref={(handle) => {
              handles.current[place] = handle;
            }}
            role="slider"
            tabIndex={0}
            className={styles.handle}
            style={{ left: layout.handles[place], top: layout.handleTop }}
            aria-label={words.cut(place, cuts.length)}
            aria-valuemin={least}
            aria-valuemax={most}
            aria-valuenow={cut}
            aria-valuetext={
              below && above && words.cutSpoken(cut, below, itemAt(counts, place), above, itemAt(counts, place + 1))
            }
            onKeyDown={(event) => press(event, place, cut)}
            onKeyUp={letGo}
            onBlur={letGo}
          >
            <span className={styles.arrow}>‹</span>
            {cut}
            <span className={styles.arrow}>›</span>
          </div>
        );
      })}
    </div>
  );
}

/** The distance of the pointer from the left edge of the chart, in CSS pixels. */
function pointerIn({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  return clientX - currentTarget.getBoundingClientRect().left;
}
