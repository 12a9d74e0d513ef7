/**
 * Stands in for Fluent's table of tokens, which gives for each of 467 names the variable of that name. A theme sets the variables, so that the name
 * is enough. The eight that say how far to the front something lies have no variable in a theme; the pane has no use for them.
 */
module.exports = { tokens: new Proxy({}, { get: (_, name) => `var(--${String(name)})` }) };
