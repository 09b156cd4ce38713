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
    const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isLetter ? String.fromCodePoint(code) : '';
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

/** A tag or a text longer than this is no spreadsheet's. */
const LONGEST_PIECE = 2_000_000;

/** A text that could not be scanned within the limits. */
export class EndlessXml extends Error {}

/**
 * Walks once through an XML text given in pieces, telling tags and texts as they come. It knows no DTD and expands
 * nothing but the five entities of XML and character numbers, so that a hostile file cannot grow.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  /** What a piece leaves unfinished waits for the next one. */
  push(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const next = this.step(xml, at);
      if (next === null) break;
      at = next;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > LONGEST_PIECE) throw new EndlessXml('a piece has no end');
  }

  /** Reads one text and the tag after it; where the next starts, or null when the tag is not whole. */
  private step(xml: string, at: number): number | null {
    const open = xml.indexOf('<', at);
    // The longest mark that changes how to read on, <![CDATA[, has nine letters.
    if (open < 0 || (xml.startsWith('<!', open) && open + 9 > xml.length)) return null;
    const end = endOf(xml, open);
    if (end === null) return null;
    if (open > at) this.handler.text?.(withEntities(xml.slice(at, open)));
    if (xml.startsWith('<![CDATA[', open)) this.handler.text?.(xml.slice(open + 9, end - 3));
    else if (!xml.startsWith('<!--', open)) scanTag(xml.slice(open + 1, end - 1), this.handler);
    return end;
  }
}

/** The same for a text that is there as a whole. */
export function scanXml(xml: string, handler: XmlHandler): void {
  new XmlScanner(handler).push(xml);
}

/** Where what starts here ends. */
function endOf(xml: string, open: number): number | null {
  const mark = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const at = xml.indexOf(mark, open);
  return at < 0 ? null : at + mark.length;
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
