import type { Subject } from '../types.js';
import { cultureSubjects } from './culture-sport.js';
import { developpementSubjects } from './developpement-economique.js';
import { educationSubjects } from './education.js';
import { emploiSubjects } from './emploi.js';
import { environnementSubjects } from './environnement.js';
import { exclusionSubjects } from './exclusion-precarite.js';
import { grandAgeSubjects } from './grand-age.js';
import { handicapSubjects } from './handicap.js';
import { lienSocialSubjects } from './lien-social.js';
import { logementSubjects } from './logement.js';
import { mobiliteSubjects } from './mobilite.js';
import { numeriqueSubjects } from './numerique.js';
import { pouvoirAchatSubjects } from './pouvoir-achat.js';
import { santeSubjects } from './sante.js';
import { securiteSubjects } from './securite.js';
import { energieSubjects } from './transition-energetique.js';

/** Every subject, in the order of the themes. */
export const allSubjects: readonly Subject[] = [
  ...emploiSubjects,
  ...pouvoirAchatSubjects,
  ...developpementSubjects,
  ...securiteSubjects,
  ...environnementSubjects,
  ...exclusionSubjects,
  ...educationSubjects,
  ...handicapSubjects,
  ...mobiliteSubjects,
  ...energieSubjects,
  ...logementSubjects,
  ...santeSubjects,
  ...grandAgeSubjects,
  ...numeriqueSubjects,
  ...lienSocialSubjects,
  ...cultureSubjects,
];
