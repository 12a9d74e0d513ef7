import type { Ref } from "react";

/**
 * A ref for a Fluent component. Fluent derives the type of the element from the component's props. That fails under
 * exactOptionalPropertyTypes, so without this it accepts no ref at all.
 */
export function fluentRef<T extends HTMLElement>(ref: Ref<T>): Ref<never> {
  return ref as Ref<never>;
}
