/**
 * Stands in for rtl-css-js, with which Griffel mirrors every style for languages that run from right to left. The pane is Dutch: nothing is
 * ever mirrored, so nothing of it is loaded or worked out.
 */
module.exports = {
  convert: (styles) => styles,
  convertProperty: (key, value) => ({ key, value }),
};
