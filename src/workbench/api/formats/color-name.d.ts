declare module "color-name" {
  /** The colour names of CSS, which are also those of HTML, in lower case: red, green and blue from 0 to 255. */
  const names: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default names;
}
