import { always, caching, functionList } from "./hosting";

/** nginx, version 1.9 or later. An empty value sends no header. */
export function nginx(host: string): string {
  return [
    "# Caseload on nginx. Put this in /etc/nginx/conf.d/, the folder 'site' in /var/www/caseload, and your certificate on the two lines below.",
    `map $uri $caseload_cache {`,
    `  default "${caching.askAgain}";`,
    `  "~${caching.pattern}" "${caching.forever}";`,
    "}",
    "map $uri $caseload_origin {",
    '  default "";',
    ...Object.values(functionList.headers).map((value) => `  "~/${escaped(functionList.file)}$" "${value}";`),
    "}",
    "server {",
    "  listen 443 ssl;",
    `  server_name ${host};`,
    "  ssl_certificate /etc/ssl/certs/caseload.pem;",
    "  ssl_certificate_key /etc/ssl/private/caseload.key;",
    "  root /var/www/caseload;",
    "  add_header Cache-Control $caseload_cache always;",
    "  add_header Access-Control-Allow-Origin $caseload_origin always;",
    ...Object.entries(always).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "  # Do not add X-Frame-Options, here or in a file that includes this one: Excel on the web shows the pane in a frame.",
    "}",
    "",
  ].join("\n");
}

function escaped(file: string): string {
  return file.replaceAll(".", "\\.");
}

/** IIS 10. It has no patterns without a module, so each file that may be kept forever is named. */
export function iis(files: readonly string[]): string {
  const header = ([name, value]: readonly [string, string]) =>
    `<remove name="${name}" /><add name="${name}" value="${escapedXml(value)}" />`;
  const headers = (all: Readonly<Record<string, string>>) =>
    `<httpProtocol><customHeaders>${Object.entries(all).map(header).join("")}</customHeaders></httpProtocol>`;
  const location = (file: string, inside: string) =>
    `  <location path="${file}"><system.webServer>${inside}</system.webServer></location>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- Caseload on IIS 10: this file stays beside taskpane.html. -->",
    "<configuration>",
    "  <system.webServer>",
    '    <httpProtocol><customHeaders><remove name="X-Powered-By" /><remove name="X-Frame-Options" />' +
      `${Object.entries({ ...always, "Cache-Control": caching.askAgain })
        .map(header)
        .join("")}</customHeaders></httpProtocol>`,
    '    <staticContent><remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" /></staticContent>',
    "  </system.webServer>",
    location(functionList.file, headers(functionList.headers)),
    ...files.filter(caching.isForever).map((file) => location(file, headers({ "Cache-Control": caching.forever }))),
    "</configuration>",
    "",
  ].join("\n");
}

function escapedXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Azure Static Web Apps. The first route that fits counts, and adds to the headers of all files. */
export function azure(): string {
  const settings = {
    globalHeaders: { ...always, "Cache-Control": caching.askAgain },
    routes: [
      { route: `/${functionList.file}`, headers: functionList.headers },
      { route: "/taskpane.js", headers: { "Cache-Control": caching.askAgain } },
      { route: "/*.{js}", headers: { "Cache-Control": caching.forever } },
    ],
    mimeTypes: { ".json": "application/json" },
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
