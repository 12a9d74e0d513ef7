import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { createFlow } from "../../../src/taskpane/flow/flow";
import { mountTaskPane } from "../../../src/taskpane/mount";
import { useTheme } from "../../../src/taskpane/theme";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import type { Host } from "../../../src/usecases/host";

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  main: { padding: tokens.spacingHorizontalL },
});

const place = document.getElementById("caseload");

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

/** Shows one component in the place of the pane, under a heading. */
export function mount(heading: string, component: ReactNode): void {
  if (place)
    createRoot(place).render(
      <Suspense>
        <Pane heading={heading}>{component}</Pane>
      </Suspense>,
    );
}

/** Shows the whole pane for a workbook. */
export function mountPane(host: Host): void {
  if (place) mountTaskPane(place, createFlow(host, followTeam(host)));
}
