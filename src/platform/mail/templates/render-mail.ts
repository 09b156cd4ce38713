import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export interface RenderedMail {
  html: string;
  text: string;
}

/**
 * Both parts of a message. The text is written by the template beside the page, since what a converter makes of a
 * page reads badly; `all-samples.spec.ts` checks that each says all that its page says.
 */
export async function renderMail(page: ReactElement, text: string): Promise<RenderedMail> {
  return { html: `<!DOCTYPE html>${renderToStaticMarkup(page)}`, text };
}

/** The text part: paragraphs with an empty line between them, the absent ones left out. */
export const paragraphs = (...blocks: (string | false | null | undefined)[]): string =>
  `${blocks.filter(Boolean).join('\n\n')}\n`;

/** Lines of one paragraph, the absent ones left out. */
export const lines = (...rows: (string | false | null | undefined)[]): string =>
  rows.filter(Boolean).join('\n');
