import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { documentHead } from './src/i18n/fr/document.js';

/** The page's own words come from the dictionary, like every other one. */
const documentWords: Plugin = {
  name: 'document-words',
  transformIndexHtml: (html) =>
    html.replace(
      /%(title|description|noScript)%/g,
      (_, key: 'title' | 'description' | 'noScript') => documentHead[key],
    ),
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), documentWords],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing inlined: the content security policy allows no data: address for fonts or pictures.
    assetsInlineLimit: 0,
    // The application, and the small scripts of the pages the server writes: their addresses never change.
    rollupOptions: {
      input: {
        index: `${import.meta.dirname}/index.html`,
        agenda: `${import.meta.dirname}/src/day/agenda.ts`,
        agreement: `${import.meta.dirname}/src/day/agreement.ts`,
      },
      output: {
        entryFileNames: ({ name }) =>
          ['agenda', 'agreement'].includes(name) ? 'jour/[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/api': process.env.TANDEM_API ?? 'http://localhost:3000' } },
});
