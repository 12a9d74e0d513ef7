import { makeStyles } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellLook } from "../../sheets/plan/sheet-plan";
import type { PreviewCell } from "../../usecases/sheets/preview/preview-grid";

const useStyles = makeStyles({
  cell: { position: "relative", padding: 0, fontWeight: "normal", textAlign: "left" },
  /** The part that this page shows; it never makes a row higher, as it does not in Excel. */
  window: { position: "absolute", top: 0, bottom: 0, overflow: "hidden" },
  content: { display: "flex", flexDirection: "column", paddingInline: "2px", boxSizing: "border-box" },
});

/** Points: the width of three spaces of the standard font. */
const indentWidth = 7;
const standardSize = 11;
/** As Excel shows a link, whatever its cell looks like. */
const linkColor = "#0563C1";
const borders = { hair: "1px dotted", thin: "1px solid", medium: "2px solid" } as const;
const verticals = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** One cell as it is printed: its text cut off where Excel cuts it off, or running over empty cells beside it. */
export function PreviewedCell({ cell }: { readonly cell: PreviewCell }) {
  const styles = useStyles();
  const { columnSpan, rowSpan, text, look, align, header, linked, height, before, spill } = cell;
  const Cell = header ? "th" : "td";
  return (
    <Cell
      className={styles.cell}
      colSpan={columnSpan}
      rowSpan={rowSpan}
      style={frame(look)}
      {...(header && { scope: "col" })}
    >
      {text !== "" && (
        // What began on the page before is there for the eye only.
        <div className={styles.window} style={{ left: -spill.left, right: -spill.right }} aria-hidden={before > 0}>
          <div className={styles.content} style={{ height, marginTop: -before, ...placed(look, align) }}>
            <span style={written(look, linked)}>{text}</span>
          </div>
        </div>
      )}
    </Cell>
  );
}

function frame({ fill, borders: lines = {} }: CellLook): CSSProperties {
  const { top, bottom, left, right } = lines;
  return {
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(top && { borderTop: borders[top] }),
    ...(bottom && { borderBottom: borders[bottom] }),
    ...(left && { borderLeft: borders[left] }),
    ...(right && { borderRight: borders[right] }),
  };
}

function placed({ vertical = "bottom", indent = 0 }: CellLook, align: PreviewCell["align"]): CSSProperties {
  return {
    justifyContent: verticals[vertical],
    textAlign: align,
    ...(align === "left" && { paddingLeft: 2 + indent * indentWidth }),
    ...(align === "right" && { paddingRight: 2 + indent * indentWidth }),
  };
}

function written(
  { size = standardSize, bold, italic, color = "inherit", wrap }: CellLook,
  linked: boolean,
): CSSProperties {
  return {
    fontSize: size,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(wrap && { overflowWrap: "anywhere" }),
    ...(bold && { fontWeight: "bold" }),
    ...(italic && { fontStyle: "italic" }),
    ...(linked && { textDecoration: "underline" }),
    color: linked ? linkColor : color,
  };
}
