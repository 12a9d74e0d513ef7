import type { WebpackPluginInstance } from "webpack";

declare const InitialSizePlugin: new (options: {
  readonly entry: string;
  readonly atOnce?: readonly string[];
  readonly limit: number;
}) => WebpackPluginInstance;
export default InitialSizePlugin;
