import { makeStyles } from "@fluentui/react-components";
import type { PreviewPage, SheetPreview } from "../../usecases/sheets/preview/sheet-preview";
import { PreviewedCell } from "./PreviewedCell";
import { PreviewedChart } from "./PreviewedChart";

const useStyles = makeStyles({
  /** White whatever the pane's theme: it is paper. Under forced colours it gets those. */
  paper: {
    position: "relative",
    flexShrink: 0,
    overflow: "hidden",
    // Pages that are scrolled out of sight are not laid out: six full ones would keep a slow machine from anything else.
    contentVisibility: "auto",
    backgroundColor: "#ffffff",
    color: "#000000",
    colorScheme: "light",
    boxShadow: "0 1px 4px rgba(0, 0, 0, 0.4)",
    fontFamily: "Calibri, Carlito, 'Segoe UI', Arial, sans-serif",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  /** Inside, one CSS pixel is one point. */
  drawing: { position: "absolute", top: 0, left: 0, transformOrigin: "0 0" },
  printed: { position: "absolute", transformOrigin: "0 0" },
  table: { tableLayout: "fixed", borderCollapse: "collapse", lineHeight: 1.22 },
  caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  charts: { position: "absolute", left: 0, right: 0, bottom: 0, overflow: "hidden", pointerEvents: "none" },
  footer: { position: "absolute", display: "flex", fontSize: "11px", transformOrigin: "0 100%" },
  footerPart: { flex: "1 1 0", minWidth: 0 },
});

/** Of the lower edge of an A4, in points: 0.3 inch, where Excel puts it. */
const footerBottom = 22;

interface Props {
  readonly preview: SheetPreview;
  readonly page: PreviewPage;
  /** CSS pixels of a point. */
  readonly zoom: number;
  readonly title: string;
}

/** One page of paper. */
export function PreviewedPage({ preview, page, zoom, title }: Props) {
  const styles = useStyles();
  const { paper, left, top, scale, columns } = preview;
  const width = columns.reduce((sum, own) => sum + own, 0);
  const height = page.rows.reduce((sum, row) => sum + row.height, 0);
  return (
    <div className={styles.paper} style={{ width: paper.width * zoom, height: paper.height * zoom }}>
      <div className={styles.drawing} style={{ width: paper.width, height: paper.height, transform: `scale(${zoom})` }}>
        <div className={styles.printed} style={{ left, top, width, height, transform: `scale(${scale})` }}>
          <table className={styles.table} style={{ width }}>
            <caption className={styles.caption}>{title}</caption>
            <colgroup>
              {columns.map((own, column) => (
                <col key={column} style={{ width: own }} />
              ))}
            </colgroup>
            <tbody>
              {page.rows.map(({ row, height: own, cells }) => (
                <tr key={row} style={{ height: own }}>
                  {cells.map((cell) => (
                    <PreviewedCell key={cell.column} cell={cell} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.charts} style={{ top: page.repeated }}>
            {page.charts.map((chart) => (
              <PreviewedChart key={chart.title} chart={chart} />
            ))}
          </div>
        </div>
        <div className={styles.footer} style={{ left, bottom: footerBottom, width, transform: `scale(${scale})` }}>
          <span className={styles.footerPart}>{page.footer.left}</span>
          <span className={styles.footerPart} style={{ textAlign: "center" }}>
            {page.footer.center}
          </span>
          <span className={styles.footerPart} style={{ textAlign: "right" }}>
            {page.footer.right}
          </span>
        </div>
      </div>
    </div>
  );
}
