import type { Configuration } from "webpack";

declare const configuration: (
  environment: { readonly WEBPACK_SERVE?: boolean },
  options: { readonly mode: "production" | "development" },
) => Promise<Configuration>;
export default configuration;
