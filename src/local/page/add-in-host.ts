// The add-in's frame and the host's end of its two channels: Office.js's, and the sign-in bridge of msal-browser.
import { appContext, frameName, type AppContextFacts } from "../outlook/app-context";
import { dispatch } from "../outlook/dispatch";
import { answerMessage, eventMessage, parseObject, parseRequest, type HostRequest } from "../outlook/host-message";
import type { HostServices } from "../outlook/host-services";
import { officeThemeData, type ThemeName } from "../outlook/office-theme";
import { answerSignIn, type BridgeRequest, type SignInServices } from "../outlook/sign-in-bridge";

export interface AddInHostOptions {
  readonly facts: AppContextFacts;
  readonly pageUrl: string;
  readonly title: string;
  readonly services: () => HostServices;
  /** Initial data of the selected item; null where nothing is selected and the add-in wants no such context. */
  readonly itemData: () => Readonly<Record<string, unknown>> | null;
  /** Initial data when the pane opens, never null. */
  readonly firstData: () => Readonly<Record<string, unknown>>;
  readonly theme: () => ThemeName;
  readonly signIn: SignInServices;
}

export interface AddInHost {
  readonly frame: HTMLIFrameElement;
  readonly itemChanged: () => void;
  /** A moment without an item, as some hosts tell between two. */
  readonly itemLost: () => void;
  readonly themeChanged: () => void;
  readonly dispose: () => void;
}

const ITEM_CHANGED = "olkItemSelectedChanged";
const THEME_CHANGED = "officeThemeChanged";
/** What Outlook on the web allows an add-in's frame; `allow-modals` is not among it. */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads";

const addInFrame = (options: AddInHostOptions, conversationId: string): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.name = frameName(options.facts, conversationId, location.origin);
  frame.title = options.title;
  frame.dataset["testid"] = "pane-frame";
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = options.pageUrl;
  return frame;
};

/** Makes the frame and answers it until disposed. */
export const createAddInHost = (options: AddInHostOptions): AddInHost => {
  const frame = addInFrame(options, crypto.randomUUID());
  const registrations = new Map<string, HostRequest>();
  const post = (message: string) => frame.contentWindow?.postMessage(message, location.origin);
  const deliver = (action: string, data: unknown) => {
    const registration = registrations.get(action);
    if (registration) post(eventMessage(registration, location.origin, data));
  };
  /** The item the add-in was last told of. */
  let told: unknown = null;
  const itemChanged = () => {
    const data = options.itemData();
    if (registrations.has(ITEM_CHANGED)) told = data?.["id"];
    deliver(ITEM_CHANGED, data ?? "");
  };
  const firstData = () => {
    const data = options.firstData();
    told = data["id"];
    return data;
  };
  const themeChanged = () => deliver(THEME_CHANGED, officeThemeData(options.theme()));

  const onUnknown = (id: number) => console.info(`Office.js method ${id} is not carried out by the local Outlook.`);
  const invoke = async (request: HostRequest): Promise<unknown> => {
    if (request.action === "ContextActivationManager_getAppContextAsync") return appContext(options.facts);
    if (request.action === "GetInitialData") return firstData();
    if (request.action === "ExecuteMethod") return dispatch(request.data, options.services(), onUnknown);
    return request.action === "executeMethod" ? { Error: 0 } : null;
  };
  const answerOffice = async (request: HostRequest): Promise<void> => {
    if (request.kind === "register") registrations.set(request.action, request);
    if (request.kind === "unregister") registrations.delete(request.action);
    const data = request.kind === "invoke" ? await invoke(request).catch(failed) : { Error: 0 };
    post(answerMessage(request, location.origin, data));
    // Office.js for the web has no `officeTheme` of its own at start, so a listener is told the theme at once.
    if (request.kind === "register" && request.action === THEME_CHANGED) themeChanged();
    // Another mail was selected while the add-in started: it is told as soon as it listens.
    if (request.kind === "register" && request.action === ITEM_CHANGED && options.itemData()?.["id"] !== told)
      itemChanged();
  };
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const request = parseRequest(event.data);
    if (request) void answerOffice(request);
    else if (parseObject(event.data)?.["messageType"] === "NestedAppAuthRequest")
      void answerSignIn(parseObject(event.data) as unknown as BridgeRequest, options.signIn).then((answer) =>
        post(JSON.stringify(answer)),
      );
  };
  addEventListener("message", receive);

  return {
    frame,
    itemChanged,
    itemLost: () => deliver(ITEM_CHANGED, ""),
    themeChanged,
    dispose: () => {
      removeEventListener("message", receive);
      frame.remove();
    },
  };
};

const INTERNAL_ERROR = 5001;

const failed = (error: unknown) => {
  console.info("The local Outlook could not carry out a call:", error instanceof Error ? error.message : error);
  return { error: true, errorCode: INTERNAL_ERROR };
};
