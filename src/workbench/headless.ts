import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, requestInterceptor, VirtualConsole, type DOMWindow } from "jsdom";
import { readMetadata } from "./built-add-in";
import { Calculator } from "./calc/calculator";
import { CustomFunctionsHost } from "./functions/custom-functions-host";
import type { Workbook } from "./model/workbook";
import { addPageApis } from "./page-apis";
import type { Profile } from "./profiles/profile";
import { plainExcel } from "./profiles/profiles";
import { Session } from "./protocol/session";
import { asTodays, type OfficePage } from "./protocol/todays-office-js";
import { activation, XdmEndpoint } from "./protocol/xdm";

export interface HeadlessOptions {
  /** The folder of the built add-in: its page, its scripts, functions.json. */
  readonly buildFolder: string;
  /** The id of the element that the add-in draws in. Where nobody looks it loses that id, and nothing is drawn. */
  readonly unseen?: string;
  readonly workbook: Workbook;
  readonly locale?: "nl-NL";
  /** Which Excel it is; the oldest one without its faults when left out. */
  readonly profile?: Profile;
}

/** A stand-in for Excel that runs in Node, with one add-in started in it. */
export interface HeadlessExcel {
  readonly session: Session;
  readonly calculator: Calculator;
  readonly window: DOMWindow;
  /** Errors that the add-in's page wrote on its console, and errors that nobody caught. */
  readonly consoleErrors: readonly string[];
  /**
   * Presses a ribbon button. The handler finds `eventData` as properties of its event: texts, numbers, booleans and objects of these;
   * office.js turns arrays into objects. Resolves with what the handler passed to `event.completed`. Rejects when the add-in has no such
   * function, or does not say within `milliseconds` that it is done.
   */
  runCommand(
    functionName: string,
    eventData?: Readonly<Record<string, unknown>>,
    milliseconds?: number,
  ): Promise<unknown>;
  close(): void;
}

/** office.js demands that the add-in's page and Excel's page share a host name. */
const origin = "https://localhost:3000";
const pageFile = "taskpane.html";
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";
// Only an add-in that never answers is given up: on a busy machine everything may take many times longer.
const startMilliseconds = 180_000;
const commandMilliseconds = 300_000;
/** OSF's ooeInvalidCallback. */
const unknownFunction = 11101;

/**
 * Starts the built add-in on a workbook, in jsdom, under the unmodified office.js. Nothing comes from the network: the page comes from the
 * build folder and office.js from its npm package. Any other request fails and is reported as a console error. Rejects when the add-in does
 * not get ready.
 */
export async function startHeadless(options: HeadlessOptions): Promise<HeadlessExcel> {
  const { workbook, buildFolder, locale = "nl-NL", unseen, profile = plainExcel } = options;
  const functions = new CustomFunctionsHost(readMetadata(buildFolder), profile);
  const calculator = new Calculator(workbook, { customFunctions: functions, language: locale });
  const session = new Session({ workbook, calculator, functions, language: locale, profile });
  const consoleErrors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...parts: unknown[]) => consoleErrors.push(parts.map(describe).join(" ")));
  virtualConsole.on("jsdomError", (error) => consoleErrors.push(describe(error)));

  const conversationId = randomUUID();
  const { query, windowName } = activation({ conversationId, origin, locale });
  const page = { deliver: (_text: string): void => undefined, letGo: (): void => undefined };
  const endpoint = new XdmEndpoint({ session, conversationId, origin, locale, post: (text) => page.deliver(text) });
  const html = readFileSync(path.join(buildFolder, pageFile), "utf8");
  const dom = new JSDOM(unseen === undefined ? html : withoutId(html, unseen), {
    url: `${origin}/${pageFile}?${query}`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: { interceptors: [requestInterceptor((request) => fromDisk(request.url, buildFolder, consoleErrors))] },
    beforeParse(window) {
      window.name = windowName;
      page.letGo = addPageApis(window);
      const host = {
        postMessage: (text: string) => {
          asTodays(window as unknown as OfficePage);
          endpoint.receive(text);
        },
      };
      Object.defineProperty(window, "parent", { configurable: true, value: host });
      page.deliver = (text) => {
        const event = new window.MessageEvent("message", { data: text, origin });
        Object.defineProperty(event, "source", { value: host });
        window.dispatchEvent(event);
      };
    },
  });
  const close = (): void => {
    endpoint.close();
    session.close();
    calculator.dispose();
    page.deliver = () => undefined;
    dom.window.close();
    page.letGo();
  };

  try {
    await until(() => endpoint.takesCommands && session.commandsReady && functions.isReady, startMilliseconds);
  } catch (error) {
    close();
    throw new Error(`The add-in did not start. Its console says: ${consoleErrors.join("; ") || "nothing"}`, {
      cause: error,
    });
  }
  return {
    session,
    calculator,
    window: dom.window,
    consoleErrors,
    async runCommand(functionName, eventData = {}, milliseconds = commandMilliseconds) {
      const result = await within(
        endpoint.runCommand(functionName, { source: { id: functionName }, ...eventData }),
        milliseconds,
        `The command ${functionName} did not say that it was done.`,
      );
      if (result.ok) return (JSON.parse(result.event) as { completedContext?: unknown }).completedContext;
      throw new Error(
        result.error === unknownFunction
          ? `The add-in has no function ${functionName}.`
          : `The command ${functionName} failed with Office error ${result.error}.`,
      );
    },
    close,
  };
}

/** Built pages are minified: an attribute may have no quotes. */
function withoutId(html: string, id: string): string {
  const without = html.replace(new RegExp(`\\bid="?${id}"?(?=[\\s>])`), "");
  if (without === html) throw new Error(`The add-in's page has no element ${id}.`);
  return without;
}

/** What the page may fetch: the build and office.js. */
function fromDisk(url: string, buildFolder: string, refusals: string[]): Response {
  const [address = ""] = url.split(/[?#]/);
  const inPackage = address.startsWith(officeJs) ? address.slice(officeJs.length) : null;
  const inBuild = address.startsWith(`${origin}/`) ? address.slice(origin.length + 1) : null;
  const file =
    inPackage !== null
      ? path.join(officeJsFolder, decodeURIComponent(inPackage))
      : inBuild !== null
        ? path.join(buildFolder, decodeURIComponent(inBuild))
        : null;
  if (file === null || !existsSync(file)) {
    refusals.push(`The page asked for ${url}, which the workbench does not fetch.`);
    return new Response(null, { status: 404 });
  }
  const isOfAddIn = inBuild !== null && file.endsWith(".js");
  return new Response(isOfAddIn ? withNearBuiltIns(readFileSync(file, "utf8")) : readFileSync(file), {
    headers: {
      "Content-Type": contentTypes[path.extname(file)] ?? "application/octet-stream",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/**
 * A script of the add-in to which the built-ins that it uses most are parameters: in a page of jsdom a global is found far more slowly than in a
 * browser. office.js stays as it is: what it declares must become global.
 */
function withNearBuiltIns(script: string): string {
  return `(function(${builtIns}){${script}\n}).call(this,${builtIns});`;
}

const builtIns = [
  ...["Array", "BigInt", "Boolean", "Error", "Float64Array", "Int32Array", "Intl", "JSON", "Map", "Math", "Number"],
  ...["Object", "Promise", "RegExp", "Set", "String", "Symbol", "Uint32Array", "WeakMap", "WeakSet"],
  ...["parseFloat", "parseInt"],
].join();

const officeJsFolder = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const contentTypes: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".json": "application/json",
};

async function until(condition: () => boolean, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} milliseconds`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function within<Value>(promise: Promise<Value>, milliseconds: number, otherwise: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function describe(part: unknown): string {
  if (typeof part === "string") return part;
  const { stack, message } = (part ?? {}) as { stack?: unknown; message?: unknown };
  return String(stack ?? message ?? part);
}
