import type { AddressInfo } from "node:net";
import path from "node:path";
import { certificateFor } from "../../../src/workbench/server/certificate";
import { serve } from "../../../src/workbench/server/serve";

const root = path.resolve(__dirname, "../../..");
const example = path.join(root, "assets/voorbeelden/team-werk-2020.xlsx");

export interface ServedPage {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the workbench's page as `npm start` does, with the example in it. @param addIn folder of the add-in's build; ours when none is given */
export async function servePage(addIn = path.join(root, "dist")): Promise<ServedPage> {
  const certificate = await certificateFor(path.join(root, ".cache/workbench-certificate"), {
    mayAsk: false,
    say: () => undefined,
  });
  const files = { page: path.join(root, "dist-workbench"), addIn, example, workbook: example };
  const server = await serve(files, certificate, 0, { forTests: true });
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
