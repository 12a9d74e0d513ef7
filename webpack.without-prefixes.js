/**
 * Stands in for the plugin with which Griffel writes styles once more under the prefix of an old browser. Those that Excel has know every style of the
 * pane; those two of which WebKit long knew only its own name are written with both.
 */
exports.prefixerPlugin = () => undefined;
