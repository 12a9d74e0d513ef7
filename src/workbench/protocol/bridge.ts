import { readFileSync } from "node:fs";
import { claims } from "./requirement-sets";
import type { Session } from "./session";
import type { Batch } from "./wire";

/** The part of office.js's bridge that both ends use: texts of JSON. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface OfficeExtensionGlobal {
  readonly HostBridge: { init(bridge: HostBridge): void };
}

const MessageType = { request: 1, response: 2, hostMessage: 3 } as const;

/**
 * Loads office.js unmodified into this very realm (another realm breaks its checks for plain objects) and connects it to the session,
 * for unit tests: afterwards the globals Excel, OfficeExtension, Office and CustomFunctions are real and `Excel.run` works on the session's
 * workbook. The page around an add-in (onReady, settings, ribbon commands, dialogs) is not there; see headless.ts for that.
 * Connect a session at a time: a later connection takes the place of an earlier one. Returns what ends the connection.
 */
export function connectBridge(session: Session): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (!globals["OfficeExtension"]) loadOfficeJs(globals);
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Batch | string } };
      const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
      const outcome = session.execute(batch);
      const workLeft = session.takeWorkLeft();
      const answer =
        outcome.kind === "answered"
          ? { statusCode: 200, headers: {}, body: outcome.answer }
          : { statusCode: 400, headers: {}, body: { error: { code: outcome.code, message: outcome.code } } };
      // Excel answers later, never while the request is being made.
      setTimeout(() => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: MessageType.response, message: answer }));
        if (workLeft) setTimeout(workLeft, 0);
      }, 0);
    },
  };
  (globals["OfficeExtension"] as OfficeExtensionGlobal).HostBridge.init(bridge);
  session.functions?.ready();
  return session.outbox.connect((entries) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: MessageType.hostMessage, message: { entries } })),
  );
}

/** Evaluates Excel's own script in the global scope, with the few page globals that it touches while loading. */
function loadOfficeJs(globals: Record<string, unknown>): void {
  globals["window"] ??= globals;
  globals["self"] ??= globals;
  globals["navigator"] ??= { userAgent: "" };
  globals["document"] ??= {
    URL: "https://localhost/",
    cookie: "",
    domain: "localhost",
    getElementsByTagName: () => [],
  };
  globals["location"] ??= { href: "https://localhost/", search: "", hash: "", protocol: "https:" };
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  globals["sessionStorage"] ??= storage;
  globals["localStorage"] ??= storage;
  globals["addEventListener"] ??= () => undefined;
  globals["CustomFunctions"] ??= customFunctionRegistry();
  const code = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  (0, eval)(code);
  // Office.context comes from the page's loader, which is not here.
  const context = { platform: "OfficeOnline", host: "Excel", requirements: { isSetSupported: claims } };
  (globals["OSF"] as Record<string, unknown>)["_OfficeAppFactory"] = { getContext: () => context };
}

/** `CustomFunctions.associate`, which in a page comes from the loader as well: the runtime looks functions up in its mappings. */
function customFunctionRegistry(): unknown {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  return {
    associate(name: string, implementation: unknown) {
      mappings[name.toUpperCase()] = implementation;
      for (const handler of changed) handler();
    },
    _association: { mappings, onchange: (handler: () => void) => changed.push(handler) },
  };
}
