import { useEffect, useEffectEvent, useState } from "react";

/** Accepts a file that is dropped anywhere on the page. Returns whether one is being dragged over it. */
export function useFileDrop(onFile: (file: File) => void, onSeveral: () => void): boolean {
  const [dragging, setDragging] = useState(false);
  const drop = useEffectEvent((files: FileList) => {
    const [file, ...more] = files;
    if (file && more.length === 0) onFile(file);
    else onSeveral();
  });
  useEffect(() => {
    const end = new AbortController();
    // The grid stops its events, so listen before it does.
    const options = { capture: true, signal: end.signal };
    const onFiles = (type: "dragover" | "drop", act: (files: FileList) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes("Files")) return;
          event.preventDefault();
          event.stopPropagation();
          act(event.dataTransfer.files);
        },
        options,
      );
    onFiles("dragover", () => setDragging(true));
    onFiles("drop", (files) => {
      setDragging(false);
      drop(files);
    });
    window.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setDragging(false), options);
    return () => end.abort();
  }, []);
  return dragging;
}
