import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const emploiCooperationInnovation: readonly Subject[] = [
  subject(
    'clauses-insertion',
    'CE PR',
    ['emploi', 'developpement_economique'],
    ['co_traitance', 'achats'],
    'demandeurs d’emploi de longue durée',
    {
      by: ['siae'],
      titles: [
        'Répondre à deux à un marché avec clause d’insertion',
        'Un cotraitant du bâtiment pour un appel d’offres',
        'Clause sociale : trouver l’entreprise qui veut vraiment travailler avec nous',
      ],
      what: [
        'Nous cherchons une entreprise pour répondre en groupement à un marché public de {rénovation|nettoyage|voirie|paysage} qui réserve {#2000-6000/500} heures à l’insertion.',
        'Seuls, nous n’atteignons pas la taille demandée ; ensemble, nos références se complètent.',
      ],
      more: [
        'Nous apportons une équipe encadrée de {#6-14} personnes et l’expérience de {trois|cinq} marchés semblables.',
        'Nous tenons à une vraie cotraitance : planning commun, encadrement partagé, prix juste.',
        'À la fin du chantier, les salariés formés peuvent rejoindre vos équipes.',
        'La clause ne doit pas rester une ligne dans un mémoire technique.',
      ],
    },
    {
      by: ['building', 'proprete', 'paysage', 'recyclage', 'transport'],
      titles: [
        'Groupement avec une structure d’insertion : à nous deux',
        'Nous confions nos heures de clause à un partenaire durable',
        'Appels d’offres : cherchons partenaire d’insertion pour trois ans',
      ],
      what: [
        'Nous répondons à une dizaine de marchés publics par an et voulons bâtir une cotraitance durable avec une structure d’insertion.',
        'Nous proposons de réserver un lot entier à une équipe en insertion plutôt que d’aligner des contrats de quelques semaines.',
      ],
      more: [
        'Nos conducteurs de travaux prennent en charge la formation à la sécurité.',
        'Le volume est d’environ {#1500-7000/500} heures par an, surtout {au printemps|à l’automne|sur des chantiers longs}.',
        'Les prix sont discutés à livre ouvert.',
      ],
    },
  ),
  subject(
    'mise-disposition',
    'CE',
    ['emploi', 'developpement_economique'],
    ['achats', 'emploi_insertion'],
    'demandeurs d’emploi de longue durée',
    {
      by: ['siae'],
      titles: [
        'Des missions régulières pour nos équipes',
        'Confiez-nous {inventaires, tri et manutention|vos petits travaux}',
        'Un donneur d’ordres à l’année pour {qte} salariés en parcours',
      ],
      what: [
        'Nous cherchons des missions stables pour {qte} salariés en parcours : manutention, tri, nettoyage, petite maintenance.',
        'Nos salariés progressent quand le travail revient chaque semaine ; les coups de main isolés ne suffisent pas.',
      ],
      more: [
        'Une équipe encadrée se déplace avec son matériel dans un rayon de trente kilomètres.',
        'Nous chiffrons en quarante-huit heures et facturons à l’heure ou au lot.',
        'Une commande de {deux|trois} jours par semaine sécurise un poste d’encadrant.',
      ],
      quantity: [4, 16, 2],
    },
    {
      by: ['industry', 'logistics', 'shop', 'immobilier', 'viticulture'],
      titles: [
        'Du travail chaque semaine pour une équipe en insertion',
        'Manutention et tri : nous voulons acheter local et solidaire',
        'À confier : {deux|trois} jours de travaux par semaine',
      ],
      what: [
        'Nous voulons confier à une équipe en insertion le {tri de nos retours|nettoyage de nos bacs|conditionnement de nos lots}, {deux|trois} jours par semaine.',
        'Une partie de nos petits travaux part loin ; nous préférons les donner à des gens d’ici, toute l’année.',
      ],
      more: [
        'Nous prévoyons un vestiaire, un référent et un temps d’accueil.',
        'Le volume est garanti sur {douze|dix-huit} mois.',
        'Nous acceptons une montée en cadence progressive.',
      ],
    },
  ),
  subject(
    'vivier-zone',
    'IS',
    ['emploi', 'developpement_economique'],
    ['co_conception', 'reseau'],
    'demandeurs d’emploi|saisonniers',
    {
      by: ['siae', 'accompagnement_emploi', 'association_intermediaire', 'viticulture', 'hotel'],
      titles: [
        'Inventer l’emploi partagé à l’échelle d’une zone d’activité',
        'Des saisons bout à bout pour un vrai contrat',
        'Temps partagé : qui essaie avec nous ?',
      ],
      what: [
        'Nous voulons assembler des morceaux d’emploi (vendanges, marchés de Noël, asperges, hôtellerie) en contrats à l’année.',
        'Nous imaginons un vivier de salariés partagés entre plusieurs employeurs voisins, avec un accompagnement commun.',
      ],
      more: [
        'Aujourd’hui, chacun recrute dans l’urgence, puis laisse partir des gens formés.',
        'Il faut dix employeurs prêts à partager leur calendrier et un essai sur une saison.',
        'Un chercheur suit l’expérience, pour dire honnêtement ce qu’elle coûte et ce qu’elle rapporte.',
      ],
    },
    {
      by: ['employer', 'club', 'ptce', 'interim', 'siae'],
      titles: [
        'Partager nos salariés avec nos voisins : test grandeur nature',
        'Prêts à essayer l’emploi à temps partagé',
        'Notre calendrier de saison contre un contrat à l’année',
      ],
      what: [
        'Nous offrons {qte} mois de travail par an, à combiner avec ceux d’autres employeurs pour créer des emplois stables.',
        'Nous sommes volontaires pour essayer, avec des voisins et une structure d’insertion, un emploi partagé entre plusieurs sites.',
      ],
      more: [
        'Notre service paie met au point le cadre social et le partage sans compter ses heures.',
        'Nos pics d’activité tombent {à l’automne|l’été|avant Noël}.',
        'Nous ouvrons nos chiffres pour que l’essai serve à tous.',
      ],
      quantity: [3, 8, 1],
    },
  ),
  subject(
    'gardes-horaires',
    'IS PR',
    ['emploi', 'lien_social'],
    ['co_conception', 'financier'],
    'parents isolés|salariés en horaires décalés',
    {
      by: ['centre_social', 'association_intermediaire', 'accompagnement_emploi'],
      titles: [
        'Garde d’enfants à cinq heures du matin : imaginer la solution',
        'Horaires décalés et enfants : une garde à inventer',
        'Reprendre un emploi quand la crèche ouvre trop tard',
      ],
      what: [
        'Nous voulons créer, avec des employeurs, un service de garde à domicile pour les parents qui commencent avant six heures.',
        'Une mère seule sur trois que nous suivons refuse un poste faute de garde tôt le matin.',
      ],
      more: [
        'Nous avons l’agrément et des professionnelles formées ; il manque un tour de table pour la première année.',
        'Un essai avec {quinze|vingt} familles donnerait le vrai coût.',
        'Un budget de {montant} permettrait de lancer l’essai.',
      ],
      amount: [8000, 30000],
    },
    {
      by: ['proprete', 'transport', 'clinique', 'agroalimentaire', 'boulangerie'],
      titles: [
        'Nos équipes commencent à cinq heures : cofinançons une garde',
        'Un employeur prêt à payer sa part de la garde d’enfants',
        'Horaires décalés : nous ouvrons notre planning',
      ],
      what: [
        'Nous perdons chaque année des salariées faute de garde et sommes prêts à cofinancer une solution avec une association.',
        'Nous proposons {montant} et vingt familles volontaires pour essayer une garde en horaires décalés.',
      ],
      more: [
        'Nous pouvons décaler certaines prises de poste, si cela facilite les tournées.',
        'D’autres employeurs de la zone suivront, nous nous chargeons de les convaincre.',
        'Le comité social et économique soutient la démarche.',
      ],
      amount: [5000, 20000],
    },
  ),
];
