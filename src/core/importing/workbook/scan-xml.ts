/** What a scan meets: the name without its prefix, and a way to read one attribute when it is wanted. */
export interface XmlHandler {
  open?(name: string, attribute: (name: string) => string | null): void;
  close?(name: string): void;
  text?(text: string): void;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

function attributeOf(tag: string, name: string): string | null {
  const found = patternOf(name).exec(tag);
  return found ? withEntities(found[1] ?? found[2]) : null;
}

/**
 * Walks through an XML text once, telling tags and texts as they come. It knows no DTD and expands nothing but
 * the five entities of XML and character numbers, so that a hostile file cannot grow.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) handler.text?.(withEntities(xml.slice(at, open)));
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open);
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open);
      handler.text?.(xml.slice(open + 9, at - 3));
    } else {
      at = after(xml, '>', open);
      scanTag(xml.slice(open + 1, at - 1), handler);
    }
  }
}

function scanTag(tag: string, handler: XmlHandler): void {
  if (tag[0] === '?' || tag[0] === '!') return;
  if (tag[0] === '/') {
    handler.close?.(localName(tag.slice(1)));
    return;
  }
  const name = localName(tag);
  handler.open?.(name, (attribute) => attributeOf(tag, attribute));
  if (tag.endsWith('/')) handler.close?.(name);
}

function localName(tag: string): string {
  const name = /^[^\s/]*/.exec(tag)![0];
  return name.slice(name.indexOf(':') + 1);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length + mark.length : at + mark.length;
}
