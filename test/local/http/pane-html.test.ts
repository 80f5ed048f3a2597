import { withLocalOffice } from "../../../src/local/http/pane-html";

const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe("withLocalOffice()", () => {
  it("serves Office.js from here, after what must stand before it", () => {
    const html = withLocalOffice(`<head>${CDN}</head>`);
    expect(html).toBe(
      '<head><script src="/stage/before-office.js"></script><script src="/office/office.js"></script></head>',
    );
  });

  it.each([
    '<script type="text/javascript" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" defer></script>',
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js">\n</script>',
    '<script src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.js"></script>',
  ])("recognises %s", (script) => {
    expect(withLocalOffice(script)).not.toContain("appsforoffice");
  });

  it("leaves every other script alone", () => {
    const html = '<script src="taskpane.1234.js"></script><script>const a = "office.js";</script>';
    expect(withLocalOffice(html)).toBe(html);
  });
});
