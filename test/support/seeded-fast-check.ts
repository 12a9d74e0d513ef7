/**
 * fast-check with one seed for every property, so that a run fails only when something changed. Jest gives it to whoever imports
 * "fast-check". PROPERTY_SEED=1234 npm test tries other values.
 */
import fastCheck from "../../node_modules/fast-check/lib/cjs/fast-check";

fastCheck.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 2020) });

export * from "../../node_modules/fast-check/lib/cjs/fast-check";
export default fastCheck;
