// Properties run on the same examples every time, so that a red run is about the change at hand. Other examples are
// tried with FC_SEED=<number>, or FC_SEED=random.
import fc from "fast-check";

const asked = process.env["FC_SEED"] ?? "2017";
if (asked !== "random") fc.configureGlobal({ seed: Number(asked) });
