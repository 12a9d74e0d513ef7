import { useRef } from "react";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  BookTemplateRegular,
  FolderOpenRegular,
  SaveCopyRegular,
} from "@fluentui/react-icons";
import type { Profile } from "../profiles/profile";
import { plainExcel, profiles } from "../profiles/profiles";
import { pageWords } from "../text";
import type { Ribbon, RibbonButton } from "./ribbon";
import { served } from "../served";
import type { WorkbenchState } from "./workbench";

const playable = [plainExcel, ...profiles];

interface ToolbarProps {
  readonly ribbon: Ribbon;
  readonly state: WorkbenchState;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onExample: () => void;
  readonly onProfile: (profile: Profile) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPress: (button: RibbonButton) => void;
}

/** The ribbon: what the page does itself, and the groups that the add-in's manifest asks for. */
export function Toolbar({
  ribbon,
  state,
  onOpen,
  onSave,
  onExample,
  onProfile,
  onUndo,
  onRedo,
  onPress,
}: ToolbarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const { opening, running, canUndo, canRedo, disabled, fileName } = state;
  return (
    <header className="ribbon">
      <div className="title-bar">
        <span className="product">{pageWords.product}</span>
        <h1>{fileName}</h1>
        <label className="profile" title={pageWords.excelTip}>
          {pageWords.excel}
          <select
            value={state.profile.name}
            disabled={opening}
            onChange={({ target }) => {
              const chosen = playable.find(({ name }) => name === target.value);
              if (chosen) onProfile(chosen);
            }}
          >
            {playable.map(({ name }) => (
              <option key={name} value={name}>
                {pageWords.profiles[name]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="groups" role="toolbar" aria-label={pageWords.toolbar}>
        <div className="group" role="group" aria-label={pageWords.fileGroup}>
          <div className="buttons">
            <button type="button" title={pageWords.openTip} onClick={() => chooser.current?.click()}>
              <FolderOpenRegular />
              <span>{pageWords.open}</span>
            </button>
            <input
              ref={chooser}
              type="file"
              accept=".xlsx,.xlsm,.xltx,.xltm"
              hidden
              onChange={({ target }) => {
                const file = target.files?.[0];
                // The same file can be chosen again.
                target.value = "";
                if (file) onOpen(file);
              }}
            />
            <button type="button" title={pageWords.saveTip} disabled={opening} onClick={onSave}>
              <SaveCopyRegular />
              <span>{pageWords.save}</span>
            </button>
            <button type="button" title={pageWords.exampleTip} disabled={opening} onClick={onExample}>
              <BookTemplateRegular />
              <span>{pageWords.example}</span>
            </button>
          </div>
          <span className="group-label">{pageWords.fileGroup}</span>
        </div>
        <div className="group" role="group" aria-label={pageWords.editGroup}>
          <div className="buttons">
            <button type="button" disabled={!canUndo} title={`${pageWords.undo} (Ctrl+Z)`} onClick={onUndo}>
              <ArrowUndoRegular />
              <span>{pageWords.undo}</span>
            </button>
            <button type="button" disabled={!canRedo} title={`${pageWords.redo} (Ctrl+Y)`} onClick={onRedo}>
              <ArrowRedoRegular />
              <span>{pageWords.redo}</span>
            </button>
          </div>
          <span className="group-label">{pageWords.editGroup}</span>
        </div>
        {ribbon.groups.map((group) => (
          <div className="group" role="group" aria-label={group.label} key={group.id}>
            <div className="buttons">
              {group.buttons.map((button) => (
                <button
                  type="button"
                  key={button.id}
                  title={`${button.label}\n\n${button.tip}`}
                  disabled={opening || running !== null || disabled.has(button.id)}
                  aria-busy={running === button.id}
                  onClick={() => onPress(button)}
                >
                  <img src={`${served.addIn}${button.icon}`} width={32} height={32} alt="" />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <span className="group-label">{group.label}</span>
          </div>
        ))}
      </div>
    </header>
  );
}
