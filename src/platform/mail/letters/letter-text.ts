import { french } from '../../../core/kernel/french-typography.js';
import { lines, paragraphs } from '../templates/render-mail.js';
import type { Block, Letter, Run } from './letter.js';

const link = (label: string, href: string) => french(`${label} : `) + href;

/** The letter for those who read text: all that the page says, in the same order. */
export function letterText({ laboName, title, blocks, footer }: Letter): string {
  return paragraphs(
    title,
    ...blocks.map(blockText),
    lines('-- ', footer.why, ...footer.links.map(({ label, href }) => link(label, href)), laboName),
  );
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return runsText(block.runs);
    case 'quiet':
    case 'heading':
      return block.text;
    case 'list':
      return lines(
        ...block.items.map((runs, index) => `${block.ordered ? `${index + 1}.` : '–'} ${runsText(runs)}`),
      );
    case 'card':
      return lines('* * *', block.label, block.heading, block.quiet, ...block.lines);
    case 'buttons':
      return lines(...block.items.map(({ label, href }) => link(label, href)));
    case 'qr':
      return block.label;
  }
}

const runsText = (runs: Run[]): string =>
  runs
    .map((run) => {
      if (run === 'break') return '\n';
      return run.href && run.href !== run.text ? `${run.text} (${run.href})` : run.text;
    })
    .join('');
