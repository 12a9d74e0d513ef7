import type { Frame } from "playwright-core";

/** The words that can be seen in a frame as it stands, in the order of the page; what was filled in too. What is only spoken, or out of view, is not among them. */
export function seenText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const cutOff = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || cutOff(element.parentElement));
    const inView = ({ top, bottom, height, width }: DOMRect): boolean =>
      height > 0 && width > 0 && bottom > 0 && top < window.innerHeight;
    const covered = ({ top, bottom, left, right }: DOMRect, element: Element): boolean => {
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there !== null && !there.contains(element) && !element.contains(there);
    };
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      const text = node instanceof Text ? node.data : "value" in node && "form" in node ? String(node.value) : "";
      if (!element || text.trim() === "" || element.closest("option, style, script, button[value]") || cutOff(element)) continue;
      const place = document.createRange();
      place.selectNode(node);
      const box = place.getBoundingClientRect();
      if (inView(box) && !covered(box, element)) words.push(text.replaceAll("\u00ad", "").trim().replaceAll(/\s+/g, " "));
    }
    return `${words.join("\n")}\n`;
  });
}
