import type { ReactNode } from 'react';
import { agendaStyle } from './agenda-style.js';

/** The frame of the pages the server writes for telephones: everything needed comes in one answer. */
export function DayDocument({ title, children }: { title: string; children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0B5A6F" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which escaping would break */}
        <style dangerouslySetInnerHTML={{ __html: agendaStyle }} />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** What the page's script reads. */
export const Island = ({ id, data }: { id: string; data: object }) => (
  <script
    id={id}
    type="application/json"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: data, with every < escaped
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
  />
);
