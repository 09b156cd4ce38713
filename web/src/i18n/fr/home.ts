import { dictionary } from '../typography.js';

export const home = dictionary({
  title: (firstName: string) => `Bonjour ${firstName}`,
  lead: (organisation: string, labo: string) => `${organisation} · ${labo}`,
  firstTrails: 'Vos premières pistes',
  seeAll: 'Voir toutes les pistes',
});
