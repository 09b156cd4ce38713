import type { ThemeCode } from '../types.js';

/** Sustainable development goals that go with each theme, the closest first. */
export const oddByTheme: Record<ThemeCode, readonly string[]> = {
  emploi: ['ODD08', 'ODD10', 'ODD05'],
  pouvoir_achat: ['ODD01', 'ODD10', 'ODD12'],
  developpement_economique: ['ODD08', 'ODD09', 'ODD17'],
  securite: ['ODD16', 'ODD11', 'ODD05'],
  environnement: ['ODD15', 'ODD12', 'ODD13', 'ODD06', 'ODD14'],
  exclusion_precarite: ['ODD01', 'ODD02', 'ODD10'],
  education: ['ODD04', 'ODD10', 'ODD05'],
  handicap: ['ODD10', 'ODD08', 'ODD11'],
  mobilite: ['ODD11', 'ODD13', 'ODD09'],
  transition_energetique: ['ODD07', 'ODD13', 'ODD11'],
  logement: ['ODD11', 'ODD01', 'ODD10'],
  sante: ['ODD03', 'ODD10', 'ODD02'],
  grand_age: ['ODD03', 'ODD11', 'ODD10'],
  numerique: ['ODD09', 'ODD10', 'ODD04'],
  lien_social: ['ODD11', 'ODD16', 'ODD17'],
  culture_sport: ['ODD04', 'ODD11', 'ODD03'],
};
