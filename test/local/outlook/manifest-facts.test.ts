import { manifestFacts } from "../../../src/local/outlook/manifest-facts";

describe("manifestFacts()", () => {
  it.each([
    ["ReadItem", 1],
    ["ReadWriteMailbox", 2],
    ["ReadWriteItem", 3],
  ])("gives the host's number for %s", (permission, permissionLevel) => {
    expect(manifestFacts(`<Permissions> ${permission} </Permissions>`)).toMatchObject({ permissionLevel });
  });

  it("reads the id and whether the pane lives without an item", () => {
    const manifest = "<Id>1-2</Id><SupportsNoItemContext>true</SupportsNoItemContext>";
    expect(manifestFacts(manifest)).toMatchObject({ appId: "1-2", supportsNoItem: true });
  });

  it("takes ReadWriteMailbox where there is no manifest", () => {
    expect(manifestFacts(null)).toMatchObject({ permissionLevel: 2, supportsNoItem: false });
  });
});
