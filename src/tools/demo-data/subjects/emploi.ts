import type { Subject } from '../types.js';
import { subject } from './subject.js';

export const emploiSubjects: readonly Subject[] = [
  subject(
    'simulation-entretiens',
    'ME',
    ['emploi', 'education'],
    ['competences', 'benevolat'],
    'demandeurs d’emploi|jeunes',
    {
      by: ['accompagnement_emploi', 'orientation', 'association_intermediaire', 'centre_social'],
      titles: [
        'Des recruteurs pour {qte} simulations d’entretien',
        'S’entraîner à l’entretien avec de vrais professionnels',
        'Un regard de recruteur avant le premier rendez-vous',
      ],
      what: [
        'Nous cherchons {qte} professionnels prêts à recevoir nos candidats pour un entretien blanc de trente minutes.',
        'Nos candidats préparent leurs entretiens avec nous, mais ils nous connaissent trop : il leur faut un regard extérieur.',
      ],
      more: [
        '{Beaucoup n’ont pas passé d’entretien depuis dix ans|La plupart n’ont jamais parlé à un recruteur}, et la première question les bloque.',
        'Une matinée par {mois|trimestre} suffit, chez vous ou dans nos locaux.',
        'Nous fournissons les CV, une grille d’écoute et un débriefing à trois.',
        'L’an passé, {#6-9} participants sur dix ont trouvé un emploi ou une formation dans les trois mois.',
      ],
      quantity: [4, 16, 2],
    },
    {
      by: ['employer', 'interim', 'banque', 'comptable'],
      titles: [
        '{qte} managers volontaires pour des entretiens blancs',
        'Nos recruteurs reçoivent vos candidats',
        'Coups de main RH : CV et entretiens fictifs',
      ],
      what: [
        'Nous libérons {qte} cadres une matinée par trimestre pour mener des entretiens fictifs et relire des CV.',
        'Nos responsables d’équipe recrutent toute l’année et veulent mettre cette expérience au service de personnes en recherche.',
      ],
      more: [
        'Chaque entretien est suivi d’un retour écrit, bienveillant et concret.',
        'Nous pouvons aussi ouvrir nos ateliers pour que l’exercice se fasse en situation.',
        'Les bons profils sont recommandés à nos {clients|fournisseurs|confrères}.',
      ],
      quantity: [3, 15, 1],
    },
  ),
  subject(
    'parrainage-jeunes',
    'ME',
    ['emploi', 'education'],
    ['benevolat', 'reseau'],
    'jeunes',
    {
      by: ['accompagnement_emploi', 'orientation', 'jeunes_travailleurs'],
      titles: [
        'Des parrains et marraines pour {qte} jeunes sans réseau',
        'Parrainage : un professionnel, un jeune, six mois',
        'Ouvrir son carnet d’adresses à un jeune du quartier',
      ],
      what: [
        'Nous cherchons des salariés ou de jeunes retraités pour parrainer {qte} jeunes de 18 à 26 ans dans leur recherche d’emploi.',
        '{qte} jeunes diplômés ou non attendent un parrain : quelqu’un qui connaît les codes et prend le temps.',
      ],
      more: [
        'Deux heures toutes les deux semaines pendant six mois : c’est peu, et cela change tout.',
        'Nous formons les parrains en une soirée et restons joignables.',
        'Tous les métiers conviennent, {l’atelier autant que le bureau|du technicien à la directrice}.',
        'Le plus souvent, le déclic vient d’un simple coup de téléphone à une connaissance.',
      ],
      quantity: [6, 25, 1],
    },
    {
      by: ['company'],
      titles: [
        'Parrainage : {qte} salariés prêts à s’engager',
        'Nos équipes parrainent des jeunes en recherche d’emploi',
        'Un tandem salarié-jeune pendant six mois',
      ],
      what: [
        'Nous proposons à une association d’insertion {qte} parrains volontaires, sur leur temps de travail.',
        '{qte} de nos salariés souhaitent accompagner un jeune dans ses premiers pas professionnels.',
      ],
      more: [
        'Chacun dispose de {quatre|six} heures par mois, validées par la direction.',
        'Nous ouvrons aussi notre réseau de {clients et de fournisseurs|dirigeants de la zone d’activité}.',
        'Nous attendons de l’association une formation des parrains et un suivi régulier.',
      ],
      quantity: [4, 20, 1],
    },
  ),
  subject(
    'stages-decouverte',
    'ME PR',
    ['emploi', 'education'],
    ['emploi_insertion', 'reseau'],
    'jeunes|collégiens',
    {
      by: ['orientation', 'soutien_scolaire', 'accompagnement_emploi'],
      titles: [
        '{qte} stages de troisième pour des élèves sans piston',
        'Trouver un vrai stage à chaque collégien',
        'Stages d’observation : ouvrez une porte par an',
      ],
      what: [
        'Nous cherchons {qte} lieux de stage d’observation pour des collégiens dont les parents n’ont pas de réseau.',
        'Chaque année, les mêmes élèves acceptent le premier stage venu faute de relations : nous voulons mieux pour eux.',
      ],
      more: [
        'Nous préparons l’élève, signons la convention et appelons le tuteur au milieu de la semaine.',
        'Un programme simple suffit : {trois services, trois rencontres|un atelier, un bureau, un chantier}.',
        'Le collège et les familles suivent, les tuteurs le disent : ces jeunes sont à l’heure.',
      ],
      quantity: [8, 40, 2],
    },
    {
      by: ['employer', 'industry', 'third'],
      titles: [
        '{qte} places de stage pour collégiens et lycéens',
        'Une semaine de stage qui donne envie',
        'Nous réservons nos stages de troisième aux élèves sans réseau',
      ],
      what: [
        'Nous ouvrons {qte} places de stage par an et les réservons à des jeunes proposés par une association.',
        'Au lieu de prendre les enfants de nos clients, nous voulons offrir nos stages à des élèves qui n’en trouvent pas.',
      ],
      more: [
        'Le programme est prêt : accueil, {atelier|magasin|chantier}, bureau d’études, bilan avec la direction.',
        'Un tuteur formé suit chaque jeune.',
        'Le repas de midi est pris en charge.',
      ],
      quantity: [4, 20, 2],
    },
  ),
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
    'recrutement-inclusif',
    'PR',
    ['emploi', 'handicap'],
    ['expertise', 'emploi_insertion'],
    'demandeurs d’emploi',
    {
      by: ['employer', 'industry', 'large'],
      titles: [
        'Recruter autrement : {qte} postes à ouvrir à des profils éloignés',
        'Nos annonces ne touchent plus personne',
        'Apprendre à recruter sans CV',
      ],
      what: [
        'Nous avons {qte} postes vacants depuis des mois et voulons apprendre à recruter des personnes que nos annonces n’atteignent pas.',
        'Nous trions encore sur diplôme alors que nos métiers s’apprennent en {trois|six} semaines ; aidez-nous à changer.',
      ],
      more: [
        'Un spécialiste de l’insertion pourrait relire nos fiches de poste et former nos {chefs d’équipe|tuteurs}.',
        'Nous sommes prêts à passer par des immersions avant toute embauche.',
        'La direction est convaincue, l’encadrement de proximité moins : c’est là qu’il faut nous aider.',
        'Deux départs sur trois ont lieu dans le premier mois.',
      ],
      quantity: [3, 14, 1],
    },
    {
      by: ['siae', 'accompagnement_emploi', 'association_intermediaire'],
      titles: [
        'Recruter sans CV : nous formons vos encadrants',
        'Un parcours d’embauche pour les candidats qu’on ne voit pas',
        'De la fiche de poste à l’intégration : notre appui',
      ],
      what: [
        'Nous aidons les entreprises à ouvrir leurs postes à des personnes éloignées de l’emploi, de la fiche de poste au troisième mois.',
        'Nos conseillers forment vos tuteurs, préparent les candidats et restent présents après l’embauche.',
      ],
      more: [
        'Nous commençons par une matinée dans vos ateliers pour comprendre le travail réel.',
        'Sur {#20-60/5} embauches accompagnées l’an dernier, {huit|neuf} sur dix tenaient toujours au bout de six mois.',
        'L’essai se fait en immersion de deux semaines, sans engagement.',
      ],
    },
  ),
  subject(
    'tutorat-integration',
    'PR',
    ['emploi'],
    ['expertise', 'competences'],
    'salariés en insertion|nouveaux salariés',
    {
      by: ['employer', 'building', 'industry'],
      titles: [
        'Former nos tuteurs à accueillir',
        'Mieux intégrer nos nouveaux, surtout les plus fragiles',
        'Nos chefs d’équipe demandent de l’aide pour encadrer',
      ],
      what: [
        'Nous embauchons des personnes aux parcours cabossés et nos tuteurs se sentent démunis.',
        'Nous cherchons une structure d’insertion pour former {qte} tuteurs à l’accueil, à la consigne claire et à la gestion des conflits.',
      ],
      more: [
        'Nos anciens savent faire, mais n’ont jamais appris à transmettre.',
        'Une formation courte, dans nos murs, avec des cas réels, nous irait bien.',
        'Nous avons perdu {trois|quatre} recrues en un an pour des malentendus.',
      ],
      quantity: [5, 18, 1],
    },
    {
      by: ['siae', 'entreprise_adaptee_esat', 'accompagnement_emploi'],
      titles: [
        'L’art d’encadrer : nos moniteurs forment vos tuteurs',
        'Transmettre un geste, tenir un cadre : formation de tuteurs',
        'Deux jours avec nos encadrants techniques',
      ],
      what: [
        'Nous proposons à vos chefs d’équipe une formation au tutorat, animée par nos encadrants techniques.',
        'Nos encadrants accueillent depuis {dix|quinze} ans des personnes que l’on disait inemployables ; ils partagent leur méthode.',
      ],
      more: [
        'Deux journées, dont une dans nos ateliers, pour {#6-12} participants.',
        'On y travaille la consigne, la pause, le retard, le découragement : le quotidien.',
        'Un suivi téléphonique est compris pendant {trois|six} mois.',
      ],
    },
  ),
  subject(
    'insertion-chauffeurs',
    'PR',
    ['emploi', 'mobilite'],
    ['emploi_insertion', 'expertise'],
    'demandeurs d’emploi',
    {
      by: ['transport', 'garage', 'entreposage', 'recyclage'],
      titles: [
        '{qte} chauffeurs-livreurs à former avec une structure d’insertion',
        'Métiers du quai et du volant : ouvrir nos recrutements',
        'Conduire, charger, livrer : qui nous aide à recruter local ?',
      ],
      what: [
        'Nous manquons de {qte} chauffeurs et agents de quai, et nous voulons les recruter ici, parmi des personnes qui cherchent un métier.',
        'Nos tournées du matin ne trouvent plus preneur ; nous préférons former que débaucher chez le voisin.',
      ],
      more: [
        'Nous finançons le permis professionnel au bout de {trois|quatre} mois de présence.',
        'Il nous faut un partenaire qui repère les candidats et les aide pour le logement, la garde, les trajets.',
        'Les horaires, de {quatre|cinq} heures à midi, demandent une vraie préparation.',
        'Trois de nos chefs de quai sont volontaires pour être tuteurs.',
      ],
      quantity: [4, 12, 1],
    },
    {
      by: ['siae', 'mobilite', 'accompagnement_emploi'],
      titles: [
        'Candidats préparés aux métiers du transport',
        'Du quai au permis : un parcours pour vos futurs chauffeurs',
        'Logistique : {qte} personnes prêtes à se former',
      ],
      what: [
        'Nous préparons {qte} personnes aux métiers de chauffeur-livreur et d’agent de quai, de la remise à niveau au code.',
        'Nous proposons aux transporteurs un parcours complet : repérage, immersion, code, tutorat des premiers mois.',
      ],
      more: [
        'Chaque candidat passe deux semaines chez vous avant de s’engager.',
        'Nous réglons les freins un par un : horaires décalés, garde d’enfants, premier plein.',
        'Nos formateurs viennent voir vos quais pour parler du vrai travail.',
      ],
      quantity: [5, 15, 1],
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
