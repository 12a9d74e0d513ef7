import { JSDOM } from "jsdom";

/** What each web server would send with a file, read from the settings in the package as that server reads them. */
export type HeadersOf = (file: string) => Readonly<Record<string, string>>;

/** nginx: `map $uri` gives variables, of which an expression that fits goes before the default; `add_header` with an empty value sends nothing. */
export function readNginx(settings: string): HeadersOf {
  const maps = [...settings.matchAll(/map \$uri \$(\w+) \{([^]*?)^\}/gm)].map(([, name = "", body = ""]) => {
    const rules = [...body.matchAll(/^\s*(?:default|"~(.*)") "(.*)";$/gm)];
    return { name, rules: rules.map(([, pattern, value = ""]) => ({ pattern, value })) };
  });
  const server = settings.slice(settings.indexOf("server {"));
  const headers = [...server.matchAll(/^\s*add_header (\S+) (?:"(.*)"|\$(\w+)) always;$/gm)];
  // Inside a location, nginx forgets the headers of the server around it.
  if (/^\s*location\b/m.test(settings)) throw new Error("a location has headers of its own");
  const valueOf = (variable: string, file: string) => {
    const rules = maps.find(({ name }) => name === variable)?.rules ?? [];
    const fits = rules.find(({ pattern }) => pattern !== undefined && new RegExp(pattern).test(`/${file}`));
    return (fits ?? rules.find(({ pattern }) => pattern === undefined))?.value ?? "";
  };
  return (file) =>
    Object.fromEntries(
      headers
        .map(([, name = "", fixed, variable = ""]) => [name, fixed ?? valueOf(variable, file)] as const)
        .filter(([, value]) => value !== ""),
    );
}

/** IIS: a location adds to the headers above it; `remove` takes one away first, and adding one twice is an error. */
export function readIis(settings: string): HeadersOf {
  const { document } = new JSDOM(settings, { contentType: "application/xml" }).window;
  const apply = (headers: Map<string, string>, place: Element | null) => {
    for (const change of place?.querySelectorAll("httpProtocol > customHeaders > *") ?? []) {
      const name = change.getAttribute("name") ?? "";
      if (change.tagName === "add" && headers.has(name)) throw new Error(`${name} is added twice`);
      if (change.tagName === "add") headers.set(name, change.getAttribute("value") ?? "");
      else headers.delete(name);
    }
  };
  const locations = new Map(
    [...document.querySelectorAll("location")].map((location) => [location.getAttribute("path"), location]),
  );
  return (file) => {
    const headers = new Map([["X-Powered-By", "ASP.NET"]]);
    apply(headers, document.querySelector("configuration > system\\.webServer"));
    apply(headers, locations.get(file)?.querySelector("system\\.webServer") ?? null);
    return Object.fromEntries(headers);
  };
}

interface Azure {
  readonly globalHeaders: Readonly<Record<string, string>>;
  readonly routes: readonly { readonly route: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** Azure Static Web Apps: the first route that fits adds to the headers of all files. `*.{js}` is any file with that ending. */
export function readAzure(settings: string): HeadersOf {
  const { globalHeaders, routes } = JSON.parse(settings) as Azure;
  return (file) => {
    const fits = routes.find(({ route }) => {
      const ending = /^\/\*\.\{(\w+)\}$/.exec(route)?.[1];
      return ending === undefined ? route === `/${file}` : file.endsWith(`.${ending}`);
    });
    return { ...globalHeaders, ...fits?.headers };
  };
}
