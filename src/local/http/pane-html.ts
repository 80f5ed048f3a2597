// The add-in's own page as the local server hands it out: untouched, except that Office.js comes from the npm package
// instead of Microsoft's CDN, after a script that stands in for what the CDN and a real host would have put there.

const OFFICE_CDN =
  /<script\b[^>]*\bsrc="?https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"\s>]*\/office(?:\.debug)?\.js"?[^>]*>\s*<\/script>/gi;

const LOCAL_SCRIPTS = '<script src="/stage/before-office.js"></script><script src="/office/office.js"></script>';

/** Points the page at the local copy of Office.js. A page without Office.js stays as it is. */
export const withLocalOffice = (html: string): string => html.replace(OFFICE_CDN, LOCAL_SCRIPTS);
