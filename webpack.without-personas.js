/** Leaves out of Fluent's themes the 28 colours for pictures of people: the pane has no such pictures. */
module.exports = (source) => {
  const without = source.replace(/(personaSharedColor(?:s|Names) = [{[])[^}\]]+/, "$1");
  if (without === source) throw new Error("Fluent keeps its colours for people elsewhere now: see webpack.without-personas.js");
  return without;
};
