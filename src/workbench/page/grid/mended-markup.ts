import { gridLabels } from "../../text";

/** Faults in the markup of Univer 0.25.1 and their corrections. Most of them concern people who cannot see the page; axe found them. */
const repairs: readonly { readonly where: string; readonly mend: (found: Element) => void }[] = [
  // Positive numbers put the canvases before everything else on the page. F6 leads to the cells.
  { where: "canvas[tabindex='1']", mend: (canvas) => canvas.setAttribute("tabindex", "-1") },
  // Two live regions have the same English name. Without a name they are no landmarks, and they still speak.
  { where: "section[aria-live][aria-label]", mend: (region) => region.removeAttribute("aria-label") },
  // This box is around the button that opens a menu. What it says of the menu belongs on the button.
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

/** Corrects Univer's markup from now on. Returns a function that ends this. */
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
