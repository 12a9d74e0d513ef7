import { lazy, type ComponentType } from "react";
import { loaded } from "../../../usecases/loaded";

/**
 * A component whose code is fetched when it is first shown. When that fails it throws HostError "not-loaded" to the
 * boundary around it, and showing it again fetches it again.
 */
export function latePart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fetched = () =>
    lazy(async () => {
      try {
        return { default: await loaded(load()) };
      } catch (error) {
        Part = fetched();
        throw error;
      }
    });
  let Part = fetched();
  return function LatePart(props: Props) {
    return <Part {...props} />;
  };
}
