// Messages of the add-in in the bar above the mail.
import { HOST_ERROR, fail, succeed } from "../host-answer";
import type { Notification } from "../host-services";
import { textParam, type Method } from "./method";

const MAX_NOTIFICATIONS = 5;
const TOO_MANY = 9025;

const notificationOf = (params: Readonly<Record<string, unknown>>): Notification => ({
  key: textParam(params, "key"),
  type: Number(params["type"] ?? 0),
  message: textParam(params, "message"),
  ...(typeof params["icon"] === "string" ? { icon: params["icon"] } : {}),
  ...(typeof params["persistent"] === "boolean" ? { persistent: params["persistent"] } : {}),
});

export const NOTIFICATION_METHODS: readonly Method[] = [
  {
    id: 33,
    name: "item.notificationMessages.addAsync",
    needsItem: true,
    run: (params, { notifications }) => {
      const standing = notifications.all();
      if (standing.some((one) => one.key === params["key"])) return fail(HOST_ERROR.duplicateNotificationKey);
      if (standing.length >= MAX_NOTIFICATIONS) return fail(TOO_MANY);
      notifications.put(notificationOf(params));
      return succeed();
    },
  },
  {
    id: 34,
    name: "item.notificationMessages.getAllAsync",
    needsItem: true,
    run: (_params, { notifications }) => succeed(notifications.all()),
  },
  {
    id: 35,
    name: "item.notificationMessages.replaceAsync",
    needsItem: true,
    run: (params, { notifications }) => {
      if (!notifications.all().some((one) => one.key === params["key"]))
        return fail(HOST_ERROR.notificationKeyNotFound);
      notifications.put(notificationOf(params));
      return succeed();
    },
  },
  {
    id: 36,
    name: "item.notificationMessages.removeAsync",
    needsItem: true,
    run: (params, { notifications }) => {
      const key = textParam(params, "key");
      if (!notifications.all().some((one) => one.key === key)) return fail(HOST_ERROR.notificationKeyNotFound);
      notifications.remove(key);
      return succeed();
    },
  },
];
