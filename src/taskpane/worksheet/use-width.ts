import { useEffect, useState, type RefObject } from "react";

/** The width of an element in CSS pixels, padding and border included, also after it changes; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    // Not what is left beside a scrollbar: that would come and go with what is drawn in it.
    const observer = new ResizeObserver(() => setWidth(current.offsetWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
