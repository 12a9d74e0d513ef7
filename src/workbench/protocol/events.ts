/** office.js's numbers for the events of Excel's API. Source: eventType in excel-web-16.00.debug.js. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
  visibilityChanged: 26,
  runtimeVisibilityChanged: 65539,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The target of a handler on a collection: it hears of every sheet. */
export const workbookTarget = "Workbook";

/** What the host sends without being asked: [category, type, target, message]. */
export type HostMessage = readonly [category: number, type: number, target: string, message: string];

export const eventCategory = 65536;
export const customFunctionCategory = 1;

/**
 * What the host sends without being asked: events that the add-in registered for, and calls of custom functions. They leave in the order in
 * which they were posted, and never while a batch runs.
 */
export class Outbox {
  private readonly registrations = new Set<string>();
  private readonly receivers = new Set<(messages: readonly HostMessage[]) => void>();
  private waiting: HostMessage[] = [];
  private held: HostMessage[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param holdsEvents whether events wait for now; calls of functions never do */
  constructor(private readonly holdsEvents: () => boolean = () => false) {}

  /** Returns a function that ends the connection. */
  connect(receive: (messages: readonly HostMessage[]) => void): () => void {
    this.receivers.add(receive);
    return () => this.receivers.delete(receive);
  }

  register(type: EventNumber, target: string): void {
    this.registrations.add(`${String(type)} ${target}`);
  }
  unregister(type: EventNumber, target: string): void {
    this.registrations.delete(`${String(type)} ${target}`);
  }

  /** Tells the add-in of an event on a sheet, if it registered for that sheet or for all sheets. */
  fire(type: EventNumber, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    for (const target of [sheetId, workbookTarget]) {
      if (!this.registrations.has(`${String(type)} ${target}`)) continue;
      const message: HostMessage = [eventCategory, type, target, JSON.stringify(args)];
      if (this.holdsEvents()) this.held.push(message);
      else this.post(message);
    }
  }

  /** Sends the events that were held. */
  release(): void {
    for (const message of this.held.splice(0)) this.post(message);
  }

  post(message: HostMessage): void {
    this.waiting.push(message);
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = [];
    this.receivers.clear();
  }

  private flush(): void {
    this.timer = null;
    const messages = this.waiting;
    this.waiting = [];
    for (const receive of this.receivers) receive(messages);
  }
}
