import { createRoot } from "react-dom/client";
import { pageWords } from "../text";
import { Page } from "./Page";
import "./page.css";
import { language } from "./open-workbook";
import { Workbench, type Places } from "./workbench";

/** The grid is by far the largest part, so it is loaded after the page is shown. */
const makeGrid: Places["makeGrid"] = async (container, content, events) => {
  const { UniverGrid } = await import(/* webpackChunkName: "grid" */ "./grid/univer-grid");
  return new UniverGrid(container, content, language, events);
};

async function start(): Promise<void> {
  const element = document.getElementById("page");
  if (!element) return;
  try {
    const workbench = await Workbench.load();
    const broken = (reason: unknown) =>
      workbench.say(pageWords.broken(reason instanceof Error ? reason.message : String(reason)));
    window.addEventListener("error", ({ error }) => broken(error));
    window.addEventListener("unhandledrejection", ({ reason }) => broken(reason));
    createRoot(element).render(<Page workbench={workbench} makeGrid={makeGrid} />);
  } catch {
    element.textContent = pageWords.notBuilt;
  }
}

void start();
