import { useState, type PointerEvent, type Ref } from "react";
import { pageWords } from "../text";

/*
 * The least and greatest width of Excel's panes, and the usual width on a screen of 1366 pixels. Source: Microsoft, "Task panes in Office
 * Add-ins".
 */
const narrowest = 320;
const widest = 600;
const usual = 350;
const step = 16;

interface PaneProps {
  readonly open: boolean;
  readonly name: string;
  readonly onClose: () => void;
  /** The place for the add-in's page. It stays when the pane closes, because the add-in's runtime is shared. */
  readonly frame: Ref<HTMLDivElement>;
}

/** The task pane, with the bar that Excel puts above it and an edge to drag. */
export function Pane({ open, name, onClose, frame }: PaneProps) {
  const [width, setWidth] = useState(usual);
  const resize = (wanted: number) => setWidth(Math.min(widest, Math.max(narrowest, wanted)));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  return (
    <aside className="pane" aria-label={pageWords.pane} hidden={!open} style={{ width }}>
      <div
        className="pane-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={pageWords.paneWidth}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={({ key }) => {
          if (key === "ArrowLeft") resize(width + step);
          if (key === "ArrowRight") resize(width - step);
        }}
      />
      <div className="pane-bar">
        <h2>{name}</h2>
        <button type="button" aria-label={pageWords.paneClose(name)} onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="pane-frame" ref={frame} />
    </aside>
  );
}
