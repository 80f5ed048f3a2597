// Runs in the add-in's page before Office.js: what Microsoft's CDN and a real host would have put there.
import { installAjaxStandIn } from "./ajax-stand-in";
import { installSignInBridge } from "./install-sign-in-bridge";

installAjaxStandIn(window);
if (window.parent !== window) installSignInBridge(window);
