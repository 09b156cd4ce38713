import type { operations } from './schema.js';

type Exported = operations['Exports_export']['parameters'];
export type ExportName = Exported['path']['list'];
type Filters = Omit<Exported['query'], 'format'>;

/** Where a list is fetched as a spreadsheet, with the filters of its page. */
export const exportHref =
  (laboId: string, list: ExportName, filters: Filters = {}) =>
  (format: 'csv' | 'xlsx'): string => {
    const query = new URLSearchParams({ format });
    for (const [name, value] of Object.entries(filters)) if (value) query.set(name, String(value));
    return `/api/labos/${laboId}/exports/${list}?${query}`;
  };
