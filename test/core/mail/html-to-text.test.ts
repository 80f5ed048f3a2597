import fc from "fast-check";
import { htmlToText } from "../../../src/core/mail/html-to-text";

describe("htmlToText()", () => {
  it.each([
    [
      "separates table cells",
      "<table><tr><td>010190</td><td>1234</td></tr><tr><td>a</td><td>b</td></tr></table>",
      "010190\t1234\na\tb",
    ],
    [
      "separates cells that hold paragraphs",
      "<table><tr><td><p>010190</p></td><td><p>1234</p></td></tr></table>",
      "010190\n\n1234",
    ],
    ["keeps words around inline tags together", "<b>1203</b><span>71</span>-6123", "120371-6123"],
    ["breaks at br and blocks", "a<br>b<div>c</div>d<div><br></div>e", "a\nb\nc\nd\n\ne"],
    ["leaves an empty line between paragraphs", "<p>a</p><p>b</p>", "a\n\nb"],
    [
      "writes Word's paragraphs as lines",
      "<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>",
      "a\n\nb",
    ],
    ["collapses white space as a browser does", "  a \n\t b <i> c</i> ", "a b c"],
    ["keeps white space in pre", "<pre>a  b\r\n  c</pre>", "a  b\n  c"],
    [
      "decodes Danish letters by name, number and hex",
      "&AElig;&oslash;&aring; &#230;&#xF8;&#XE5; &amp;lt;",
      "Æøå æøå &lt;",
    ],
    ["decodes cp1252 numbers and names without semicolon", "&#150; &#128; &aring &eacute&nbsp;x", "– € å é\u00a0x"],
    ["leaves an unknown name as written", "&hvad; &#x110000; &", "&hvad; \ufffd &"],
    ["keeps no-break and zero-width characters", "0101&nbsp;90&#8203;12\ufeff", "0101\u00a090\u200b12\ufeff"],
    [
      "drops style, script, head, comments and conditional comments",
      "<head><title>t</title><style>p{}</style></head><body><script>x<y</script><!-- c --><!--[if mso]><p>m</p><![endif]-->a<![if !mso]>b<![endif]><!--[if !mso]><!-->c<!--<![endif]--></body>",
      "abc",
    ],
    [
      "drops VML and Word's XML, keeps their neighbours",
      '<xml><o:x>1</o:x></xml>a<v:shape id="_x0000_s1026"><v:imagedata src="x"/></v:shape>b',
      "ab",
    ],
    [
      "marks quoted messages, not indented paragraphs",
      '<blockquote type="cite">a<blockquote class=gmail_quote>b</blockquote></blockquote><blockquote>c</blockquote>',
      "> a\n> > b\nc",
    ],
    ["numbers the items of a numbered list", "<ol><li>a<ul><li>b</ul><li>c</ol>", "1. a\n\n- b\n\n2. c"],
    ["writes list items on lines of their own", "<ul><li>a<li><p>b</p></ul>", "- a\n\n- b"],
    [
      "keeps the text of links and no images",
      '<a href="mailto:a@b.dk">Skriv</a> her<img alt="logo" src="x">',
      "Skriv her",
    ],
    ["keeps an address left unescaped", "Lis <lis.h@hvidovre.dk> skrev", "Lis <lis.h@hvidovre.dk> skrev"],
    ["keeps a less-than sign that opens no tag", "alder <18 og 3 < 4", "alder <18 og 3 < 4"],
    ["reads past > in a quoted attribute", '<a title="a>b">c</a>', "c"],
    ["shows the text after a style nobody closed", "<style>p{} <p>tekst</p>", "p{}\n\ntekst"],
    ["keeps a hidden preheader", '<div style="display:none">gemt</div>a', "gemt\na"],
    ["answers nothing for nothing", "", ""],
  ])("%s", (_title, html, text) => expect(htmlToText(html)).toBe(text));

  const markup = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        "<",
        ">",
        "<!--",
        "-->",
        '"',
        "<p>",
        "</p>",
        "<td>",
        "<blockquote class=quote>",
        "</blockquote>",
        "&",
        "&#",
        "<pre>",
        "<style>",
        "<br/>",
        "\r\n",
      ),
    ),
    { maxLength: 60 },
  );

  test("never throws and adds nothing but marks, breaks and tabs", () => {
    fc.assert(
      fc.property(markup, (parts) => {
        const html = parts.join("");
        const text = htmlToText(html);
        expect(text.length).toBeLessThanOrEqual(30 * html.length + 30);
        expect(text).not.toMatch(/\n{4}/);
      }),
    );
  });

  test("keeps every word of plain text in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå0-9]{1,8}$/), { minLength: 1 }),
        fc.constantFrom("p", "div", "td", "li", "span"),
        (words, tag) => {
          const html = words.map((word) => `<${tag}>${word} </${tag}>`).join("\n");
          expect(htmlToText(html).match(/[a-zæøå0-9]+/g)).toEqual(words);
        },
      ),
    );
  });

  test("marks at most twelve of 300 nested quotes and keeps the innermost text", () => {
    const html = '<blockquote type="cite">'.repeat(300) + "inderst" + "</blockquote>".repeat(300) + "ude";
    expect(htmlToText(html)).toBe(`${"> ".repeat(12)}inderst\nude`);
  });
});
