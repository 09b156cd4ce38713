import { dictionary } from '../typography.js';

export const documentHead = dictionary({
  title: 'Tandem',
  description: 'Associations et entreprises d’un même territoire se trouvent et travaillent ensemble.',
  noScript: 'Tandem a besoin de JavaScript. Activez-le dans votre navigateur, puis rechargez la page.',
  titleOf: (page: string) => `${page} – Tandem`,
});
