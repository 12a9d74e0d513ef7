import { lazy, type ComponentType } from "react";
import { loaded } from "../../../usecases/loaded";

/**
 * A component whose code is fetched when it is first shown. Throws HostError "not-loaded" for the boundary around it when that fails; it is fetched again
 * when it is shown again.
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
