import { useEffect, useRef, useState, useSyncExternalStore, type DragEvent, type RefObject } from "react";
import { pageWords } from "../text";
import { Pane } from "./Pane";
import { Toolbar } from "./Toolbar";
import type { Places, Workbench } from "./workbench";

/** The page: a ribbon, the grid, and the add-in's pane beside it. */
export function Page({ workbench, makeGrid }: { workbench: Workbench; makeGrid: Places["makeGrid"] }) {
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [noticeShown, setNoticeShown] = useState(true);
  const [dragging, setDragging] = useState(false);
  const places = usePlaces(grid, pane, makeGrid);
  const { ribbon } = workbench.addIn;

  useEffect(() => {
    void workbench.openServed(workbench.start.workbook, places());
  }, [workbench, places]);
  useEffect(() => {
    document.title = pageWords.title(state.fileName);
  }, [state.fileName]);

  const openFile = async (file: File) =>
    workbench.openBytes(new Uint8Array(await file.arrayBuffer()), file.name, places());
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    const [file, ...more] = event.dataTransfer.files;
    if (file && more.length === 0) void openFile(file);
    else workbench.say(pageWords.oneFile);
  };
  const save = async () => {
    const copy = await workbench.copy();
    if (copy) download(copy.bytes, copy.name);
  };

  return (
    <div
      className="page"
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <Toolbar
        ribbon={ribbon}
        state={state}
        onOpen={(file) => void openFile(file)}
        onSave={() => void save()}
        onExample={() => void workbench.openServed(workbench.start.example, places())}
        onUndo={() => workbench.undo()}
        onRedo={() => workbench.redo()}
        onPress={(button) => void workbench.press(button)}
      />
      {noticeShown && (
        <div className="notice" role="note">
          <span>
            {pageWords.notice}
            {!workbench.start.certificateTrusted && ` ${pageWords.certificate}`}
          </span>
          <button type="button" aria-label={pageWords.noticeClose} onClick={() => setNoticeShown(false)}>
            ✕
          </button>
        </div>
      )}
      <div className="message" role="status">
        {state.message !== null && (
          <>
            <span>{state.message}</span>
            <button type="button" aria-label={pageWords.noticeClose} onClick={() => workbench.say(null)}>
              ✕
            </button>
          </>
        )}
      </div>
      <main className="sheets-and-pane">
        <section className="sheets" aria-label={pageWords.grid}>
          <div className="grid" ref={grid} />
          <p className="spoken" aria-live="polite" data-testid="selected-cell">
            {state.selected}
          </p>
          {state.opening && <p className="waiting">{pageWords.opening}</p>}
        </section>
        <Pane open={state.paneOpen} name={ribbon.addInName} onClose={() => workbench.closePane()} frame={pane} />
      </main>
      {dragging && <div className="drop-here">{pageWords.dropHere}</div>}
    </div>
  );
}

/** The elements of the page in which the workbench puts the grid and the pane. */
function usePlaces(
  grid: RefObject<HTMLDivElement | null>,
  pane: RefObject<HTMLDivElement | null>,
  makeGrid: Places["makeGrid"],
): () => Places {
  const [places] = useState(() => (): Places => {
    if (!grid.current || !pane.current) throw new Error("the page is not there yet");
    return { grid: grid.current, pane: pane.current, makeGrid };
  });
  return places;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
