// `window.nestedAppAuthBridge`, which msal-browser looks for: hands its requests to the Outlook page around the frame.

type Listener = (response: string) => void;

/** Puts the bridge on the window. Requests go to the parent page, its answers to the listeners. */
export const installSignInBridge = (target: Window): void => {
  const listeners = new Set<Listener>();
  target.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.source !== target.parent || event.origin !== target.location.origin) return;
    const { data } = event;
    if (typeof data === "string" && data.includes('"NestedAppAuthResponse"'))
      for (const listener of listeners) listener(data);
  });
  const bridge = {
    addEventListener: (_type: string, listener: Listener) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
    postMessage: (request: string) => target.parent.postMessage(request, target.location.origin),
  };
  Object.defineProperty(target, "nestedAppAuthBridge", { value: bridge });
};
