import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { pageWords } from "../text";
import { focusFirst, useEndByKey, useMenuByKey, useRoundByKey } from "./keyboard";
import { LineMenu } from "./LineMenu";
import { Pane } from "./Pane";
import { Toolbar } from "./Toolbar";
import { useFileDrop } from "./use-file-drop";
import type { Places, Workbench } from "./workbench";

/** The page: a ribbon, the grid, and the add-in's pane beside it. */
export function Page({ workbench, makeGrid }: { workbench: Workbench; makeGrid: Places["makeGrid"] }) {
  const state = useSyncExternalStore(workbench.subscribe, workbench.getState);
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [noticeShown, setNoticeShown] = useState(true);
  const openFile = async (file: File) => workbench.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  const dragging = useFileDrop(
    (file) => void openFile(file),
    () => workbench.say(pageWords.oneFile),
  );
  const { addInName } = workbench.addIn.ribbon;
  useRoundByKey(workbench);
  useEndByKey(workbench);
  useMenuByKey(workbench);

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    workbench.settleIn({
      grid: grid.current,
      pane: pane.current,
      makeGrid,
      leftPane(to) {
        if (to === "cells") workbench.focusCells();
        else focusFirst(to === "next" ? ".ribbon" : ".pane-bar");
      },
    });
    void workbench.openServed(workbench.start.workbook);
  }, [workbench, makeGrid]);
  useEffect(() => {
    document.title = pageWords.title(state.fileName);
  }, [state.fileName]);

  const save = async () => {
    const copy = await workbench.copy();
    if (copy) download(copy.bytes, copy.name);
  };

  return (
    <div className="page">
      <Toolbar
        ribbon={workbench.addIn.ribbon}
        state={state}
        onOpen={(file) => void openFile(file)}
        onSave={() => void save()}
        onExample={() => void workbench.openServed(workbench.start.example)}
        onProfile={(profile) => void workbench.play(profile)}
        onUndo={() => workbench.undo()}
        onRedo={() => workbench.redo()}
        onPress={(button) => void workbench.press(button)}
      />
      <main className="work">
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
        <div className="sheets-and-pane">
          <section className="sheets" aria-label={pageWords.grid}>
            <div className="grid" ref={grid} />
            <p className="spoken" aria-live="polite" data-testid="selected-cell">
              {state.selected}
            </p>
            {state.menu && (
              <LineMenu
                menu={state.menu}
                onChoose={(choice) => workbench.choose(choice)}
                onLeave={workbench.closeMenu}
                onClose={() => {
                  workbench.closeMenu();
                  workbench.focusCells();
                }}
              />
            )}
            {state.opening && <p className="waiting">{pageWords.opening}</p>}
          </section>
          <Pane open={state.paneOpen} name={addInName} onClose={() => workbench.closePane()} frame={pane} />
        </div>
      </main>
      {dragging && <div className="drop-here">{pageWords.dropHere}</div>}
    </div>
  );
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
