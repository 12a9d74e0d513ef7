import { anyText, where } from "../../kernel/shapes";

export const hashShape = where(anyText, (text) => /^[0-9a-f]{16}$/.test(text));
