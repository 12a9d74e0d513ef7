import { MessageChannel, MessagePort } from "node:worker_threads";
import type { DOMWindow } from "jsdom";

/**
 * Adds what browsers have and jsdom lacks, as far as React and Fluent UI need it. jsdom lays nothing out, so observers of sizes stay silent
 * and no media query matches. Returns a function that releases everything when the page closes.
 */
export function addPageApis(window: DOMWindow): () => void {
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(window, name, { configurable: true, writable: true, value });
  };
  const channels: MessageChannel[] = [];
  class TrackedChannel extends MessageChannel {
    constructor() {
      super();
      channels.push(this);
    }
  }
  define("MessageChannel", TrackedChannel);
  define("MessagePort", MessagePort);
  define("structuredClone", structuredClone);
  define("ResizeObserver", SilentObserver);
  define("IntersectionObserver", SilentObserver);
  define("matchMedia", (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }));
  define("requestIdleCallback", (callback: () => void) => window.setTimeout(callback, 0));
  define("cancelIdleCallback", (handle: number) => window.clearTimeout(handle));
  window.Element.prototype.scrollIntoView = () => undefined;
  // jsdom's own takes an address apart so slowly that it would be a quarter of all that a page does: office.js asks it for every message.
  define("URL", URL);
  define("URLSearchParams", URLSearchParams);
  readAddressesOnce(window);
  // office.js compares the host's address with it.
  Object.defineProperty(window.document, "domain", { configurable: true, value: window.location.hostname });
  return () => {
    // An open channel would keep the process alive.
    for (const { port1 } of channels) port1.close();
  };
}

/** An anchor of jsdom takes its address apart again for each of its parts; office.js asks for three of every message. */
function readAddressesOnce(window: DOMWindow): void {
  const { prototype } = window.HTMLAnchorElement;
  for (const part of ["protocol", "hostname", "port"] as const) {
    const takeApart = Object.getOwnPropertyDescriptor(prototype, part);
    const known = new Map<string, string>();
    Object.defineProperty(prototype, part, {
      ...takeApart,
      get(this: HTMLAnchorElement): string {
        const address = this.getAttribute("href") ?? "";
        const answer = known.get(address) ?? (takeApart?.get?.call(this) as string);
        known.set(address, answer);
        return answer;
      },
    });
  }
}

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
}
