import { faultNumbers } from "./faults";
import type { HostMessage } from "./events";
import type { Session } from "./session";
import type { Batch } from "./wire";

/*
 * Excel on the web and office.js in its iframe send each other JSON texts through postMessage; this is their envelope.
 * Source: OSF and Microsoft.Office.Common in excel-web-16.00.debug.js. Names with an underscore are literal.
 */

const MessageKind = { request: 0, response: 1 } as const;
const ResponseKind = { answer: 0, event: 1 } as const;
const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** The methods of the document that executeMethod carries, with office.js's dispatch ids. */
const Method = { refreshSettings: 75, saveSettings: 76, processBatch: 93, commandCompleted: 94 } as const;

/** Messages about the keyboard, both ways. Source: OSF.AgaveHostAction in excel-web-16.00.debug.js. */
const tabIn = 11;
const exits: Readonly<Record<number, PaneExit>> = {
  5: "cells", // Ctrl+F6
  6: "cells", // Ctrl+Shift+F6
  13: "next", // Tab
  14: "previous", // Shift+Tab
  15: "cells", // Esc
  16: "cells", // F2
};

interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId: number; readonly Version?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
  readonly [argument: number]: unknown;
}

export interface XdmOptions {
  readonly session: Session;
  /** New for every activation, because office.js caches settings under it. */
  readonly conversationId: string;
  /** The origin of the page that plays Excel. It must be https and have the add-in's own host name. */
  readonly origin: string;
  readonly locale: string;
  /** Sends a text to the add-in's window. */
  post(text: string): void;
  /** Called when the keyboard leaves the pane: by Tab after its last control, by Shift+Tab before its first, or back to the cells. */
  left?(to: PaneExit): void;
}

export type PaneExit = "next" | "previous" | "cells";

/** The answer to a ribbon command: what the add-in passed to `event.completed`, or the number of an Office error. */
export type CommandResult =
  { readonly ok: true; readonly event: string } | { readonly ok: false; readonly error: number };

/** Excel's end of the conversation with one add-in. */
export class XdmEndpoint {
  private readonly commands = new Map<string, (result: CommandResult) => void>();
  private readonly disconnect: () => void;
  private commandCount = 0;
  private requestCount = 0;
  private registered = new Set<string>();

  constructor(private readonly options: XdmOptions) {
    this.disconnect = options.session.outbox.connect((messages) => this.sendMessages(messages));
  }

  close(): void {
    this.disconnect();
    this.commands.clear();
  }

  /** Whether the add-in is ready to take ribbon commands. */
  get takesCommands(): boolean {
    return this.registered.has("appCommandInvoked");
  }

  /** Presses a ribbon button. Resolves when the add-in says that it is done. */
  runCommand(functionName: string, event: Readonly<Record<string, unknown>>): Promise<CommandResult> {
    this.commandCount += 1;
    const id = `command${this.commandCount}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.sendEvent("appCommandInvoked", [id, functionName, JSON.stringify(event)]);
    });
  }

  /** Asks office.js to put the focus on the pane's first control. */
  focus(): void {
    this.requestCount += 1;
    this.post({
      _messageType: MessageKind.request,
      _actionName: "Office_notifyAgave",
      _conversationId: `${this.options.conversationId}_ntf`,
      _correlationId: this.requestCount,
      _actionType: RequestKind.invoke,
      _data: [tabIn],
    });
  }

  /** A text that the add-in's window posted. */
  receive(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request._messageType !== MessageKind.request) return;
    const data = this.answer(request);
    const workLeft = this.options.session.takeWorkLeft();
    // Excel never answers while the request is still being made.
    setTimeout(() => {
      this.post({
        _messageType: MessageKind.response,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _data: data,
        _errorCode: 0,
        _responseType: ResponseKind.answer,
      });
      if (workLeft) setTimeout(workLeft, 0);
    }, 0);
  }

  private answer(request: Request): unknown {
    if (request._actionType === RequestKind.registerEvent) {
      this.registered.add(request._actionName);
      return { Error: 0 };
    }
    if (request._actionType === RequestKind.unregisterEvent) {
      this.registered.delete(request._actionName);
      return { Error: 0 };
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext(String(request._data));
      case "executeMethod":
        return this.executeMethod(request._data as MethodCall);
      case "ContextActivationManager_notifyHost": {
        // The add-in reports focus, keys and its address, and expects no answer.
        const exit = exits[Number((request._data as readonly unknown[])[1])];
        if (exit) this.options.left?.(exit);
        return null;
      }
      default:
        return null;
    }
  }

  private executeMethod(call: MethodCall): unknown {
    const answer = (content: Readonly<Record<string, unknown>>) => ({
      Version: call.DdaMethod?.Version ?? 1,
      Error: 0,
      ...content,
    });
    const { settings } = this.options.session.workbook;
    switch (call.DdaMethod?.DispatchId) {
      case Method.processBatch: {
        const outcome = this.options.session.execute(
          JSON.parse(String(call.ArrayData?.[4])) as Batch,
          Number(call.ArrayData?.[6]),
        );
        return outcome.kind === "refused"
          ? answer({ Error: faultNumbers[outcome.code] })
          : answer({ Data: [200, [], JSON.stringify(outcome.answer)] });
      }
      case Method.saveSettings:
        settings.clear();
        for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
        return answer({});
      case Method.refreshSettings:
        return answer({ Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } });
      case Method.commandCompleted: {
        const id = String(call[0]);
        const status = Number(call[1]);
        this.commands.get(id)?.(status === 0 ? { ok: true, event: String(call[2]) } : { ok: false, error: status });
        this.commands.delete(id);
        return answer({});
      }
      default: {
        const method = `executeMethod ${String(call.DdaMethod?.DispatchId ?? "without a number")}`;
        this.options.session.missingMembers.push(method);
        return answer({ Error: unsupportedMethod });
      }
    }
  }

  private appContext(appId: string): unknown {
    const { session, locale, origin } = this.options;
    return {
      _id: appId,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${origin}/${encodeURIComponent(session.workbook.fileName)}`,
      _clientMode: session.workbook.readOnly ? 0 : 1,
      _settings: session.has("settings-read-as-absent") ? [] : [...session.workbook.settings],
      _reason: "documentOpened",
      _osfControlType: 1,
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(
        Object.fromEntries(
          Object.entries(session.profile.sets).map(([name, version]) => [name.toLowerCase(), version]),
        ),
      ),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: session.runtimeState === "Visible" ? 2 : 1,
      _featureGates: {},
      _appInstanceId: this.options.conversationId,
      _correlationId: this.options.conversationId,
      _addinName: "",
      _appDomains: [],
      _wacHostEnvironment: "0",
      _marketplaceType: "",
    };
  }

  private sendMessages(messages: readonly HostMessage[]): void {
    this.sendEvent("richApiMessage", { ArrayData: messages });
  }

  private sendEvent(name: string, data: unknown): void {
    this.post({
      _messageType: MessageKind.response,
      _actionName: name,
      _conversationId: this.options.conversationId,
      _correlationId: -1,
      _data: data,
      _errorCode: 0,
      _responseType: ResponseKind.event,
    });
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    this.options.post(JSON.stringify({ ...message, _origin: this.options.origin, _serializerVersion: 1 }));
  }
}

/** OSF's ooeOperationNotSupported. */
const unsupportedMethod = 5000;

/** The query and the window name that tell office.js that it is inside Excel on the web. */
export function activation(options: {
  readonly conversationId: string;
  readonly origin: string;
  readonly locale: string;
}): {
  readonly query: string;
  readonly windowName: string;
} {
  // Host, platform, version, locale, correlation id, dialog or not, no telemetry, flags: shared runtime (1) with custom functions (2).
  const fields = ["Excel", "Web", "16.01", options.locale, options.conversationId, "", "disableLogging", "3"];
  return {
    query: `_host_Info=${encodeURIComponent(fields.join("$"))}`,
    windowName: JSON.stringify({
      baseFrameName: "caseload",
      hostInfo: fields.join("|"),
      xdmInfo: `${options.conversationId}|${appId}|${options.origin}/`,
      serializerVersion: 1,
      flights: "[]",
    }),
  };
}

const appId = "workbench";
