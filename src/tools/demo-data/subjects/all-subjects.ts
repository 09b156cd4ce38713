import type { Subject } from '../types.js';
import { cultureSportCooperationInnovation } from './culture-sport/cooperation-innovation.js';
import { cultureSportMecenat } from './culture-sport/mecenat.js';
import { cultureSportPratiquesResponsables } from './culture-sport/pratiques-responsables.js';
import { developpementEconomiqueCooperationInnovation } from './developpement-economique/cooperation-innovation.js';
import { developpementEconomiqueMecenat } from './developpement-economique/mecenat.js';
import { developpementEconomiquePratiquesResponsables } from './developpement-economique/pratiques-responsables.js';
import { educationCooperationInnovation } from './education/cooperation-innovation.js';
import { educationMecenat } from './education/mecenat.js';
import { educationPratiquesResponsables } from './education/pratiques-responsables.js';
import { emploiCooperationInnovation } from './emploi/cooperation-innovation.js';
import { emploiMecenat } from './emploi/mecenat.js';
import { emploiPratiquesResponsables } from './emploi/pratiques-responsables.js';
import { environnementCooperationInnovation } from './environnement/cooperation-innovation.js';
import { environnementMecenat } from './environnement/mecenat.js';
import { environnementPratiquesResponsables } from './environnement/pratiques-responsables.js';
import { exclusionPrecariteCooperationInnovation } from './exclusion-precarite/cooperation-innovation.js';
import { exclusionPrecariteMecenat } from './exclusion-precarite/mecenat.js';
import { exclusionPrecaritePratiquesResponsables } from './exclusion-precarite/pratiques-responsables.js';
import { grandAgeCooperationInnovation } from './grand-age/cooperation-innovation.js';
import { grandAgeMecenat } from './grand-age/mecenat.js';
import { grandAgePratiquesResponsables } from './grand-age/pratiques-responsables.js';
import { handicapCooperationInnovation } from './handicap/cooperation-innovation.js';
import { handicapMecenat } from './handicap/mecenat.js';
import { handicapPratiquesResponsables } from './handicap/pratiques-responsables.js';
import { lienSocialCooperationInnovation } from './lien-social/cooperation-innovation.js';
import { lienSocialMecenat } from './lien-social/mecenat.js';
import { lienSocialPratiquesResponsables } from './lien-social/pratiques-responsables.js';
import { logementCooperationInnovation } from './logement/cooperation-innovation.js';
import { logementMecenat } from './logement/mecenat.js';
import { logementPratiquesResponsables } from './logement/pratiques-responsables.js';
import { mobiliteCooperationInnovation } from './mobilite/cooperation-innovation.js';
import { mobiliteMecenat } from './mobilite/mecenat.js';
import { mobilitePratiquesResponsables } from './mobilite/pratiques-responsables.js';
import { numeriqueCooperationInnovation } from './numerique/cooperation-innovation.js';
import { numeriqueMecenat } from './numerique/mecenat.js';
import { numeriquePratiquesResponsables } from './numerique/pratiques-responsables.js';
import { pouvoirAchatCooperationInnovation } from './pouvoir-achat/cooperation-innovation.js';
import { pouvoirAchatMecenat } from './pouvoir-achat/mecenat.js';
import { pouvoirAchatPratiquesResponsables } from './pouvoir-achat/pratiques-responsables.js';
import { santeCooperationInnovation } from './sante/cooperation-innovation.js';
import { santeMecenat } from './sante/mecenat.js';
import { santePratiquesResponsables } from './sante/pratiques-responsables.js';
import { securiteCooperationInnovation } from './securite/cooperation-innovation.js';
import { securiteMecenat } from './securite/mecenat.js';
import { securitePratiquesResponsables } from './securite/pratiques-responsables.js';
import { transitionEnergetiqueCooperationInnovation } from './transition-energetique/cooperation-innovation.js';
import { transitionEnergetiqueMecenat } from './transition-energetique/mecenat.js';
import { transitionEnergetiquePratiquesResponsables } from './transition-energetique/pratiques-responsables.js';

/** Every subject, by theme, then by the type of partnership it mainly is. */
export const allSubjects: readonly Subject[] = [
  ...emploiMecenat,
  ...emploiPratiquesResponsables,
  ...emploiCooperationInnovation,
  ...pouvoirAchatMecenat,
  ...pouvoirAchatPratiquesResponsables,
  ...pouvoirAchatCooperationInnovation,
  ...developpementEconomiqueMecenat,
  ...developpementEconomiquePratiquesResponsables,
  ...developpementEconomiqueCooperationInnovation,
  ...securiteMecenat,
  ...securitePratiquesResponsables,
  ...securiteCooperationInnovation,
  ...environnementMecenat,
  ...environnementPratiquesResponsables,
  ...environnementCooperationInnovation,
  ...exclusionPrecariteMecenat,
  ...exclusionPrecaritePratiquesResponsables,
  ...exclusionPrecariteCooperationInnovation,
  ...educationMecenat,
  ...educationPratiquesResponsables,
  ...educationCooperationInnovation,
  ...handicapMecenat,
  ...handicapPratiquesResponsables,
  ...handicapCooperationInnovation,
  ...mobiliteMecenat,
  ...mobilitePratiquesResponsables,
  ...mobiliteCooperationInnovation,
  ...transitionEnergetiqueMecenat,
  ...transitionEnergetiquePratiquesResponsables,
  ...transitionEnergetiqueCooperationInnovation,
  ...logementMecenat,
  ...logementPratiquesResponsables,
  ...logementCooperationInnovation,
  ...santeMecenat,
  ...santePratiquesResponsables,
  ...santeCooperationInnovation,
  ...grandAgeMecenat,
  ...grandAgePratiquesResponsables,
  ...grandAgeCooperationInnovation,
  ...numeriqueMecenat,
  ...numeriquePratiquesResponsables,
  ...numeriqueCooperationInnovation,
  ...lienSocialMecenat,
  ...lienSocialPratiquesResponsables,
  ...lienSocialCooperationInnovation,
  ...cultureSportMecenat,
  ...cultureSportPratiquesResponsables,
  ...cultureSportCooperationInnovation,
];
