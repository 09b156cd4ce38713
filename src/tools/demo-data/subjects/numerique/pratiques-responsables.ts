import type { Subject } from '../../types.js';
import { subject } from '../subject.js';

export const numeriquePratiquesResponsables: readonly Subject[] = [
  subject(
    'site-accessible',
    'PR',
    ['numerique', 'handicap'],
    ['expertise'],
    'personnes handicapées|personnes âgées',
    {
      by: ['banque', 'commerce', 'energeticien', 'logiciel', 'third', 'assurance'],
      titles: [
        'Faire tester nos services en ligne par ceux qui peinent',
        'Notre site est illisible pour une partie de nos clients',
        'Espace client : simplifier avec les premiers concernés',
      ],
      what: [
        'Nous refondons notre espace en ligne et voulons le faire essayer par des personnes peu à l’aise ou handicapées.',
        'Nos clients âgés nous appellent pour des démarches que le site permet : c’est que le site ne permet pas.',
      ],
      more: [
        'Quatre séances d’observation avec {six|huit} personnes nous apprendraient tout.',
        'Les participants sont indemnisés.',
        'Nos développeurs assistent aux tests, en silence.',
      ],
    },
    {
      by: ['mediation_numerique', 'handicap', 'entreprise_adaptee', 'illettrisme'],
      titles: [
        'Panel de testeurs pour vos sites',
        'Vos pages relues par des débutants et des personnes handicapées',
        'Langage clair et navigation au clavier : notre audit',
      ],
      what: [
        'Nous réunissons {qte} testeurs de tous niveaux pour essayer vos sites et vos formulaires.',
        'Nous auditons vos services en ligne : lisibilité, lecteur d’écran, langage clair.',
      ],
      more: [
        'Vous voyez les gens buter en direct : rien n’est plus convaincant.',
        'Un rapport de cinq pages, classé par urgence.',
        'Nous réécrivons aussi vos courriers les plus obscurs.',
      ],
      quantity: [6, 20, 2],
    },
  ),
  subject(
    'salaries-eloignes-numerique',
    'PR',
    ['numerique', 'education'],
    ['competences', 'expertise'],
    'salariés',
    {
      by: ['proprete', 'batiment', 'transport', 'agroalimentaire', 'viticulture', 'textile', 'paysage'],
      titles: [
        '{qte} salariés n’osent pas ouvrir l’application',
        'Bulletin de paie en ligne : ne laisser personne derrière',
        'Former nos équipes de terrain au smartphone',
      ],
      what: [
        'Nous passons plannings et bulletins de paie en ligne ; {qte} salariés décrochent en silence.',
        'Nous cherchons une association pour apprendre à nos équipes de terrain les gestes numériques de base.',
      ],
      more: [
        'L’apprentissage doit avoir lieu sur le temps de travail, par petits groupes.',
        'Certains lisent mal : il faut du tact.',
        'Nous prêtons les téléphones et la salle.',
      ],
      quantity: [8, 45, 1],
    },
    {
      by: ['mediation_numerique', 'illettrisme', 'reconditionnement'],
      titles: [
        'Ateliers numériques dans votre entreprise',
        'Du premier mot de passe au bulletin de paie',
        'Nos médiateurs viennent au dépôt, à six heures s’il le faut',
      ],
      what: [
        'Nous formons les salariés de terrain aux usages de base, dans l’entreprise et à leurs horaires.',
        'Nos médiateurs travaillent par groupes de six, avec le téléphone de chacun et ses vraies démarches.',
      ],
      more: [
        'Cinq séances d’une heure et demie suffisent le plus souvent.',
        'Nous repérons discrètement les difficultés de lecture et orientons.',
        'Le premier atelier est gratuit.',
      ],
    },
  ),
  subject(
    'donnees-sobriete',
    'PR',
    ['numerique', 'environnement'],
    ['expertise', 'achats'],
    'salariés',
    {
      by: ['office', 'it', 'third', 'clinique', 'commerce'],
      titles: [
        'Alléger notre empreinte numérique',
        'Acheter du matériel révisé, garder plus longtemps',
        'Nos écrans changent trop vite',
      ],
      what: [
        'Nous voulons passer de trois à six ans d’usage pour nos {qte} postes et acheter du reconditionné d’ici.',
        'Nous n’avons aucune idée de ce que pèse notre informatique ; aidez-nous à le mesurer et à réduire.',
      ],
      more: [
        'Nos utilisateurs craignent le matériel d’occasion : il faudra les convaincre.',
        'Une réparation sur place, un jour par mois, serait idéale.',
        'Les vieux téléphones dorment dans les tiroirs.',
      ],
      quantity: [20, 240, 10],
    },
    {
      by: ['reconditionnement', 'entreprise_adaptee', 'ressourcerie'],
      titles: [
        'Faire durer votre parc informatique',
        'Diagnostic et matériel révisé, garanti un an',
        'Réparer sur place, racheter moins',
      ],
      what: [
        'Nous mesurons l’empreinte de votre parc, réparons ce qui peut l’être et fournissons du matériel révisé.',
        'Nos techniciens tiennent chez vous un comptoir de réparation, une fois par mois.',
      ],
      more: [
        'La durée d’usage passe à six ans sans drame.',
        'Chaque poste repris fait travailler une personne en parcours.',
        'Un atelier pour vos salariés accompagne le changement.',
      ],
    },
  ),
];
