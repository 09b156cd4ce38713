import { describe, expect, it } from '@jest/globals';
import { CSV_START, csvLine } from '../exporting/csv.js';
import { smallGazetteer as gazetteer } from '../territory/small-gazetteer.js';
import { checkOrganisations } from './check-organisations.js';
import { readTable } from './read-table.js';
import { refusedHeader, refusedRow } from './refused-row.js';
import { aSiret, encoded } from './sample-file.js';

const file = `Nom;SIRET;Ville;Présentation
Un;${aSiret(1)};Metz;"Deux lignes ; ""une""
et l’autre"
Deux;123;Metz;=1+1
Trois;${aSiret(1)};Colmar;
`;

describe('rows given back', () => {
  it('have the reason last, ready to be corrected and sent again', () => {
    const table = readTable(encoded(file, 'utf-8'));
    const refused = checkOrganisations(table, { gazetteer }).filter(
      ({ result }) => result === 'rejected' || result === 'duplicate',
    );
    const lines = [refusedHeader(table.header), ...refused.map((row) => refusedRow(table.header, row))];
    const text = CSV_START + lines.map(csvLine).join('');
    expect(text).toBe(
      [
        '\ufeffNom;SIRET;Ville;Présentation;Raison',
        `Deux;123;Metz;'=1+1;"Ce SIRET a 3 chiffres ; il en faut 14. Présentation : le texte ressemble à une formule de tableur ; il est rendu inoffensif."`,
        `Trois;${aSiret(1)};Colmar;;Doublon : même SIRET que l’enregistrement 1.`,
        '',
      ].join('\r\n'),
    );
    const corrected = readTable(encoded(text.replace(';123;', `;${aSiret(2)};`), 'utf-8'));
    expect(checkOrganisations(corrected, { gazetteer })[0].result).not.toBe('rejected');
  });
});
