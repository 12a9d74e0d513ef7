import { words } from "../text";
import { UnusableRequest } from "../unusable-request";
import { parseRequest } from "./arguments";
import { runRequest } from "./run-request";

/** Exit codes: 0 done · 2 the request or the workbook cannot be used · 1 a fault of ours. */
async function main(): Promise<number> {
  try {
    const request = parseRequest(process.argv.slice(2));
    console.log(request.help ? words.usage : await runRequest(request));
    return 0;
  } catch (error) {
    if (error instanceof UnusableRequest) {
      console.error(error.message);
      return 2;
    }
    console.error(words.fault(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    return 1;
  }
}

void main().then((code) => {
  process.exitCode = code;
});
