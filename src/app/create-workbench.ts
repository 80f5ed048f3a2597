// The use cases as one object, made once by each face's `main` from its ports.
import { appealOfChoice } from "./appeal-of-choice";
import { attachMail } from "./attach-mail";
import { writeBreachNote } from "./breach-draft";
import { finish } from "./finish";
import { forward } from "./forward";
import { lookUp } from "./look-up";
import { registerMail } from "./register-mail";
import { undoRegistration } from "./undo-registration";
import { understand } from "./understand";
import type { Workbench } from "./workbench";
import type { WorkbenchDeps } from "./workbench-deps";

/** The workbench of a face. */
export function createWorkbench(deps: WorkbenchDeps): Workbench {
  return {
    codebook: deps.codebook,
    understand: (mail) => {
      const understood = understand(mail, deps);
      // What the register says about itself is read while the advisor reads.
      if (understood.ok) void deps.registerCheck?.load(understood.value.municipality).catch(() => undefined);
      return Promise.resolve(understood);
    },
    appealOf: (understanding, choice) => appealOfChoice(understanding, choice, deps),
    lookUp: (understanding) => lookUp(understanding, deps),
    register: (understanding, choice, options, progress) =>
      registerMail({ understanding, choice, forward: options.forward, progress }, deps),
    finish: (understanding) => finish(understanding, deps),
    forward: (understanding) => forward(understanding, deps),
    undo: (understanding, registration) => undoRegistration(understanding, registration, deps),
    attach: (understanding, related, as) => attachMail(understanding, related, as, deps),
    writeBreachNote: (understanding, registration) => writeBreachNote(understanding, registration, deps),
    openDraft: deps.openDraft,
  };
}
