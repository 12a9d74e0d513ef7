import { parseArgs } from "node:util";
import { UnusableRequest } from "../unusable-request";
import { serverWords } from "../text";

/** What the user asked of `npm start`. */
export interface StartRequest {
  /** null for the example. */
  readonly file: string | null;
  /** Whether to open the page in the browser. */
  readonly open: boolean;
  readonly port: number;
  readonly help: boolean;
}

/** Not 3000, because `npm run excel` uses that. */
const usualPort = 3100;

/** Throws UnusableRequest for an option or value that does not exist. */
export function parseStartRequest(args: readonly string[]): StartRequest {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UnusableRequest(serverWords.oneFile);
  const port = values.port === undefined ? usualPort : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UnusableRequest(serverWords.badPort(values.port ?? ""));
  }
  return { file: positionals[0] ?? null, open: !values["no-open"], port, help: values.help ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "no-open": { type: "boolean" },
        port: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [option = ""] = /-{1,2}[\w-]+/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new UnusableRequest(serverWords.badOption(option));
  }
}
