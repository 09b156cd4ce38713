import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const common = dictionary({
  close: 'Fermer',
  undo: 'Annuler',
  cancel: 'Annuler',
  back: 'Retour',
  loading: 'Chargement en cours',
  search: 'Rechercher',
  clear: 'Effacer',
  all: 'Tous',
  page: (page: number) => `Page ${page}`,
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  pages: 'Pages',
  results: (count: number) => counted(count, 'résultat', 'résultats'),
  removed: 'Ôté : ',
  added: 'Ajouté : ',
  noAnswer: 'Aucune réponse trouvée',
});
