import { tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { tokens as byName } from "../../webpack.tokens";

describe("the tokens of the built pane", () => {
  it.each([
    ["light", webLightTheme],
    ["dark", webDarkTheme],
  ])("are Fluent's own, for all that the %s theme gives", (_, theme) => {
    const given = Object.keys(theme);
    expect(given.length).toBeGreaterThan(400);
    expect(given.map((name) => byName[name])).toEqual(given.map((name) => tokens[name as keyof typeof tokens]));
  });
});
