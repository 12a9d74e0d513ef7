const { Compilation, sources } = require("webpack");
const words = require("./src/text/functions/help-page.json");

/** The page with a paragraph for every function, to which the help in Excel's function wizard leads. */
const helpPage = "functies.html";

/**
 * What the metadata plugin has no setting for. Cells with errors reach our functions, which pass the error on; a number with a format of its own
 * stays a number; help leads to the function's own paragraph. Excel puts the namespace before the names, so it is not in them.
 */
function metadataFor(made, address) {
  return {
    ...made,
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: made.functions.map((each) => ({ ...each, helpUrl: `${address}${helpPage}#${each.id}` })),
  };
}

/** The name as people type it: "TEAM.CASELOAD", or bare without a namespace. */
const typedName = (name, namespace) => (namespace === "" ? name : `${namespace}.${name}`);

function helpPageFor({ functions }, namespace) {
  const paragraphs = functions.map(({ id, name, description, parameters, result }) => {
    const list = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ");
    const terms = parameters.map((each) => `<dt>${escaped(each.name)}</dt><dd>${escaped(each.description)}</dd>`);
    const gives = result?.description ? `<p>${escaped(`${words.gives} ${result.description}`)}</p>` : "";
    return `<section id="${escaped(id)}">
<h2><code>=${escaped(typedName(name, namespace))}(${escaped(list)})</code></h2>
<p>${escaped(description)}</p>
<dl>${terms.join("")}</dl>${gives}
</section>`;
  });
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(words.title)}</title>
<style>
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 "Segoe UI", sans-serif; color: #242424; background: #fff; }
h2 { margin-top: 2rem; font-size: 1.1rem; }
:target { outline: 3px solid #0f6cbd; outline-offset: 8px; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 1rem; }
</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead)} ${escaped(words.more)}</p>
${paragraphs.join("\n")}
</main>
</body>
</html>
`;
}

const escaped = (text = "") =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** Completes functions.json, which the metadata plugin made, and adds the page of help. */
class FunctionsPlugin {
  constructor({ address, namespace }) {
    this.address = address;
    this.namespace = namespace;
  }

  apply(compiler) {
    const { name } = FunctionsPlugin;
    // Also where a part of the build is made apart: each hands the file in.
    compiler.hooks.compilation.tap(name, ({ assets }) => {
      const made = assets["functions.json"];
      if (!made) return;
      const metadata = metadataFor(JSON.parse(made.source()), this.address);
      assets["functions.json"] = new sources.RawSource(JSON.stringify(metadata, null, 2));
    });
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, (assets) => {
        const metadata = JSON.parse(assets["functions.json"].source());
        compilation.emitAsset(helpPage, new sources.RawSource(helpPageFor(metadata, this.namespace)));
      });
    });
  }
}

module.exports = { FunctionsPlugin, metadataFor, helpPageFor };
