import { useEffect } from "react";
import type { Workbench } from "./workbench";

const ribbon = ".ribbon";
const pane = ".pane";

export function focusFirst(area: string): void {
  document.querySelector<HTMLElement>(`${area} button:not(:disabled)`)?.focus();
}

/** Ctrl+End goes to the end of the sheet, which the grid does not do by itself. */
export function useEndByKey(workbench: Workbench): void {
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (event.key !== "End" || !(event.ctrlKey || event.metaKey) || event.shiftKey || workbench.isTyping) return;
      const inCells = event.target instanceof Element && event.target.closest(".grid") !== null;
      if (!inCells || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      workbench.goToEnd();
    };
    window.addEventListener("keydown", go, true);
    return () => window.removeEventListener("keydown", go, true);
  }, [workbench]);
}

/** The menu key, or Shift+F10, opens the menu on the selected cells. */
export function useMenuByKey(workbench: Workbench): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const asked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
      if (!asked || !(event.target instanceof Element) || event.target.closest(".grid") === null) return;
      event.preventDefault();
      event.stopPropagation();
      workbench.askMenu();
    };
    window.addEventListener("keydown", open, true);
    return () => window.removeEventListener("keydown", open, true);
  }, [workbench]);
}

/** F6 goes round the ribbon, the cells and the pane, with Shift the other way. In the pane it is Ctrl+F6, which office.js passes on. */
export function useRoundByKey(workbench: Workbench): void {
  useEffect(() => {
    const areas = [() => focusFirst(ribbon), () => workbench.focusCells(), () => workbench.focusPane()];
    const go = (event: KeyboardEvent) => {
      if (event.key !== "F6" || !(event.target instanceof Element)) return;
      event.preventDefault();
      const here = event.target.closest(ribbon) ? 0 : event.target.closest(pane) ? 2 : 1;
      areas[(here + (event.shiftKey ? areas.length - 1 : 1)) % areas.length]?.();
    };
    // The grid stops the events of its keys, so listen before it does.
    window.addEventListener("keydown", go, true);
    return () => window.removeEventListener("keydown", go, true);
  }, [workbench]);
}
