import { describe, expect, it } from '@jest/globals';
import { smallGazetteer } from '../territory/small-gazetteer.js';
import { importReport } from './import-report.js';
import { readTable } from './read-table.js';
import { aSiret, delimited, encoded } from './sample-file.js';

describe('importReport', () => {
  it('tells the story of a file sent by a Labo: Windows-1252, a CEDEX, a formula, a duplicate, lost digits', () => {
    const file = delimited(
      [
        ['Nom de la structure', 'N° SIRET', 'Type', 'CP', 'Ville', 'Thèmes', 'Présentation'],
        [
          'Cœur de Ried',
          aSiret(11),
          'EI',
          '67600',
          'SÉLESTAT',
          'emploi, environnement',
          'Prestations : 1 200 € la journée',
        ],
        [
          'Les Voisins de l’Ill',
          '',
          'association',
          '67800',
          'HOENHEIM',
          'lien_social',
          'Ouvert\nle samedi ; le dimanche',
        ],
        ['Atelier du canal', aSiret(12), 'autre', '68070', 'MULHOUSE CEDEX', '', ''],
        ['Le Fil', aSiret(13).slice(0, 13), 'association', '68000', 'Colmar', '', ''],
        ['Cœur de Ried ', aSiret(11), 'EI', '67600', 'Sélestat', '', ''],
        ['=HYPERLINK("http://exemple.invalid";"clic")', '', 'EI', '67000', 'Strasbourg', '', ''],
        [
          'Droit local',
          '',
          'association',
          '67130',
          'Schirmeck',
          '',
          'Tribunal de Molsheim, volume 009, folio 015',
        ],
      ],
      ';',
    );
    const report = importReport(readTable(encoded(file, 'windows-1252')), smallGazetteer);
    expect(report).toMatchObject({
      encoding: 'windows-1252',
      separator: ';',
      records: 7,
      counts: { accepted: 3, accepted_with_warning: 1, accepted_neutralised: 1, duplicate: 1, rejected: 1 },
    });
    expect(report.rows.map(({ record, result, insee }) => [record, result, insee])).toEqual([
      [1, 'accepted', '67462'],
      [2, 'accepted', '67204'],
      [3, 'accepted_with_warning', '68224'],
      [4, 'rejected', null],
      [5, 'duplicate', '67462'],
      [6, 'accepted_neutralised', '67482'],
      [7, 'accepted', '67448'],
    ]);
  });

  it('says why a whole file is refused', () => {
    expect(importReport(readTable(new Uint8Array()), smallGazetteer)).toEqual({
      encoding: 'utf-8',
      separator: ';',
      records: 0,
      counts: { accepted: 0, accepted_with_warning: 0, accepted_neutralised: 0, duplicate: 0, rejected: 0 },
      problem: 'Ce fichier est vide.',
      rows: [],
    });
  });
});
