/** What a pane shows of the example, and by which it is known that the pane can be used. */
export const firstFigures = /469 cliënten op 160 caseloaduren/;

/** For addInitScript: runs in the pane before anything else, and marks when office.js is "ready", when the figures are there: "shown", and when they have been painted: "usable". */
export function timeStart(figures: string): void {
  if (window === window.top) return;
  const shown = new RegExp(figures);
  // From the first moment on: what is drawn before somebody watches is never seen.
  const observer = new MutationObserver(() => {
    if (!shown.test(document.body?.textContent?.replaceAll("\u00ad", "") ?? "")) return;
    observer.disconnect();
    performance.mark("shown");
    requestAnimationFrame(() => setTimeout(() => performance.mark("usable")));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener("readystatechange", () => {
    // Before the pane's own script, which is deferred.
    if (document.readyState === "interactive") void Office.onReady().then(() => performance.mark("ready"));
  });
}
