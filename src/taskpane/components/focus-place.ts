/**
 * Gives the focus to an element that is not a control, when the control that had the focus disappears. Office.js only
 * moves on from there with Tab if the element is a tab stop, so it is one for as long as it has the focus.
 */
export function focusPlace(place: HTMLElement | null): void {
  if (place === null) return;
  place.tabIndex = 0;
  place.addEventListener("blur", () => (place.tabIndex = -1), { once: true });
  place.focus();
}
