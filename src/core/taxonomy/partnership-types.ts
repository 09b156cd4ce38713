import { codesOf, labelIn } from './code-list.js';

/**
 * The four partnership types. `direction` says who usually brings what; `observedShare` is the share of
 * company partnerships (Le RAMEAU, 2018; several answers allowed); `seeking` and `offering` end « Vous
 * cherchez… » and « Vous proposez… ».
 */
export const partnershipTypes = [
  {
    code: 'mecenat',
    label: 'Mécénat',
    direction: 'company_to_association',
    observedShare: 0.3,
    seeking: 'une entreprise qui soutient votre projet : argent, compétences, matériel ou coup de main',
    offering: 'un soutien à une association : argent, compétences, matériel ou coup de main',
    forms: [
      { code: 'mecenat_financier', label: 'Mécénat financier (don)' },
      { code: 'mecenat_competences', label: 'Mécénat de compétences (humain)' },
      { code: 'mecenat_materiel', label: 'Mécénat matériel (don en nature)' },
      { code: 'mecenat_logistique', label: 'Mécénat logistique (locaux, transport)' },
      { code: 'engagement_salaries', label: 'Engagement et bénévolat des salariés' },
    ],
  },
  {
    code: 'pratiques_responsables',
    label: 'Pratiques responsables',
    direction: 'association_to_company',
    observedShare: 0.42,
    seeking:
      'une association qui vous aide à progresser sur le handicap, l’insertion, l’environnement ou vos achats',
    offering: 'votre expertise du handicap, de l’insertion ou de l’environnement à une entreprise',
    forms: [
      { code: 'pr_environnement', label: 'Environnement' },
      { code: 'pr_handicap', label: 'Handicap' },
      { code: 'pr_insertion', label: 'Insertion' },
      { code: 'achats_responsables', label: 'Achats responsables' },
      { code: 'sensibilisation_formation', label: 'Sensibilisation et formation des équipes' },
      { code: 'diagnostic_conseil', label: 'Diagnostic et conseil par l’association' },
    ],
  },
  {
    code: 'cooperation_economique',
    label: 'Coopération économique',
    direction: 'mutual',
    observedShare: 0.25,
    seeking: 'un partenaire pour une offre commune, un marché ou une production partagée',
    offering: 'votre participation à une offre commune, un marché ou une production partagée',
    forms: [
      { code: 'offre_commune', label: 'Offre commune de produits ou services' },
      {
        code: 'reponse_marche',
        label: 'Réponse commune à un appel d’offres (co-traitance, clauses d’insertion)',
      },
      { code: 'sous_traitance_solidaire', label: 'Sous-traitance et achats solidaires' },
      { code: 'clienteles_fragiles', label: 'Offre pour clientèles fragiles (BoP)' },
    ],
  },
  {
    code: 'innovation_societale',
    label: 'Innovation sociétale',
    direction: 'mutual',
    observedShare: 0.16,
    seeking: 'un partenaire pour inventer ou diffuser une réponse à un besoin social encore sans solution',
    offering: 'votre appui pour mettre au point ou diffuser une réponse à un besoin social',
    forms: [
      { code: 'rd_societale', label: 'R&D sociétale, co-conception' },
      { code: 'experimentation', label: 'Expérimentation collective' },
      { code: 'essaimage', label: 'Essaimage et déploiement à grande échelle' },
      { code: 'industrialisation', label: 'Industrialisation d’une innovation associative' },
    ],
  },
] as const;

export type PartnershipType = (typeof partnershipTypes)[number]['code'];

export const partnershipTypeCodes = codesOf(partnershipTypes);

/** The French label; the code itself when it is not in the list. */
export const labelOfPartnershipType = (code: string): string => labelIn(partnershipTypes, code);

/** Who usually brings what in a partnership of this type. */
export type PartnershipDirection = (typeof partnershipTypes)[number]['direction'];

/** The forms a partnership may take, all types together. */
export const partnershipForms = partnershipTypes.flatMap((type) =>
  type.forms.map((form) => ({ ...form, type: type.code })),
);

export type PartnershipForm = (typeof partnershipForms)[number]['code'];

export const partnershipFormCodes = partnershipForms.map((form) => form.code);

/** The French label of a form; the code itself when it is not in the list. */
export const labelOfPartnershipForm = (code: string): string => labelIn(partnershipForms, code);
