/** How a web server must serve the add-in. The files for IIS, nginx and Azure Static Web Apps are all made from this. */

type Headers = Readonly<Record<string, string>>;

/**
 * Where Office shows the pane in a frame: Excel on the web, SharePoint and Teams (Microsoft, "Requirements for running Office Add-ins", and the list of
 * Microsoft 365 addresses). X-Frame-Options knows no list, so it must not be sent at all.
 */
const officeHosts = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://teams.microsoft.com",
];

/** What goes with every file. */
export const always: Headers = {
  "Content-Security-Policy": `frame-ancestors ${officeHosts.join(" ")}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/**
 * The list of functions. Excel on the web fetches it from its own address; without this header it registers no function and says nothing
 * (OfficeDev/Excel-Custom-Functions 212, OfficeDev/office-js 3970).
 */
export const functionList = { file: "functions.json", headers: { "Access-Control-Allow-Origin": "*" } as Headers };

/** Named after their build, so that a name never gets another content. */
const namedByBuild = /^[0-9a-f]{8,}\.js$/;

export const caching = {
  isForever: (file: string): boolean => namedByBuild.test(file),
  /** The same as a pattern at the end of an address. */
  pattern: "/[0-9a-f]{8,}\\.js$",
  forever: "public, max-age=31536000, immutable",
  /** Kept, and asked after each time: the page and what the manifest names must be of one release. */
  askAgain: "no-cache",
};
