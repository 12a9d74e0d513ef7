import { isDarkFor } from "../../src/taskpane/theme";

test.each([
  ["#FFFFFF", false],
  ["#E6E6E6", false],
  ["#262626", true],
  ["#FF262626", true],
  ["#0a0a0a", true],
])("Office's background %s decides, whatever the system prefers", (bodyBackgroundColor, dark) => {
  expect(isDarkFor({ bodyBackgroundColor }, true)).toBe(dark);
  expect(isDarkFor({ bodyBackgroundColor }, false)).toBe(dark);
});

test.each([null, { bodyBackgroundColor: "" }, { bodyBackgroundColor: "Window" }])(
  "follows the system when Office gives no colour that can be read (%j)",
  (office) => {
    expect(isDarkFor(office, true)).toBe(true);
    expect(isDarkFor(office, false)).toBe(false);
  },
);
