import { useState, type PointerEvent } from "react";

/** A place among the people; null stands for the clients that are nobody's yet. */
export type CardPlace = number | null;

interface DraggedCard {
  readonly from: number;
  /** The card under the pointer; undefined over none. */
  readonly over: CardPlace | undefined;
}

/** Cards carry this attribute: their place, or "open" for the clients that are nobody's yet. */
const attribute = "data-card";

/** Drags a card over another with the pointer. The same is done with the fields below the cards. */
export function useDraggedCard(onDropped: (from: number, to: CardPlace) => void) {
  const [dragged, setDragged] = useState<DraggedCard | null>(null);
  return {
    dragged,
    card: (place: CardPlace) => ({ [attribute]: place ?? "open" }),
    handle: (place: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged({ from: place, over: undefined });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (dragged) setDragged({ from: dragged.from, over: cardAt(event) });
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const to = cardAt(event);
        if (dragged && to !== undefined && to !== dragged.from) onDropped(dragged.from, to);
        setDragged(null);
      },
      onPointerCancel: () => setDragged(null),
    }),
  };
}

function cardAt({ clientX, clientY }: PointerEvent): CardPlace | undefined {
  const place = document.elementFromPoint(clientX, clientY)?.closest(`[${attribute}]`)?.getAttribute(attribute);
  if (place === undefined || place === null) return undefined;
  return place === "open" ? null : Number(place);
}
