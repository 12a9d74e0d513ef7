/** What a pane shows of the example, and by which it is known that the pane can be used. */
export const firstFigures = /469 cliënten op 160 caseloaduren/;

/** For addInitScript: runs in the pane before anything else, and marks when office.js is "ready", when the figures are there: "shown", and when they have been painted: "usable". */
export function timeStart(figures: string): void {
  if (window === window.top) return;
  document.addEventListener("readystatechange", () => {
    // Before the pane's own script, which is deferred.
    if (document.readyState !== "interactive") return;
    void Office.onReady().then(() => performance.mark("ready"));
    const shown = new RegExp(figures);
    const observer = new MutationObserver(() => {
      if (!shown.test(document.body.textContent?.replaceAll("\u00ad", "") ?? "")) return;
      observer.disconnect();
      performance.mark("shown");
      requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
