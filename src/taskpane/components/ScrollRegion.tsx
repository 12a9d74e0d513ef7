import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  region: {
    // Positioned, so that text for screen readers scrolls along.
    position: "relative",
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (max-width: 360px)": { "& td, & tbody th, & tfoot th": { fontSize: tokens.fontSizeBase200 } },
    "& thead th": { WebkitHyphens: "auto", hyphens: "auto" },
    // The names stay in view.
    "& tr > th:first-child": {
      position: "sticky",
      left: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
});

/** A frame for a table that may be wider than the pane. The table scrolls, with arrow keys too; the first column stays. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={useStyles().region}>
      {children}
    </div>
  );
}
