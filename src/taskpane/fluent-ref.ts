import type { Ref } from "react";

/**
 * A ref for a Fluent component. Fluent derives the element from the props of the component, and finds none under
 * exactOptionalPropertyTypes, so that it would take no ref at all.
 */
export function fluentRef<T extends HTMLElement>(ref: Ref<T>): Ref<never> {
  return ref as Ref<never>;
}
