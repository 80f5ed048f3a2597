// Contents of attachments.
import { HOST_ERROR, fail, succeed } from "../host-answer";
import { toGraphId } from "../item-id";
import { selectedId, textParam, type Method } from "./method";

export const ATTACHMENT_METHODS: readonly Method[] = [
  {
    id: 150,
    name: "item.getAttachmentContentAsync",
    needsItem: true,
    run: async (params, services) => {
      const found = await services.readAttachment(selectedId(services), toGraphId(textParam(params, "id")));
      if (!found) return fail(HOST_ERROR.invalidAttachmentId);
      return succeed({ content: found.base64, format: found.isItem ? "eml" : "base64" });
    },
  },
];
