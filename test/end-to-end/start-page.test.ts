import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, requestInterceptor, VirtualConsole } from "jsdom";
import { addPageApis } from "../../src/workbench/page-apis";
import { startPageWords } from "../../src/text/pane/start-page";
import { turns, until } from "../support/patience";

/** The built page in a network that holds office.js, or a part of it, back. */

const build = path.resolve(__dirname, "../../dist");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const site = "https://localhost:3000/";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

let close = (): void => undefined;
afterEach(() => close());

/** Opens the page; `holds` says what the network holds back of office.js. Gives the page's text and the faults of its own scripts. */
async function open(holds: (file: string) => boolean) {
  const faults: string[] = [];
  const asked: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    // Of our own scripts: office.js has something to say too.
    const { stack = "" } = (error.cause ?? {}) as { readonly stack?: string };
    if (stack.includes(site)) faults.push(stack);
  });
  const page = { letGo: (): void => undefined };
  const dom = new JSDOM(readFileSync(path.join(build, "taskpane.html"), "utf8"), {
    url: `${site}taskpane.html?_host_Info=Excel$Web$16.01$nl-NL$x$$disableLogging$3`,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    virtualConsole,
    resources: {
      interceptors: [
        requestInterceptor(({ url }) => {
          const ofOffice = url.startsWith(cdn);
          const [file = ""] = url.replace(ofOffice ? cdn : site, "").split("?");
          asked.push(file);
          if (ofOffice && holds(file)) return new Response(null, { status: 403 });
          const body = readFileSync(path.join(ofOffice ? officeJs : build, file));
          return new Response(body, {
            headers: { "Content-Type": "text/javascript", "Access-Control-Allow-Origin": "*" },
          });
        }),
      ],
    },
    beforeParse: (window) => (page.letGo = addPageApis(window)),
  });
  await until(
    () => asked,
    (files) => files.some((file) => file.startsWith("taskpane")),
    "the add-in's script to be asked for",
  );
  await turns(200);
  const { window } = dom;
  close = () => {
    window.close();
    page.letGo();
  };
  return {
    window,
    faults,
    text: () => window.document.body.textContent ?? "",
  };
}

test.each([
  ["office.js", (file: string) => file === "office.js"],
  ["the words of office.js", (file: string) => file.endsWith("office_strings.js")],
  ["the part about Excel", (file: string) => file.startsWith("excel-web")],
])("without %s nothing breaks, and the page keeps its sentence", async (_what, holds) => {
  const page = await open(holds);
  expect(page.text()).toContain(startPageWords.heading);
  expect(page.text()).toContain("appsforoffice.microsoft.com");
  expect(page.faults).toEqual([]);
});

test("every function has its code before Excel is ready and before anything is shown (office-js 4981)", async () => {
  const { window } = await open((file) => file.startsWith("excel-web"));
  const { _association } = window["CustomFunctions"] as { readonly _association: { readonly mappings: object } };
  const { functions } = JSON.parse(readFileSync(path.join(build, "functions.json"), "utf8")) as {
    readonly functions: readonly { readonly id: string }[];
  };
  expect(Object.keys(_association.mappings).sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("the sentence comes by itself, without a script", () => {
  const html = readFileSync(path.join(build, "taskpane.html"), "utf8");
  expect(html).toMatch(/#not-started\s*{[^}]*visibility:\s*hidden/);
  expect(html).toMatch(/animation:\s*not-started 0s 12s forwards/);
  expect(html.indexOf("not-started")).toBeLessThan(html.indexOf("office.js"));
});
