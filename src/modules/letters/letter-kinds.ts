/** A message whose wording each Labo may make its own. */
export interface LetterKind {
  code: string;
  label: string;
  /** When it leaves and to whom, for whoever edits it. */
  when: string;
  /** Words that stand inside a line. */
  texts: Record<string, string>;
  /** Parts that take the place of a paragraph. */
  blocks: Record<string, string>;
  /** Without these the message would miss its point. */
  needed: string[];
  subject: string;
  body: string;
}

const PEOPLE = {
  prenom: 'prénom de la personne qui lit',
  labo: 'nom du Labo',
  mon_organisation: 'organisation de la personne qui lit',
  autre_organisation: 'l’autre organisation',
};

export const LETTER_KINDS: readonly LetterKind[] = [
  {
    code: 'introduction',
    label: 'Mise en relation',
    when: 'Aux deux organisations, quand les deux ont dit oui ou quand le Labo les présente.',
    texts: { ...PEOPLE, comment: 'pourquoi maintenant : les deux ont dit oui, ou le Labo propose' },
    blocks: {
      contacts: 'les deux personnes à joindre',
      deux_textes: 'le besoin et l’offre',
      questions: 'trois questions pour commencer',
      bouton: 'le lien vers la page de la mise en relation',
    },
    needed: ['contacts'],
    subject: 'Mise en relation : {{mon_organisation}} et {{autre_organisation}}',
    body: `Bonjour {{prenom}},

{{comment}}

## Qui joindre

{{contacts}}

## Vos deux textes

{{deux_textes}}

## Trois questions pour commencer

{{questions}}

## Le prochain pas

Nous vous proposons un premier échange de vingt minutes, par téléphone, dans les dix jours. Le premier qui lit ce message appelle l’autre.

{{bouton}}`,
  },
  {
    code: 'chase',
    label: 'Relance',
    when: 'Une seule fois, à l’organisation qui n’a pas répondu à un intérêt.',
    texts: PEOPLE,
    blocks: { piste: 'le besoin ou l’offre de l’autre', bouton: 'les liens pour répondre' },
    needed: ['bouton'],
    subject: '{{autre_organisation}} attend votre réponse',
    body: `Bonjour {{prenom}},

{{autre_organisation}} s’intéresse à {{mon_organisation}} et n’a pas encore de réponse. Un oui ouvre les contacts ; un non reste entre nous.

{{piste}}

{{bouton}}

C’est notre seul rappel pour cette piste.`,
  },
  {
    code: 'report',
    label: 'Pas encore de réponse',
    when: 'À l’organisation qui attend, avec d’autres pistes.',
    texts: PEOPLE,
    blocks: { autres_pistes: 'deux autres pistes, s’il y en a', bouton: 'le lien vers les pistes' },
    needed: [],
    subject: 'Pas encore de réponse de {{autre_organisation}}',
    body: `Bonjour {{prenom}},

{{autre_organisation}} n’a pas encore répondu à votre intérêt. Cela arrive souvent : une équipe occupée, des vacances, un projet qui attend.

{{autres_pistes}}

{{bouton}}`,
  },
  {
    code: 'close',
    label: 'Piste refermée',
    when: 'À l’organisation qui attendait, quand la piste est refermée sans réponse.',
    texts: PEOPLE,
    blocks: { bouton: 'le lien vers les pistes' },
    needed: [],
    subject: 'Piste refermée : {{autre_organisation}}',
    body: `Bonjour {{prenom}},

Nous n’avons pas eu de réponse de {{autre_organisation}} et refermons cette piste, pour que {{mon_organisation}} ne l’attende plus. Votre annonce reste publiée, et de nouvelles pistes arrivent chaque semaine.

Si vous y tenez, répondez à ce message : {{labo}} peut appeler.

{{bouton}}`,
  },
];

export const letterKind = (code: string): LetterKind | undefined =>
  LETTER_KINDS.find((kind) => kind.code === code);
