import { french } from '../../core/kernel/french-typography.js';
import type { Letter } from '../../platform/mail/letters/letter.js';
import { choices, plainLetter, quietly, said } from '../../platform/mail/letters/plain-letter.js';

export interface JoinedWords {
  laboName: string;
  organisationName: string;
  readerFirstName: string;
  /** Who joined: first and last name. */
  who: string;
  url: string;
}

/** Tells a responsable that a colleague joined by the SIRET their identity provider vouches for. */
export function joinedLetter({ laboName, organisationName, readerFirstName, who, url }: JoinedWords): Letter {
  const place = french(`« ${organisationName} »`);
  return plainLetter({
    from: laboName,
    subject: `${who} a rejoint ${place}`,
    firstName: readerFirstName,
    blocks: [
      said(
        `${who} vient de rejoindre ${place} sur Tandem, comme contributeur : son fournisseur d’identité indique que cette personne y travaille (même SIRET).`,
      ),
      said('Si c’est bien une ou un collègue, il n’y a rien à faire.'),
      choices(laboName, { label: 'Voir l’équipe', href: url }),
      quietly('Vous pouvez changer son rôle ou retirer cette personne depuis la page de votre équipe.'),
    ],
    why: `Vous recevez ce message parce que vous êtes responsable de ${place}.`,
  });
}
