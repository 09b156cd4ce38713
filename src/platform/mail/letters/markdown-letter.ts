import MarkdownIt from 'markdown-it';
import type { Block, Run } from './letter.js';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** Words of the moment: texts that stand inside a line, and blocks that stand in place of a whole paragraph. */
export interface Words {
  texts: Record<string, string>;
  blocks: Record<string, Block[]>;
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'image',
  'code',
  'fence',
]);
const PLACEHOLDER = /\{\{\s*([a-z_]+)\s*\}\}/g;
const ALONE = /^\{\{\s*([a-z_]+)\s*\}\}$/;

/** The placeholders a wording uses. */
export const placeholdersIn = (wording: string): string[] => [
  ...new Set([...wording.matchAll(PLACEHOLDER)].map(([, name]) => name)),
];

/**
 * A wording in Markdown with `{{placeholders}}`, as the blocks of a letter. The placeholders are filled in after
 * reading, so that nothing a person typed is read as Markdown; HTML is shown as it is written.
 */
export function markdownLetter(wording: string, words: Words): Block[] {
  const blocks: Block[] = [];
  const tokens = markdown.parse(wording, {});
  let list: Extract<Block, { is: 'list' }> | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      list = { is: 'list', ordered: token.type.startsWith('ordered'), items: [] };
    else if (token.type.endsWith('list_close') && list) {
      blocks.push(list);
      list = null;
    } else if (token.type === 'inline') {
      const runs = runsOf(token.children ?? [], words.texts);
      const alone = token.content.trim().match(ALONE)?.[1];
      if (alone && words.blocks[alone]) blocks.push(...words.blocks[alone]);
      else if (list) list.items.push(runs);
      else if (tokens[index - 1]?.type === 'heading_open')
        blocks.push({ is: 'heading', text: plainOf(runs) });
      else if (plainOf(runs).trim()) blocks.push({ is: 'paragraph', runs });
    }
  }
  return blocks;
}

/** A wording on one line, without Markdown: a subject, a title. */
export const fillWords = (wording: string, texts: Record<string, string>): string =>
  wording.replace(PLACEHOLDER, (_, name: string) => texts[name] ?? '');

const plainOf = (runs: Run[]): string => runs.map((run) => (run === 'break' ? ' ' : run.text)).join('');

function runsOf(children: Token[], texts: Record<string, string>): Run[] {
  const runs: Run[] = [];
  let strong = false;
  let href: string | undefined;
  for (const child of children) {
    if (child.type === 'strong_open' || child.type === 'em_open') strong = true;
    else if (child.type === 'strong_close' || child.type === 'em_close') strong = false;
    else if (child.type === 'link_open') href = safeAddress(String(child.attrGet('href') ?? ''));
    else if (child.type === 'link_close') href = undefined;
    else if (child.type === 'hardbreak') runs.push('break');
    else if (child.type === 'softbreak') runs.push({ text: ' ' });
    else if (child.content)
      runs.push({ text: fillWords(child.content, texts), ...(strong && { strong }), ...(href && { href }) });
  }
  return runs;
}

const safeAddress = (href: string): string | undefined =>
  /^(https?|mailto):/i.test(href) ? href : undefined;
