/** Three questions that make a first call useful, by partnership type: what for, what each brings, when to decide. */
const QUESTIONS: Record<string, readonly [string, string, string]> = {
  mecenat: [
    'Qu’est-ce qui changera pour les bénéficiaires si ce soutien se fait ?',
    'De quoi avez-vous besoin exactement, et à quel rythme ?',
    'Qui décide chez vous, et d’ici quand ?',
  ],
  pratiques_responsables: [
    'Quelle pratique voulez-vous changer en premier, et pourquoi maintenant ?',
    'Quelle expérience l’association a-t-elle de ce sujet ?',
    'À quoi verrez-vous, dans six mois, que cela a marché ?',
  ],
  cooperation_economique: [
    'Que pouvez-vous proposer ensemble que vous ne proposez pas seuls ?',
    'Qui apporte quoi, et comment partager ce que cela rapporte ?',
    'Quel premier marché ou client permettrait d’essayer ?',
  ],
  innovation_societale: [
    'À quel besoin sans réponse voulez-vous répondre ensemble ?',
    'Qu’est-ce qui est déjà éprouvé, et qu’est-ce qui reste à inventer ?',
    'Quel essai modeste pourriez-vous mener dans les trois mois ?',
  ],
};

export const firstQuestions = (partnershipType: string): readonly string[] =>
  QUESTIONS[partnershipType] ?? QUESTIONS.mecenat;
