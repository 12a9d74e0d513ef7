import type { Frame } from "playwright-core";

/**
 * The words that can be seen in a frame as it stands, a line for every piece, in the order of the page; what was filled in too. What is only spoken,
 * folded or out of view is not among them.
 */
export function seenText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const spoken = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || spoken(element.parentElement));
    const words = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLSelectElement) return node.selectedOptions[0]?.text ?? "";
      const field = node instanceof HTMLTextAreaElement || (node instanceof HTMLInputElement && node.type === "text");
      return field ? node.value : "";
    };
    const isInView = (node: Node, element: Element): boolean => {
      const place = document.createRange();
      place.selectNode(node);
      const { top, bottom, height, width } = place.getBoundingClientRect();
      const around = element.closest("main")?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
      return height > 0 && width > 0 && bottom > around.top && top < around.bottom;
    };
    const seen: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      const text = words(node).replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim();
      if (text === "" || !element || element.closest("option, script, style")) continue;
      if (
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !spoken(element) &&
        isInView(node, element)
      )
        seen.push(text);
    }
    return `${seen.join("\n")}\n`;
  });
}
