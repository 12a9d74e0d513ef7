import type { Session } from "../protocol/session";
import { asTodays, type OfficePage } from "../protocol/todays-office-js";
import { activation, XdmEndpoint, type CommandResult, type PaneExit } from "../protocol/xdm";

/** Only a command that never answers is given up. */
const commandMilliseconds = 300_000;

/** The add-in in an iframe, and Excel's end of the conversation with it. The page must be https: office.js demands it. */
export class PaneFrame {
  private readonly frame = document.createElement("iframe");
  private readonly endpoint: XdmEndpoint;

  constructor(
    host: HTMLElement,
    options: {
      readonly session: Session;
      /** The address of the add-in's page. It has the same origin as this page. */
      readonly page: string;
      readonly title: string;
      readonly locale: string;
      /** Called after each message of the add-in, which may have changed anything. */
      readonly afterMessage: () => void;
      readonly left: (to: PaneExit) => void;
    },
  ) {
    const { session, page, title, locale } = options;
    const { origin } = window.location;
    const conversationId = crypto.randomUUID();
    const { query, windowName } = activation({ conversationId, origin, locale });
    this.endpoint = new XdmEndpoint({
      session,
      conversationId,
      origin,
      locale,
      left: options.left,
      post: (text) => this.frame.contentWindow?.postMessage(text, origin),
    });
    this.frame.title = title;
    // Must come before the frame is in the page: Chromium ignores a name that comes later.
    this.frame.name = windowName;
    this.frame.src = `${page}?${query}`;
    this.receive = (event) => {
      if (event.source !== this.frame.contentWindow || event.origin !== origin || typeof event.data !== "string")
        return;
      if (this.frame.contentWindow) asTodays(this.frame.contentWindow as OfficePage);
      this.endpoint.receive(event.data);
      options.afterMessage();
    };
    window.addEventListener("message", this.receive);
    host.append(this.frame);
  }

  private readonly receive: (event: MessageEvent) => void;

  get takesCommands(): boolean {
    return this.endpoint.takesCommands;
  }

  /** Moves the keyboard focus to the pane. */
  focus(): void {
    this.frame.focus();
    this.endpoint.focus();
  }

  /** Runs a function of the add-in, as a ribbon button does. Resolves with null when it is not done within a minute. */
  async run(functionName: string, controlId: string): Promise<CommandResult | null> {
    let timer = 0;
    const late = new Promise<null>((resolve) => {
      timer = window.setTimeout(() => resolve(null), commandMilliseconds);
    });
    try {
      return await Promise.race([this.endpoint.runCommand(functionName, { source: { id: controlId } }), late]);
    } finally {
      window.clearTimeout(timer);
    }
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.endpoint.close();
    this.frame.remove();
  }
}
