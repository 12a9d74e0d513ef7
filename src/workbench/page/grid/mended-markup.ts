import { gridLabels } from "../../text";

/** What Univer's own markup gets wrong, most of it for who does not see it (by axe), and how it is put right. Univer 0.25.1. */
const repairs: readonly { readonly where: string; readonly mend: (found: Element) => void }[] = [
  // Positive numbers put the canvases before everything else of the page; F6 leads to the cells.
  { where: "canvas[tabindex='1']", mend: (canvas) => canvas.setAttribute("tabindex", "-1") },
  // Two live regions with one English name; without a name they are no landmarks, and speak all the same.
  { where: "section[aria-live][aria-label]", mend: (region) => region.removeAttribute("aria-label") },
  // A box around the button that it opens a menu for: what is said of the menu belongs to the button.
  {
    where: "div[aria-haspopup]:not([role]):has(> button)",
    mend: (box) => {
      for (const name of ["aria-haspopup", "aria-expanded"]) {
        const value = box.getAttribute(name);
        if (value !== null) box.querySelector("button")?.setAttribute(name, value);
        box.removeAttribute(name);
      }
    },
  },
  // A tab that is pressed for long takes the pointer, also when it was drawn anew and is no longer there: that throws.
  {
    where: "[data-u-comp='slide-tab-item']",
    mend: (tab) => {
      if (Object.hasOwn(tab, "setPointerCapture")) return;
      tab.setPointerCapture = (pointer) => {
        if (tab.isConnected) Element.prototype.setPointerCapture.call(tab, pointer);
      };
    },
  },
  ...Object.entries(gridLabels).map(([where, label]) => ({
    where,
    mend: (found: Element) => {
      if (found.getAttribute("aria-label") !== label) found.setAttribute("aria-label", label);
    },
  })),
];

/** Keeps Univer's markup right from now on. The returned function ends it. */
export function mendMarkup(container: HTMLElement): () => void {
  const mendAll = () => {
    for (const { where, mend } of repairs) container.querySelectorAll(where).forEach(mend);
  };
  const observer = new MutationObserver(mendAll);
  observer.observe(container, {
    subtree: true,
    childList: true,
    attributeFilter: ["aria-label", "aria-expanded", "tabindex"],
  });
  mendAll();
  return () => observer.disconnect();
}
