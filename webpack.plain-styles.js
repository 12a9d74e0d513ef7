/**
 * Stands in for two plugins of Griffel. One writes styles once more under the prefix of an old browser: those that Excel has know every style of the
 * pane, and those two of which WebKit long knew only its own name are written with both. The other takes ":global()" out of selectors, which none here has.
 */
exports.prefixerPlugin = () => undefined;
exports.globalPlugin = () => undefined;
