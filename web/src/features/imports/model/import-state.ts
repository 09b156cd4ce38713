import type { FileImport, FileImportStatus } from '../../../api/types.js';

export type WorkingStatus = 'reading' | 'checking' | 'writing' | 'undoing';

/** Whether the worker has the file in hand. */
export const isWorking = (status: FileImportStatus): status is WorkingStatus =>
  status === 'reading' || status === 'checking' || status === 'writing' || status === 'undoing';

/** How many rows of a tried file would be written, and how many not. */
export function sumsOf(counts: FileImport['counts']): { written: number; left: number; total: number } {
  if (!counts) return { written: 0, left: 0, total: 0 };
  const written = counts.create + counts.update;
  const left = counts.duplicate + counts.refused;
  return { written, left, total: written + left };
}
