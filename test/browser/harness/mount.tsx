import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { useTheme } from "../../../src/taskpane/theme";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  main: { padding: tokens.spacingHorizontalL },
});

function Pane({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  useBodyStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(null)} className={styles.pane}>
      <main className={styles.main}>
        <h1>{heading}</h1>
        {children}
      </main>
    </FluentProvider>
  );
}

/** Puts one component where the pane would stand, under a heading. */
export function mount(heading: string, component: ReactNode): void {
  const place = document.getElementById("caseload");
  if (place) createRoot(place).render(<Pane heading={heading}>{component}</Pane>);
}
