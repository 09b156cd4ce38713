import { french } from '../../core/kernel/french-typography.js';
import { API_SCOPES } from '../../platform/http/api-scopes.js';

/** What the log's small facts are called ; a name that is not here is shown as it was written. */
const NAMES: Record<string, string> = {
  role: 'rôle',
  kind: 'genre',
  changed: 'changé',
  all: 'toutes les sessions',
  removed: 'retiré',
  step: 'étape',
  scopes: 'droits',
  format: 'format',
  rows: 'lignes',
  create: 'créées',
  update: 'mises à jour',
  organisation: 'organisation',
};

const VALUES: Record<string, string> = {
  head: 'responsable',
  contributor: 'contributeur',
  animator: 'animateur',
  colleague: 'collègue',
  claim: 'reprise d’une fiche',
  staff: 'équipe du Labo',
  done: 'terminée',
  code: 'code attendu',
  enrolment: 'seconde protection à installer',
  organisations: 'organisations',
  listings: 'besoins et offres',
  name: 'nom',
  slug: 'adresse courte',
  departements: 'départements',
  communes: 'communes',
  epcis: 'intercommunalités',
  senderName: 'expéditeur',
  replyAddress: 'adresse des réponses',
  houseRules: 'règles de la maison',
  colour: 'couleur',
  logo: 'logo',
  themeLabels: 'mots des thèmes',
  chaseDays: 'délai de relance',
  reportDays: 'délai du message à celle qui attend',
  closeDays: 'délai de clôture',
  officeFrom: 'début des envois',
  officeTo: 'fin des envois',
  digestWeekday: 'jour des nouvelles pistes',
  digestHour: 'heure des nouvelles pistes',
  ...API_SCOPES,
  true: 'oui',
  false: 'non',
};

/** An id says nothing to a reader: the object's name stands on the line already. */
const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

const valueInWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  return VALUES[String(value)] ?? String(value);
};

/** `{ role: 'head', rows: 12 }` → `rôle : responsable ; lignes : 12`. */
export function detailsInWords(details: Record<string, unknown>): string | null {
  const parts = Object.entries(details)
    .filter(([, value]) => value !== null && !isId(value))
    .map(([name, value]) => `${NAMES[name] ?? name} : ${valueInWords(value)}`);
  return parts.length > 0 ? french(parts.join(' ; ')) : null;
}
