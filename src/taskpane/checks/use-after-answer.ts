import { useEffect, useRef, useState, type RefObject } from "react";
import { attentionListWords as words } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";

/** What somebody did about a point, once the result is on the screen. */
interface Done {
  readonly point: ShownPoint;
  /** The list that the point was in, and its place there. */
  readonly list: "open" | "settled";
  readonly place: number;
}

interface AfterAnswer {
  /** Waits until the answer is kept, and then moves the focus to the next point. */
  readonly follow: (point: ShownPoint, doing: Promise<void>) => void;
  /** What happened to the point, for a live region. */
  readonly spoken: string;
}

/**
 * Where the focus goes after an answer, because the pressed button disappears with its point. On Tab, office.js moves the
 * focus from control to control, and out of the pane from anything else. So the focus goes to a control of the next point,
 * or else to the text that is there instead.
 */
export function useAfterAnswer(
  root: RefObject<HTMLElement | null>,
  open: readonly ShownPoint[],
  settled: readonly ShownPoint[],
): AfterAnswer {
  const [done, setDone] = useState<Done | null>(null);
  const followed = useRef<Done | null>(null);
  const now = done && [...open, ...settled].find(({ subject }) => subject === done.point.subject);
  // When the answer could not be kept, its button is still there and keeps the focus.
  const changed = done !== null && now?.standing.state !== done.point.standing.state;
  const next = done && nextPoint(done, now ?? undefined, open, settled);

  useEffect(() => {
    if (done === null || followed.current === done) return;
    followed.current = done;
    // Somebody who went on by Tab is somewhere else already.
    if (changed && document.activeElement === document.body) focusOn(root.current, next?.key);
  }, [done, changed, next, root]);

  return {
    follow(point, doing) {
      const list = open.includes(point) ? "open" : "settled";
      const place = (list === "open" ? open : settled).indexOf(point);
      void doing.then(() => setDone({ point, list, place }));
    },
    spoken: changed ? words.answered(done.point.title, now?.standing.state ?? "gone", open.length) : "",
  };
}

function nextPoint(
  { list, place }: Done,
  now: ShownPoint | undefined,
  open: readonly ShownPoint[],
  settled: readonly ShownPoint[],
): ShownPoint | undefined {
  if (list === "settled") return settled[place] ?? settled[place - 1] ?? now;
  return open.find((point) => point === now) ?? open[place] ?? open[place - 1];
}

function focusOn(root: HTMLElement | null, key: string | undefined): void {
  const point = [...(root?.querySelectorAll<HTMLElement>("[data-point]") ?? [])].find(
    ({ dataset }) => dataset["point"] === key,
  );
  const control =
    point?.querySelector<HTMLElement>("button, input") ?? root?.querySelector<HTMLElement>("[tabindex='0']");
  control?.focus();
}
