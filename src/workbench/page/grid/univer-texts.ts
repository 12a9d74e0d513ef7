import core from "@univerjs/preset-sheets-core/locales/en-US";
import drawing from "@univerjs/preset-sheets-drawing/locales/en-US";
import { mergeLocales } from "@univerjs/core";
import { gridWords } from "../../text";

/** Univer has no Dutch: its English, with ours for what can be seen while its menus are away. */
export const univerTexts = mergeLocales(core, drawing, gridWords);
