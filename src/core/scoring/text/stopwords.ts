/** Articles and prepositions: skipped everywhere, phrases included (« chantier d’insertion »). Folded, ours. */
export const linkWords: ReadonlySet<string> = new Set(
  'a au aux d de des du en et l la le les un une'.split(' '),
);

/** Grammatical words: they count inside a phrase (« sans abri »), never alone. */
export const grammarWords: ReadonlySet<string> = new Set(
  `a afin ai ainsi alors apres assez au aucun aucune aujourd aupres aussi autant autour autre autres aux avant
avec avez avoir avons beaucoup bien bon bonne car ce ceci cela celle celles celui ces cet cette ceux chacun
chacune chaque chez ci comme comment contre d dans de deja demain depuis des desormais dessus deux devant
devenir deviennent dix dizaine doit doivent donc dont douze du durant duree elle elles en encore enfin
ensemble ensuite entre envers est et etaient etait etant ete etes etre eu eux faire faisons fait faites
faut fois font grace grand grande grandes grands hors hui huit ici il ils j je jusqu jusque l la le les
leur leurs lieu loin lors lorsque lui m ma mais mal malgre me meme memes mes mettre mieux mis mise moins
mon n ne neuf ni non nos notre nous on ont onze or ou oui par parce parfois parmi pas peu peut peuvent
plupart plus plusieurs plutot pour pourquoi pouvoir pouvons pres presque puis qu quand quarante quatorze
quatre que quel quelle quelles quelque quelques quels qui quinzaine quinze quoi s sa sans sauf se seize
selon sept ses seul seule seulement si sien six soi soit sommes son sont sous souvent soyez suffiraient sur
t ta tant te tel telle tels tes toi ton toujours tous tout toute toutes travers trente tres trois trop tu
un une uns vers via vingt vite voici voila voir vont vos votre vous vraiment y`.split(/\s+/),
);

/** Words of every need and every offer: they count inside a phrase of the lexicon, never alone. */
export const fieldWords: ReadonlySet<string> = new Set(
  `accueillir action actions activite activites aide aider aidons aimerions an annee annees annuel annuelle
ans associatif associatifs association associations associative associatives beau besoin besoins cadre cent
centaine centaines cherche chercher cherchons commun commune communes communs creation cree creer debut
departement dispose disposer disposons entreprise entreprises environ equipe equipes fin gros grosse heure
heures jour jours local locale locales locals locaux manque manquons mene mener menons mille million
millions mois notamment nouveau nouveaux nouvelle nouvelles offre offres offrons organisation organisations
organisme organismes partage partager partages partenaire partenaires partenariat partenariats personne
personnes petit petite petites petits place places possible possibles premier premiere pret prete pretes
prets projet projets proposant propose proposer proposons recherche recherchons region regional regionale
semaine semaines service services souhaite souhaiter souhaitons structure structures territoire territoires
territorial travailler travaillons voudrions vouloir voulons`.split(/\s+/),
);
