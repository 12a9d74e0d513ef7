import { readFileSync } from "node:fs";
import { claims, type Profile } from "../profiles/profile";
import type { Session } from "./session";
import { asTodays } from "./todays-office-js";
import type { Batch } from "./wire";

/** office.js's bridge, as far as we use it. The texts are JSON. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface OfficeExtensionGlobal {
  readonly HostBridge: { init(bridge: HostBridge): void };
}

const MessageType = { request: 1, response: 2, hostMessage: 3 } as const;

/**
 * Connects office.js to the session, for unit tests. Afterwards the globals Excel, OfficeExtension, Office and CustomFunctions are real, and
 * `Excel.run` works on the session's workbook. office.js is loaded unmodified into this very realm, because in another one its checks for
 * plain objects fail. The page around an add-in (onReady, settings, ribbon commands, dialogs) is missing; headless.ts has it.
 * A later connection replaces an earlier one. Returns a function that ends the connection.
 */
export function connectBridge(session: Session): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  if (!globals["OfficeExtension"]) loadOfficeJs(globals);
  playPage(globals, session.profile);
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as {
        id: number;
        flags: number;
        message: { body: Batch | string };
      };
      const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
      const outcome = session.execute(batch, flags);
      const workLeft = session.takeWorkLeft();
      const answer =
        outcome.kind === "answered"
          ? { statusCode: 200, headers: {}, body: outcome.answer }
          : { statusCode: 400, headers: {}, body: { error: { code: outcome.code, message: outcome.code } } };
      // Excel never answers while the request is still being made.
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

/** Evaluates office.js in the global scope. It touches a few globals of a page while it loads, so these are made first. */
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
  // oxlint-disable-next-line no-eval -- office.js is a script for a page: it has no other way in.
  (0, eval)(code);
  asTodays(globals);
}

/** In a page the loader makes Office.context; there is no loader here. */
function playPage(globals: Record<string, unknown>, profile: Profile): void {
  const requirements = {
    isSetSupported: (set: string, version: string | undefined) => claims(profile, set, version),
  };
  const context = { platform: "OfficeOnline", host: "Excel", requirements };
  (globals["OSF"] as Record<string, unknown>)["_OfficeAppFactory"] = { getContext: () => context };
}

/** `CustomFunctions.associate`, which in a page comes from the loader too. The runtime looks functions up in its mappings. */
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
