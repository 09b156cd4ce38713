/** What the audit log records, each with the words a person reads. Add a line for a new kind of act. */
export const AUDIT_ACTIONS = {
  'session.opened': 'Connexion',
  'session.refused': 'Connexion refusée',
  'session.closed': 'Déconnexion',
  'session.revoked': 'Session révoquée',
  'account.created': 'Compte créé',
  'account.changed': 'Compte modifié',
  'account.second-factor': 'Second facteur modifié',
  'role.given': 'Rôle donné',
  'role.removed': 'Rôle retiré',
  'invitation.sent': 'Invitation envoyée',
  'invitation.accepted': 'Invitation acceptée',
  'organisation.claimed': 'Fiche réclamée par son organisation',
  'organisation.joined': 'Organisation rejointe par son SIRET',
  'organisation.merged': 'Fiches fusionnées',
  'organisation.unmerged': 'Fusion annulée',
  'organisation.shared': 'Fiche partagée avec un autre Labo',
  'data.imported': 'Import de données',
  'data.exported': 'Export de données',
  'person.erased': 'Personne effacée',
  'organisation.erased': 'Organisation effacée',
  'labo.created': 'Labo créé',
  'labo.changed': 'Réglages du Labo modifiés',
  'api-key.created': 'Clé d’API créée',
  'api-key.revoked': 'Clé d’API révoquée',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;
export const auditActions = Object.keys(AUDIT_ACTIONS) as AuditAction[];
