import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { pageWords } from "../text";
import type { LineChoice, MenuPlace } from "./line-menu";

export interface ShownMenu {
  readonly place: MenuPlace;
  /** Pixels from the page's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly choices: readonly LineChoice[];
}

interface Props {
  readonly menu: ShownMenu;
  onChoose(choice: LineChoice): void;
  /** Somebody went elsewhere. */
  onLeave(): void;
  /** Somebody closed it, and goes on where the menu was asked for. */
  onClose(): void;
}

/** The menu on the selected rows, columns or cells. */
export function LineMenu({ menu, onChoose, onLeave, onClose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const items = () => [...(list.current?.querySelectorAll("button") ?? [])];

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // At the edge of the page it opens the other way.
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(0, Math.min(menu.x, window.innerWidth - width))}px`;
    element.style.top = `${Math.max(0, Math.min(menu.y, window.innerHeight - height))}px`;
    items()[0]?.focus();
  }, [menu]);
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      if (!(target instanceof Node) || !list.current?.contains(target)) onLeave();
    };
    window.addEventListener("pointerdown", elsewhere, true);
    window.addEventListener("blur", onLeave);
    return () => {
      window.removeEventListener("pointerdown", elsewhere, true);
      window.removeEventListener("blur", onLeave);
    };
  }, [onLeave]);

  const move = (event: KeyboardEvent) => {
    const buttons = items();
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    event.stopPropagation();
    if (to !== undefined) {
      event.preventDefault();
      buttons.at(to % buttons.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
    }
  };

  return (
    <ul className="line-menu" role="menu" aria-label={pageWords.lineMenu} ref={list} onKeyDown={move}>
      {menu.choices.map((choice) => (
        <li role="none" key={choice.label}>
          <button type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(choice)}>
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
