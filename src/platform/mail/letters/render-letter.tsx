import { type RenderedMail, renderMail } from '../templates/render-mail.js';
import { onSingleLines } from '../templates/single-lines.js';
import type { Letter } from './letter.js';
import { LetterPage } from './letter-page.js';
import { letterText } from './letter-text.js';

/** Subject, page and text of a letter, whatever people typed into it. */
export async function renderLetter(given: Letter): Promise<RenderedMail & { subject: string }> {
  const letter = withSpaces(given);
  return {
    subject: letter.subject,
    ...(await renderMail(<LetterPage letter={letter} />, letterText(letter))),
  };
}

/** Every text on one line; the spaces around strong words and links stay. */
function withSpaces(letter: Letter): Letter {
  const clean = onSingleLines(letter);
  const restored = clean.blocks.map((block, index) => {
    const before = letter.blocks[index];
    if (block.is !== 'paragraph' || before.is !== 'paragraph') return block;
    const runs = block.runs.map((run, place) => {
      const old = before.runs[place];
      if (run === 'break' || old === 'break') return run;
      const [start, end] = [/^\s/.test(old.text) ? ' ' : '', /\s$/.test(old.text) ? ' ' : ''];
      return { ...run, text: run.text ? `${start}${run.text}${end}` : start };
    });
    return { ...block, runs };
  });
  return { ...clean, blocks: restored };
}
