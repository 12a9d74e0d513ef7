import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { served, type Start } from "../served";
import type { Certificate } from "./certificate";

export interface ServedFiles {
  /** The build of the page. */
  readonly page: string;
  /** The build of the add-in. */
  readonly addIn: string;
  readonly example: string;
  /** The workbook to open first. */
  readonly workbook: string;
}

interface ServeOptions {
  /** Lets the page give tests the session of the open workbook. */
  readonly forTests?: boolean;
}

const officeJsFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** The address from which the add-in's pages load office.js in production. */
const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The page may load and send nothing outside this server. Univer makes styles and images while it runs, so those are allowed. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Serves the page, the add-in's build, office.js and the workbooks to this machine only. Port 0 means any free port. Resolves when it listens. */
export async function serve(
  files: ServedFiles,
  certificate: Certificate,
  port: number,
  { forTests = false }: ServeOptions = {},
): Promise<Server> {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const { host = "" } = request.headers;
    const answer = host.replace(/:\d+$/, "") === "localhost" ? answerTo(request.url ?? "/") : Promise.resolve(null);
    void answer
      .catch(() => null)
      .then((found) => {
        response.writeHead(found ? 200 : 404, {
          "X-Content-Type-Options": "nosniff",
          "Cache-Control": "no-store",
          ...found?.headers,
        });
        response.end(found?.body);
      });
  });

  async function answerTo(url: string): Promise<Answer> {
    const { pathname } = new URL(url, "https://localhost");
    const at = decodeURIComponent(pathname);
    if (at === served.start) return json({ ...startOf(files, certificate), forTests });
    if (at === served.workbook + path.basename(files.workbook)) return fileAt(files.workbook);
    if (at === served.example + path.basename(files.example)) return fileAt(files.example);
    if (at.startsWith(served.officeJs)) return fileAt(inside(officeJsFolder, at.slice(served.officeJs.length)));
    if (at.startsWith(served.addIn)) return addInFile(inside(files.addIn, at.slice(served.addIn.length)));
    const page = await fileAt(inside(files.page, at === "/" ? "index.html" : at.slice(1)));
    return { ...page, headers: { ...page.headers, "Content-Security-Policy": pagePolicy } };
  }

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return server;
}

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Changes one thing in the add-in's pages: office.js comes from its npm package. */
async function addInFile(file: string): Promise<Answer> {
  const answer = await fileAt(file);
  if (path.extname(file) !== ".html") return answer;
  return { ...answer, body: answer.body.toString().replace(officeJsAddress, served.officeJs) };
}

async function fileAt(file: string): Promise<Answer> {
  const type = contentTypes[path.extname(file)] ?? "application/octet-stream";
  return { headers: { "Content-Type": type }, body: await readFile(file) };
}

function json(value: unknown): Answer {
  return { headers: { "Content-Type": contentTypes[".json"] ?? "" }, body: JSON.stringify(value) };
}

/** Throws for a path that leads out of the folder. */
function inside(folder: string, wanted: string): string {
  const file = path.resolve(folder, wanted);
  if (!file.startsWith(folder + path.sep)) throw new Error(`${wanted} is not in ${folder}`);
  return file;
}

function startOf({ workbook, example }: ServedFiles, { untrustedAuthority }: Certificate): Omit<Start, "forTests"> {
  const servedAt = (file: string, folder: string) => ({
    name: path.basename(file),
    address: folder + encodeURIComponent(path.basename(file)),
  });
  return {
    workbook: servedAt(workbook, served.workbook),
    example: servedAt(example, served.example),
    certificateTrusted: untrustedAuthority === null,
  };
}
