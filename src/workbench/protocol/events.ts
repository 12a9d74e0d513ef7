/** Numbers of the events of Excel's API, as office.js registers and receives them. Source: eventType in excel-web-16.00.debug.js. */
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

/** The target of handlers on collections, "for any sheet". */
export const workbookTarget = "Workbook";

/** [category, type, target, message]: how the host tells the add-in something by itself. */
export type HostMessage = readonly [category: number, type: number, target: string, message: string];

export const eventCategory = 65536;
export const customFunctionCategory = 1;

/** What goes from the host to the add-in unasked: events it registered for, and calls of custom functions. Sent in the order of posting, never inside a batch. */
export class Outbox {
  private readonly registrations = new Set<string>();
  private readonly receivers = new Set<(messages: readonly HostMessage[]) => void>();
  private waiting: HostMessage[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** Returns what ends the connection. */
  connect(receive: (messages: readonly HostMessage[]) => void): () => void {
    this.receivers.add(receive);
    return () => this.receivers.delete(receive);
  }

  register(type: EventNumber, target: string): void {
    this.registrations.add(`${type} ${target}`);
  }
  unregister(type: EventNumber, target: string): void {
    this.registrations.delete(`${type} ${target}`);
  }

  /** Tells the add-in of an event on a sheet, when it registered for that sheet or for all. */
  fire(type: EventNumber, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    for (const target of [sheetId, workbookTarget]) {
      if (this.registrations.has(`${type} ${target}`)) this.post([eventCategory, type, target, JSON.stringify(args)]);
    }
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
