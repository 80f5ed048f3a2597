// The signed-in human's own profile.
import { answer, contextUrl } from "../http/response";
import type { Route } from "../http/router";
import { accessDenied } from "./mail-access";
import { refuse } from "../http/response";

/** `GET /users/{own address}`, which a path with `me` is turned into. */
export const profileRoutes = (): readonly Route[] => [
  {
    method: "GET",
    template: "/users/{mailbox}",
    handle: ({ request: { caller }, param }) => {
      const wanted = param("mailbox").toLowerCase();
      if (wanted !== caller.address.toLowerCase() && wanted !== caller.objectId)
        return refuse(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
      if (!caller.scopes.some((scope) => scope.startsWith("User.Read"))) return accessDenied();
      return answer({
        "@odata.context": contextUrl("users/$entity"),
        id: caller.objectId,
        displayName: caller.name,
        mail: caller.address,
        userPrincipalName: caller.address,
      });
    },
  },
];
