import { dictionary } from '../typography.js';

export const exporting = dictionary({
  export: 'Exporter',
  xlsx: 'Classeur Excel (XLSX)',
  csv: 'Fichier CSV',
});
