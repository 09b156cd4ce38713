/** A piece of a line: plain, strong, or a link; `break` starts a new line. */
export type Run = { text: string; strong?: boolean; href?: string } | 'break';

/** What a letter is made of; the page and the text part are both written from it. */
export type Block =
  | { is: 'paragraph'; runs: Run[] }
  /** Small print. */
  | { is: 'quiet'; text: string }
  | { is: 'heading'; text: string }
  | { is: 'list'; ordered: boolean; items: Run[][] }
  | {
      is: 'card';
      type: string | null;
      label: string | null;
      heading: string | null;
      quiet: string | null;
      lines: string[];
    }
  | { is: 'buttons'; items: LetterButton[] }
  /** A code to be read by a camera; `code` is what it says. */
  | { is: 'qr'; code: string; label: string };

export interface LetterButton {
  label: string;
  href: string;
  /** Which thing it acts on, for those who hear the buttons one after the other. */
  about: string;
  look: 'main' | 'plain' | 'link';
}

/** One message to one person. */
export interface Letter {
  laboName: string;
  subject: string;
  preheader: string;
  title: string;
  blocks: Block[];
  /** Why one receives it, then ways to change that. */
  footer: { why: string; links: { label: string; href: string }[] };
}

export const paragraph = (text: string): Block => ({ is: 'paragraph', runs: [{ text }] });
