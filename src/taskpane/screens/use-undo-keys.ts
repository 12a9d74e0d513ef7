import { useEffect } from "react";

/** Ctrl+Z in the pane takes the latest change in the pane back. In a text that is being typed it is about that text. */
export function useUndoKeys(undo: () => void): void {
  useEffect(() => {
    function pressed(event: KeyboardEvent): void {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      if (!isUndo || isTyping(event.target)) return;
      event.preventDefault();
      undo();
    }
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undo]);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type === "text" && target.dataset["settled"] === undefined;
}
