import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ZoomInRegular, ZoomOutRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { SheetPlan } from "../../sheets/plan/sheet-plan";
import { previewWords as words } from "../../text/pane/preview";
import { sheetPreview } from "../../usecases/sheets/preview/sheet-preview";
import { PreviewedPage } from "./PreviewedPage";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  desk: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    maxHeight: "70vh",
    overflow: "auto",
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    // Also where forced colours take the background away.
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  enlarge: { alignSelf: "flex-end" },
});

/** CSS pixels of a point at true size. */
const pixelsPerPoint = 96 / 72;
/** Left and right of the paper: the desk's padding and border. */
const besidePaper = 10;
/** More than somebody looks through before the sheet is there. */
const mostPages = 6;

interface Props {
  readonly plan: SheetPlan;
  /** The workbook's, for the foot of the page. */
  readonly fileName: string;
}

/** The sheet as it will be printed: whole pages in the pane's width, or at true size to scroll over. */
export function SheetPreview({ plan, fileName }: Props) {
  const styles = useStyles();
  const [large, setLarge] = useState(false);
  const desk = useRef<HTMLDivElement>(null);
  const width = useWidth(desk);
  const preview = useMemo(() => sheetPreview(plan, fileName, mostPages), [plan, fileName]);
  const { pages, pageCount, paper } = preview;
  const zoom = large ? pixelsPerPoint : (width - besidePaper) / paper.width;
  return (
    <div className={styles.preview}>
      <Button
        className={styles.enlarge}
        size="small"
        icon={large ? <ZoomOutRegular /> : <ZoomInRegular />}
        onClick={() => setLarge(!large)}
      >
        {large ? words.reduce : words.enlarge}
      </Button>
      {/* A tab stop, so that arrow keys scroll it. */}
      <div ref={desk} className={styles.desk} role="region" aria-label={words.region(plan.name)} tabIndex={0}>
        {width > 0 &&
          pages.map((page, place) => (
            <PreviewedPage
              key={place}
              preview={preview}
              page={page}
              zoom={zoom}
              title={words.page(plan.name, place + 1, pageCount)}
            />
          ))}
      </div>
      {pageCount > mostPages && <p className={styles.note}>{words.more(pageCount - mostPages)}</p>}
      <p className={styles.note}>{words.paper(plan.page.orientation, pageCount)}</p>
    </div>
  );
}
