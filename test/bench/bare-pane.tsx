import { FluentProvider, Subtitle2, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

/**
 * The least that a Fluent pane must do to show our first figures. It knows where the example has them, reads those cells in one request and shows two
 * sums. It finds nothing, checks nothing, follows no changes, and has no buttons.
 */
function BarePane() {
  const [sums, setSums] = useState<readonly [number, number] | null>(null);
  useEffect(() => {
    void Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Caseload").getRange("B5:C9").load("values");
      await context.sync();
      const sum = (column: number) => range.values.reduce((total, row) => total + Number(row[column]), 0);
      setSums([sum(0), sum(1)]);
    });
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      {sums && (
        <Subtitle2>
          {sums[1]} cliënten op {sums[0]} caseloaduren
        </Subtitle2>
      )}
    </FluentProvider>
  );
}

void Office.onReady().then(() => {
  const element = document.getElementById("caseload");
  if (element) createRoot(element).render(<BarePane />);
});
