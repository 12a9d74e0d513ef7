/**
 * Stands in for three plugins of Griffel. One writes styles once more under the prefix of an old browser: those that Excel has know every style of the
 * pane, and those two of which WebKit long knew only its own name are written with both. One takes ":global()" out of selectors, which none here has. And
 * one sorts a style and its mirror image, which there is none of here either (webpack.left-to-right.js).
 */
const nothing = () => undefined;

module.exports = { prefixerPlugin: nothing, globalPlugin: nothing, sortClassesInAtRulesPlugin: nothing };
