// Graph and sign-in as ports whose code is fetched when first called, so that the first suggestion waits for neither.
import type { Failure } from "../../app/failure";
import type { FindMailbox, User } from "../../app/ports";
import type { ReadCentres } from "../../app/centres";
import type { CaseSearchDeps } from "../../app/case-search";
import type { LearningDeps } from "../../app/learn";
import type { ReadRegisterInfo } from "../../app/register-info";
import type { WorkbenchDeps } from "../../app/workbench-deps";
import type { WorklistDeps } from "../../app/worklist";
import type { Settings } from "../../core/codebook/settings";
import { err, ok, type Result } from "../../core/result";

type GraphDeps = Pick<
  WorkbenchDeps,
  | "lookUp"
  | "addRows"
  | "readFamilies"
  | "writeRegister"
  | "stampMail"
  | "createForward"
  | "createDraft"
  | "discardDraft"
  | "user"
> &
  Pick<WorklistDeps, "readInbox" | "readMails" | "readAttachments"> &
  Pick<CaseSearchDeps, "readCases" | "readCase"> &
  Pick<LearningDeps, "readSetting" | "writeSetting"> & { readonly findMailbox: FindMailbox } & {
    readonly readRegisterInfo: ReadRegisterInfo;
    readonly readCentres: ReadCentres;
  };
type Outside = Omit<GraphDeps, "user"> & { readonly user: () => Promise<Result<User, Failure>> };

/** Ports served by Graph for the signed-in human. */
export function lazyGraph(settings: Settings, isNestedAppAuthSupported: () => boolean): GraphDeps {
  let outside: Promise<Outside> | null = null;
  const load = async (): Promise<Result<Outside, Failure>> => {
    try {
      return ok(await (outside ??= connect(settings, isNestedAppAuthSupported)));
    } catch {
      outside = null; // the chunk could not be fetched: ask again next time
      return err({ kind: "offline" });
    }
  };
  const later =
    <A extends unknown[], T>(pick: (loaded: Outside) => (...args: A) => Promise<Result<T, Failure>>) =>
    async (...args: A): Promise<Result<T, Failure>> => {
      const loaded = await load();
      return loaded.ok ? pick(loaded.value)(...args) : loaded;
    };
  return {
    findMailbox: later((loaded) => loaded.findMailbox),
    lookUp: later((loaded) => loaded.lookUp),
    addRows: later((loaded) => loaded.addRows),
    readFamilies: later((loaded) => loaded.readFamilies),
    writeRegister: later((loaded) => loaded.writeRegister),
    stampMail: later((loaded) => loaded.stampMail),
    createForward: later((loaded) => loaded.createForward),
    createDraft: later((loaded) => loaded.createDraft),
    discardDraft: later((loaded) => loaded.discardDraft),
    readInbox: later((loaded) => loaded.readInbox),
    readMails: later((loaded) => loaded.readMails),
    readAttachments: later((loaded) => loaded.readAttachments),
    readCases: later((loaded) => loaded.readCases),
    readCase: later((loaded) => loaded.readCase),
    readRegisterInfo: later((loaded) => loaded.readRegisterInfo),
    readCentres: later((loaded) => loaded.readCentres),
    readSetting: later((loaded) => loaded.readSetting),
    writeSetting: later((loaded) => loaded.writeSetting),
    user: later((loaded) => loaded.user),
  };
}

async function connect(settings: Settings, isNestedAppAuthSupported: () => boolean): Promise<Outside> {
  const [{ createGraphPorts }, { createSignIn }, { graphScopes, PANE_SCOPES }] = await Promise.all([
    import("../../adapters/graph/create-graph-ports"),
    import("../../adapters/identity/sign-in"),
    import("../../adapters/graph/scopes"),
  ]);
  const { clientId, tenantId, localGraphOrigin: localOrigin } = settings;
  const { getToken, getUser } = createSignIn({
    clientId,
    tenantId,
    scopes: graphScopes(PANE_SCOPES),
    isNestedAppAuthSupported,
  });
  return { ...createGraphPorts({ getToken, localOrigin }), user: getUser };
}
