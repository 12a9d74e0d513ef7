/** The address in manifest.xml, where `npm run excel` serves the add-in. */
const development = "https://localhost:3000/";

/**
 * The manifest for where the add-in is served, and for the namespace of its functions; bare names need none, and an empty one breaks Excel on the
 * desktop (office-js 869).
 */
function manifestFor(source, { address, namespace }) {
  const placed = source.replaceAll(development, address);
  if (namespace === "") return placed;
  return placed
    .replace(/(\s*)<\/Metadata>/, `$&$1<Namespace resid="Functions.Namespace" />`)
    .replace(/(\s*)<bt:ShortStrings>/, `$&$1  <bt:String id="Functions.Namespace" DefaultValue="${namespace}" />`);
}

/** Throws for what Excel takes for no namespace: it begins with a letter and has letters, digits, points and underscores. */
function checkedNamespace(namespace = "") {
  if (namespace !== "" && !/^[A-Z][A-Z0-9._]{0,31}$/i.test(namespace))
    throw new Error(`CASELOAD_NAMESPACE=${namespace}: use letters and digits, beginning with a letter.`);
  return namespace.toUpperCase();
}

module.exports = { development, manifestFor, checkedNamespace };
