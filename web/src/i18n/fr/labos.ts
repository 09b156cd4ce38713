import { counted } from '../plural.js';
import { dictionary } from '../typography.js';

export const today = dictionary({
  lead: (things: number, minutes: number) =>
    `${counted(things, 'chose à faire', 'choses à faire')}, environ ${counted(minutes, 'minute', 'minutes')}`,
  listLabel: 'À faire aujourd’hui',
  emptyTitle: 'Rien ne presse aujourd’hui',
  emptyText: 'Aucune relance, aucun profil à vérifier. Les nouvelles pistes arrivent au prochain calcul.',
  action: {
    introduce: 'Voir et présenter',
    call: 'Ouvrir la fiche',
    verify: 'Vérifier',
    no_suggestion: 'Voir l’annonce',
    event: 'Ouvrir',
  },
  call: 'Appeler',
  noteCall: 'Noter l’appel',
  callTitle: (name: string) => `Appel à ${name}`,
  callResult: 'Qu’a donné l’appel ?',
  callResults: {
    reached: 'J’ai eu la personne',
    no_answer: 'Pas de réponse, je rappelle demain',
    call_back: 'À rappeler dans deux jours',
    wrong_number: 'Mauvais numéro',
  },
  callNote: 'Ce qu’il faut retenir (facultatif)',
  saveCall: 'Noter l’appel',
  callSaved: 'Appel noté.',
  lastCall: (day: string, by: string, result: string) => `Dernier appel le ${day}, par ${by} : ${result}.`,
  lastResults: {
    reached: 'personne jointe',
    no_answer: 'pas de réponse',
    call_back: 'à rappeler',
    wrong_number: 'mauvais numéro',
  },
  answerForLabel: 'La personne a répondu au téléphone :',
  answerFor: { interested: 'Oui, ça l’intéresse', declined: 'Non, pas pour elle' },
  answeredFor: {
    interested: (name: string) => `Réponse notée pour ${name} : oui.`,
    declined: (name: string) => `Réponse notée pour ${name} : non.`,
  },
  snooze: 'Plus tard',
  snoozeLabel: (title: string) => `Remettre à plus tard : ${title}`,
  tomorrow: 'Demain',
  nextWeek: 'Dans une semaine',
  nextMonth: 'Dans un mois',
  chosenDay: 'Un autre jour',
  snoozedToast: 'Remis à plus tard.',
  snoozed: (count: number) => `${counted(count, 'chose remise', 'choses remises')} à plus tard.`,
  filterLabel: 'Filtrer les choses à faire',
  filterAll: 'Tout',
  filters: {
    call: 'Appels',
    introduce: 'Présentations',
    verify: 'Profils',
    no_suggestion: 'Sans piste',
    event: 'Événements',
  },
  minutes: (minutes: number) => `Environ ${minutes} min.`,
  eventIn: (day: string, days: number) => {
    if (days === 0) return `${day}, aujourd’hui`;
    return days === 1 ? `${day}, demain` : `${day}, dans ${days} jours`;
  },
  registered: (registered: number) => counted(registered, 'organisation inscrite', 'organisations inscrites'),
  scheduleState: {
    none: 'L’agenda reste à calculer.',
    draft: 'L’agenda est en brouillon, personne n’est prévenu.',
    published: 'L’agenda est publié.',
  },
  monthTitle: 'Ce mois-ci',
  more: (delta: string) => `+${delta}`,
});

export const labos = dictionary({
  title: 'Labos',
  lead: (count: number) => `${counted(count, 'Labo', 'Labos')} sur cette installation`,
  emptyTitle: 'Aucun Labo',
  emptyText: 'Le premier Labo se crée depuis la ligne de commande, avec son fichier d’import.',
  organisations: 'Organisations',
  needs: 'Besoins publiés',
  offers: 'Offres publiées',
  suggestions: 'Pistes',
  organisationsWords: 'inscrites dans ce Labo',
  needsWords: 'en recherche de partenaire',
  offersWords: 'proposées au territoire',
  suggestionsWords: (each: string) => `${each} par annonce en moyenne`,
  noneWords: 'aucun calcul encore',
  figures: (name: string) => `${name} en chiffres`,
  open: 'Travailler dans ce Labo',
});
