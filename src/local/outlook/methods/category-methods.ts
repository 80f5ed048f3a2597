// Categories of the selected message, and the master list, which a delegate may read but not change.
import { HOST_ERROR, fail, succeed } from "../host-answer";
import type { HostServices } from "../host-services";
import { selectedId, textsParam, type Method } from "./method";

const details = (names: readonly string[], services: HostServices) =>
  names.map((displayName) => ({
    displayName,
    color: services.masterCategories.find((one) => one.displayName === displayName)?.color ?? "None",
  }));

export const CATEGORY_METHODS: readonly Method[] = [
  {
    id: 157,
    name: "item.categories.getAsync",
    needsItem: true,
    run: async (_params, services) => {
      const names = await services.readCategories(selectedId(services));
      return succeed(names.length > 0 ? details(names, services) : null);
    },
  },
  {
    id: 158,
    name: "item.categories.addAsync",
    needsItem: true,
    run: async (params, services) => {
      const standing = await services.readCategories(selectedId(services));
      const added = textsParam(params, "categories");
      await services.writeCategories(selectedId(services), [...new Set([...standing, ...added])]);
      return succeed();
    },
  },
  {
    id: 159,
    name: "item.categories.removeAsync",
    needsItem: true,
    run: async (params, services) => {
      const gone = new Set(textsParam(params, "categories"));
      const standing = await services.readCategories(selectedId(services));
      await services.writeCategories(
        selectedId(services),
        standing.filter((one) => !gone.has(one)),
      );
      return succeed();
    },
  },
  {
    id: 160,
    name: "mailbox.masterCategories.getAsync",
    needsItem: false,
    run: (_params, services) => succeed(services.masterCategories),
  },
  {
    id: 161,
    name: "mailbox.masterCategories.addAsync",
    needsItem: false,
    run: () => fail(HOST_ERROR.accessRestricted),
  },
  {
    id: 162,
    name: "mailbox.masterCategories.removeAsync",
    needsItem: false,
    run: () => fail(HOST_ERROR.accessRestricted),
  },
];
