/**
 * Gives the focus to something that is no control, where the control that had it goes away. Office.js moves on from there with Tab only if it is a
 * tab stop, so it is one for as long as it has the focus.
 */
export function focusPlace(place: HTMLElement | null): void {
  if (place === null) return;
  place.tabIndex = 0;
  place.addEventListener("blur", () => (place.tabIndex = -1), { once: true });
  place.focus();
}
