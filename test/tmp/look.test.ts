import { launch, WorkbenchPage } from "../support/workbench-page";
jest.setTimeout(200_000);
it("looks", async () => {
  const browser = await launch();
  const w = await WorkbenchPage.open(browser);
  for (const s of (process.env.STEPS ?? "Verdeling,Gegevens,Controle").split(",")) {
    await w.step(s);
    await new Promise((r) => setTimeout(r, 1500));
    for (const width of (process.env.WIDTHS ?? "320").split(",").map(Number)) {
      await w.paneWidth(width);
      await w.panePicture(`kijk-${s}-${width}`);
    }
  }
  console.log(w.errors, w.strangers);
  await w.close();
  await browser.close();
});
