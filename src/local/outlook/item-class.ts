// The Outlook item class of a message: ordinary, meeting request, S/MIME-signed, delivery report.
import type { Message } from "@microsoft/microsoft-graph-types";

const contentType = (message: Message): string =>
  message.internetMessageHeaders?.find((one) => one.name?.toLowerCase() === "content-type")?.value?.toLowerCase() ?? "";

/** The item class Outlook gives this message. */
export const itemClassOf = (message: Message): string => {
  const type = contentType(message);
  const odataType = (message as { "@odata.type"?: string })["@odata.type"] ?? "";
  if (odataType.startsWith("#microsoft.graph.eventMessage") || type.startsWith("text/calendar"))
    return "IPM.Schedule.Meeting.Request";
  if (type.startsWith("multipart/signed")) return "IPM.Note.SMIME.MultipartSigned";
  if (type.startsWith("multipart/report")) return "REPORT.IPM.Note.NDR";
  return "IPM.Note";
};
