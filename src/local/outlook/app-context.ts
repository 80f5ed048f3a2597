// What the host tells Office.js about itself before anything else (`ContextActivationManager_getAppContextAsync`).

export interface AppContextFacts {
  readonly appId: string;
  /** Language of Outlook's own user interface, for example `da-DK`. */
  readonly locale: string;
  readonly correlationId: string;
  /** Roaming settings the user has saved. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const OUTLOOK_WEB_APP = 64;
const VERSION = "16.01";

/** Requirement sets this host offers; more than the add-in's manifest asks for is never claimed. */
const REQUIREMENTS = { mailbox: "1.15", nestedappauth: "1.1", react: "1" };

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export const appContext = (facts: AppContextFacts): Readonly<Record<string, unknown>> => ({
  _id: facts.appId,
  _appName: OUTLOOK_WEB_APP,
  _appVersion: VERSION,
  _appUILocale: facts.locale,
  _dataLocale: facts.locale,
  _docUrl: "",
  _clientMode: 0,
  _settings: facts.settings,
  _reason: 0,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: facts.correlationId,
  _appInstanceId: facts.correlationId,
  _requirementMatrix: JSON.stringify(REQUIREMENTS),
  _hostFullVersion: "16.0.18324.20000",
});

/** The name of the add-in's frame: how Office.js learns where it is and whom to talk to. */
export const frameName = (facts: AppContextFacts, conversationId: string, origin: string): string =>
  JSON.stringify({
    hostInfo: `Outlook|Web|${VERSION}|${facts.locale}|${facts.correlationId}|||0`,
    xdmInfo: `${conversationId}|${facts.appId}|${origin}`,
    serializerVersion: 1,
  });
