// The local Outlook on the web: reads its address, asks the server about this run, and starts.
import { element } from "./element";
import { createOutlook } from "./outlook-app";
import type { StageConfig } from "./stage-config";
import { wordsOf } from "./words";

const start = async (): Promise<void> => {
  const response = await fetch("/stage/config.json");
  const config = (await response.json()) as StageConfig;
  await createOutlook(new URLSearchParams(location.search), config).start();
};

start().catch((error: unknown) => {
  console.error(error);
  document.body.append(element("p", { class: "empty", role: "alert" }, wordsOf("da-DK").notReached));
});
