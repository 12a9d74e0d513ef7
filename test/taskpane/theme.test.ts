import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { themeFor } from "../../src/taskpane/theme";

test.each([
  ["#FFFFFF", webLightTheme],
  ["#E6E6E6", webLightTheme],
  ["#262626", webDarkTheme],
  ["#FF262626", webDarkTheme],
  ["#0a0a0a", webDarkTheme],
])("Office's background %s decides, whatever the system prefers", (bodyBackgroundColor, theme) => {
  expect(themeFor({ bodyBackgroundColor }, true)).toBe(theme);
  expect(themeFor({ bodyBackgroundColor }, false)).toBe(theme);
});

test.each([null, { bodyBackgroundColor: "" }, { bodyBackgroundColor: "Window" }])(
  "follows the system when Office gives no colour that can be read (%j)",
  (office) => {
    expect(themeFor(office, true)).toBe(webDarkTheme);
    expect(themeFor(office, false)).toBe(webLightTheme);
  },
);
