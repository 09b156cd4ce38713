import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aSiret } from '../../core/importing/sample-file.js';
import { BusinessRegister } from './business-register.js';
import type { RegisterUnit } from './register-answer.js';

const siret = aSiret(67);
const siren = siret.slice(0, 9);
const seat = aSiret(68);

/** As the service answers: every field it is read for, and some it is not. */
const unit: RegisterUnit & Record<string, unknown> = {
  siren,
  nom_complet: 'HALTE DU RIED (HDR)',
  nom_raison_sociale: 'HALTE DU RIED',
  sigle: 'HDR',
  nombre_etablissements: 2,
  nature_juridique: '9260',
  tranche_effectif_salarie: '11',
  etat_administratif: 'A',
  dirigeants: [],
  complements: { identifiant_association: null },
  siege: {
    siret: seat,
    adresse: '1 PLACE DU MARCHE 67600 SELESTAT',
    commune: '67462',
    etat_administratif: 'A',
  },
  matching_etablissements: [
    {
      siret,
      adresse: '2 RUE DES VELOS 68000 COLMAR',
      commune: '68066',
      etat_administratif: 'A',
      liste_enseignes: ['LA HALTE'],
    },
  ],
};
const page = (results: object[]) =>
  JSON.stringify({ results, total_results: results.length, page: 1, per_page: 5, total_pages: 1 });

describe('the business register', () => {
  let stub: Server;
  let asked: string[];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let register: BusinessRegister;

  beforeEach(async () => {
    asked = [];
    answer = (_, response) => response.setHeader('content-type', 'application/json').end(page([unit]));
    stub = createServer((request, response) => {
      asked.push(request.url!);
      answer(request, response);
    });
    await new Promise<void>((listening) => stub.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(stub.address() as AddressInfo).port}`;
    register = new BusinessRegister({ url, timeoutMs: 1500, perSecond: 7 });
  });

  afterEach(async () => {
    stub.closeAllConnections();
    await new Promise((closed) => stub.close(closed));
  });

  it('gives the establishment asked for, with the words of its unit', async () => {
    expect(await register.find(siret)).toEqual({
      entry: {
        siren,
        siret,
        rna: null,
        name: 'HALTE DU RIED',
        usualName: 'LA HALTE',
        legalCategory: '9260',
        kind: 'association',
        size: '11',
        communeCode: '68066',
        address: '2 RUE DES VELOS 68000 COLMAR',
        active: true,
      },
    });
    expect(asked).toEqual([`/search?q=${siret}&page=1&per_page=5`]);
  });

  it('asks once a day for each number, found or not', async () => {
    await register.find(siret);
    await register.find(siret);
    answer = (_, response) => response.end(page([]));
    expect(await register.find(seat)).toEqual({ entry: null });
    await register.find(seat);
    expect(asked).toHaveLength(2);
  });

  it('gives nothing of somebody else, nor of those who keep their name to themselves', async () => {
    answer = (_, response) => response.end(page([{ ...unit, siren: '000000000' }]));
    expect(await register.find(siret)).toEqual({ entry: null });
    answer = (_, response) =>
      response.end(
        page([
          { ...unit, siren: seat.slice(0, 9), nom_raison_sociale: '[NON-DIFFUSIBLE]', nom_complet: null },
        ]),
      );
    expect(await register.find(seat)).toEqual({ entry: null });
  });

  it('comes back when the service says so, once', async () => {
    answer = (_, response) => {
      if (asked.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end(page([unit]));
    };
    const started = Date.now();
    expect(await register.find(siret)).toMatchObject({ entry: { siren } });
    expect(Date.now() - started).toBeGreaterThanOrEqual(950);
    expect(asked).toHaveLength(2);
  });

  it('leaves the service alone while it asks for a long wait', async () => {
    answer = (_, response) => response.writeHead(429, { 'retry-after': '30' }).end();
    expect(await register.find(siret)).toEqual({ unavailable: 'busy' });
    expect(await register.find(seat)).toEqual({ unavailable: 'busy' });
    expect(asked).toHaveLength(1);
  });

  it('says when the service is slow, broken, talks nonsense or is not there', async () => {
    answer = () => {};
    expect(await register.find(siret)).toEqual({ unavailable: 'slow' });
    for (const broken of ['<html>', '{"erreur":"x"}', 'null', '{"results":']) {
      answer = (_, response) => response.end(broken);
      expect(await register.find(siret)).toEqual({ unavailable: 'broken' });
    }
    answer = (_, response) => response.writeHead(500).end();
    expect(await register.find(siret)).toEqual({ unavailable: 'broken' });
    const nowhere = new BusinessRegister({ url: 'http://127.0.0.1:1', timeoutMs: 1000, perSecond: 7 });
    expect(await nowhere.find(siret)).toEqual({ unavailable: 'broken' });
  });

  it('never calls more than seven times within a second', async () => {
    const times: number[] = [];
    answer = (_, response) => {
      times.push(Date.now());
      response.end(page([]));
    };
    await Promise.all(Array.from({ length: 9 }, (_, i) => register.find(aSiret(1000 + i))));
    expect(times).toHaveLength(9);
    expect(times[8] - times[0]).toBeGreaterThanOrEqual(900);
  });
});
