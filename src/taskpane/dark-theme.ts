/** In a file of its own: a pane that is light does without. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
