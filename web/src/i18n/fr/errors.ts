import { dictionary } from '../typography.js';

export const errors = dictionary({
  unreachable: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  byStatus: (status: number) => {
    if (status === 401) return 'Votre session est terminée. Connectez-vous de nouveau.';
    if (status === 403) return 'Cette page appartient à un autre rôle que le vôtre.';
    if (status === 404) return 'Cet élément n’existe pas, ou plus.';
    if (status === 429) return 'Trop de demandes en peu de temps. Réessayez dans une minute.';
    return 'Le serveur n’a pas pu répondre. Réessayez dans un instant.';
  },
  title: 'Cette partie ne s’affiche pas',
  retry: 'Réessayer',
});
