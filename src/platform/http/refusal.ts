import { HttpException } from '@nestjs/common';
import type { FieldProblem } from './problem.js';

const TITLES: Record<number, string> = {
  400: 'Demande incorrecte',
  401: 'Connexion nécessaire',
  403: 'Accès réservé',
  404: 'Introuvable',
  409: 'Déjà changé entre-temps',
  413: 'Envoi trop lourd',
  415: 'Format non pris en charge',
  422: 'Saisie à corriger',
  429: 'Trop de demandes',
  500: 'Le service a rencontré un problème',
  503: 'Service momentanément indisponible',
};

export const titleOf = (status: number) => TITLES[status] ?? 'Demande refusée';

/** An expected refusal, told in one French sentence; the filter turns it into problem+json. */
export class Refusal extends HttpException {
  constructor(
    status: number,
    readonly detail: string,
    readonly errors?: FieldProblem[],
  ) {
    super(detail, status);
  }
}

export const notFound = (detail: string) => new Refusal(404, detail);
export const forbidden = (detail = 'Cette page est réservée à d’autres personnes.') =>
  new Refusal(403, detail);
