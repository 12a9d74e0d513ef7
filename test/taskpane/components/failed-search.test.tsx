import { JSDOM } from "jsdom";
import { act } from "react";
import { LatePlace } from "../../../src/taskpane/components/late/LatePlace";
import { useWorkedOutSheet } from "../../../src/taskpane/worksheet/use-worked-out-sheet";
import type { SheetMaker, SheetNeed } from "../../../src/usecases/sheets/kind-of-sheet";
import type { SheetTask } from "../../../src/usecases/sheets/sheet-on-screen";

/** A search that throws while the pane waits for it. */

const { window } = new JSDOM("<main></main>");
const { document, navigator } = window;

beforeAll(() => {
  // What waits, waits for this suite and for no clock. A turn asks how long it has worked, which goes on.
  jest.useFakeTimers({ doNotFake: ["performance"] });
  Object.assign(globalThis, { window, document, navigator, IS_REACT_ACT_ENVIRONMENT: true });
});

afterAll(() => jest.useRealTimers());

let working = false;
const maker = {
  *workOut() {
    yield;
    if (!working) throw new Error("no answer");
    return { ok: false, problem: { reason: "no-clients" } };
  },
} as unknown as SheetMaker<SheetNeed>;
const task = { source: {}, wishes: {} } as SheetTask;

function Part() {
  const sheet = useWorkedOutSheet(task, maker);
  return sheet ? <p>uitgewerkt</p> : <p>bezig</p>;
}

test("is said in the place of its spinner, and can be tried again", async () => {
  // React looks for a document when it is loaded.
  const { createRoot } = await import("react-dom/client");
  const complained = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const main = document.querySelector("main");
  const root = createRoot(main as never);
  act(() => {
    root.render(
      <LatePlace>
        <Part />
      </LatePlace>,
    );
  });
  expect(main?.textContent).toBe("bezig");
  search();
  expect(main?.querySelector("[role=alert]")?.textContent).toMatch(/./);
  expect(main?.textContent).not.toContain("bezig");
  working = true;
  act(() => {
    main?.querySelector("button")?.click();
  });
  search();
  expect(main?.textContent).toBe("uitgewerkt");
  act(() => {
    root.unmount();
  });
  complained.mockRestore();
});

function search(): void {
  act(() => {
    jest.runAllTimers();
  });
}
