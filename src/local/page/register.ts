// The register page: the lists "Sager" and "Hændelser" of each municipality, as SharePoint would show them.
import { element } from "./element";
import { readList, type ShownList } from "./list-client";
import { listTable } from "./list-table";
import { createPageToken } from "./sign-in";
import type { StageConfig, StageMailbox } from "./stage-config";
import { wordsOf, type Locale } from "./words";

const POLL_MS = 2000;
const SITE_SCOPES = "Sites.Read.All";

type ListName = "cases" | "events";

const start = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const locale: Locale = query.get("lang") === "en-US" ? "en-US" : "da-DK";
  const words = wordsOf(locale);
  const config = (await (await fetch("/stage/config.json")).json()) as StageConfig;
  const pageToken = createPageToken(SITE_SCOPES);
  const dark = query.get("theme") ?? localStorage.getItem("stage.theme") ?? "light";
  document.documentElement.dataset["theme"] = dark;
  let place: StageMailbox | undefined =
    config.mailboxes.find((one) => one.municipality === query.get("municipality")) ?? config.mailboxes[0];
  let name: ListName = query.get("list") === "events" ? "events" : "cases";
  let list: ShownList = { columns: [], items: [] };
  let seen = new Set<string>();
  let reading = 0;

  const frame = element("div", { class: "table-frame", tabindex: "0", "data-testid": "register-table" });
  const count = element("span", { class: "quiet", "data-testid": "register-count", role: "status" });
  const filter = element("input", {
    type: "search",
    placeholder: words.filter,
    "aria-label": words.filter,
    "data-testid": "register-filter",
    oninput: () => show(new Set()),
  });
  const municipality = element(
    "select",
    {
      "aria-label": words.mailbox,
      "data-testid": "register-municipality",
      onchange: () => {
        place = config.mailboxes.find((one) => one.municipality === municipality.value);
        void reload(true);
      },
    },
    ...config.mailboxes.map((one) => element("option", { value: one.municipality, selected: one === place }, one.name)),
  );
  const tabs = (["cases", "events"] as const).map((one) =>
    element(
      "button",
      {
        class: "tab",
        role: "tab",
        "data-testid": `register-tab-${one}`,
        onclick: () => choose(one),
      },
      words[one],
    ),
  );
  // The tab answers at once; its rows come when they are read.
  const choose = (one: ListName): void => {
    name = one;
    markTabs();
    void reload(true);
  };
  const markTabs = () =>
    tabs.forEach((tab, at) => tab.setAttribute("aria-selected", String((at === 0) === (name === "cases"))));
  const show = (fresh: ReadonlySet<string>) => {
    const { view, shown } = listTable({ list, filter: filter.value, locale, words, fresh });
    count.textContent = words.rows(shown);
    frame.replaceChildren(view);
  };
  const reload = async (first: boolean): Promise<void> => {
    if (!place) return;
    const turn = ++reading;
    const { siteId, lists } = place.register;
    const found = await readList({ siteId, listId: lists[name] }, async () => (await pageToken()).access_token);
    if (turn !== reading) return;
    const ids = new Set(found.items.map((item) => item.id ?? ""));
    const fresh = new Set(first ? [] : [...ids].filter((id) => !seen.has(id)));
    const changed = JSON.stringify(found) !== JSON.stringify(list);
    list = found;
    seen = ids;
    if (first || changed) show(fresh);
  };

  document
    .querySelector("#app")
    ?.replaceChildren(
      element("div", { class: "banner", role: "note" }, words.banner),
      element(
        "header",
        { class: "site-head" },
        element("span", { class: "site-logo", "aria-hidden": "true" }, "BR"),
        element("span", { class: "site-name" }, words.site),
        municipality,
        element("span", { class: "spring" }),
        element("a", { class: "command", href: "/" }, words.toMail),
      ),
      element(
        "div",
        { class: "list-tools" },
        element("div", { class: "tabs", role: "tablist", "aria-label": words.list }, ...tabs),
        filter,
        count,
      ),
      frame,
    );
  markTabs();
  await reload(true);
  setInterval(() => {
    if (!document.hidden) void reload(false).catch(() => {});
  }, POLL_MS);
};

start().catch((error: unknown) => {
  console.error(error);
  document.body.append(element("p", { class: "empty", role: "alert" }, wordsOf("da-DK").notReached));
});
