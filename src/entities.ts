import { ApiKey } from './modules/access/api-key.entity.js';
import { Account } from './modules/accounts/account.entity.js';
import { KnownDevice } from './modules/accounts/known-device.entity.js';
import { LinkedIdentity } from './modules/accounts/linked-identity.entity.js';
import { SecondFactor } from './modules/accounts/second-factor.entity.js';
import { Session } from './modules/accounts/session.entity.js';
import { SignInTry } from './modules/accounts/sign-in-try.entity.js';
import { Verification } from './modules/accounts/verification.entity.js';
import { Digest } from './modules/digests/digest.entity.js';
import { DigestRun } from './modules/digests/digest-run.entity.js';
import { ToldSuggestion } from './modules/digests/told-suggestion.entity.js';
import { Agreement } from './modules/events/agreements/agreement.entity.js';
import { Event } from './modules/events/event.entity.js';
import { EventAction } from './modules/events/event-action.entity.js';
import { EventDay } from './modules/events/event-day.entity.js';
import { EventPresence } from './modules/events/event-presence.entity.js';
import { EventSchedule } from './modules/events/event-schedule.entity.js';
import { Meeting } from './modules/events/meeting.entity.js';
import { MeetingNote } from './modules/events/meeting-note.entity.js';
import { Registration } from './modules/events/registration.entity.js';
import { Wish } from './modules/events/wish.entity.js';
import { FileImport } from './modules/imports/file-import.entity.js';
import { ImportChange } from './modules/imports/import-change.entity.js';
import { ImportPiece } from './modules/imports/import-piece.entity.js';
import { ImportRow } from './modules/imports/import-row.entity.js';
import { RememberedColumn } from './modules/imports/remembered-column.entity.js';
import { Introduction } from './modules/introductions/introduction.entity.js';
import { IntroductionStep } from './modules/introductions/introduction-step.entity.js';
import { Invitation } from './modules/invitations/invitation.entity.js';
import { Labo } from './modules/labos/labo.entity.js';
import { LaboLogo } from './modules/labos/labo-logo.entity.js';
import { LaboStaff } from './modules/labos/labo-staff.entity.js';
import { LaboCorrespondence } from './modules/letters/labo-correspondence.entity.js';
import { LetterWording } from './modules/letters/letter-wording.entity.js';
import { Notice } from './modules/letters/notice.entity.js';
import { Listing } from './modules/listings/listing.entity.js';
import { ListingAttachment } from './modules/listings/listing-attachment.entity.js';
import { ListingVersion } from './modules/listings/listing-version.entity.js';
import { SavedSearch } from './modules/listings/saved-search.entity.js';
import { ScoringRun } from './modules/matching/scoring-run.entity.js';
import { ScoringSettings } from './modules/matching/scoring-settings.entity.js';
import { ScoringShard } from './modules/matching/scoring-shard.entity.js';
import { Suggestion } from './modules/matching/suggestion.entity.js';
import { OrganisationMerge } from './modules/merges/organisation-merge.entity.js';
import { ModerationDecision } from './modules/moderation/moderation-decision.entity.js';
import { Organisation } from './modules/organisations/organisation.entity.js';
import { OrganisationLogo } from './modules/organisations/organisation-logo.entity.js';
import { OrganisationMember } from './modules/organisations/organisation-member.entity.js';
import { CallNote } from './modules/today/call-note.entity.js';
import { TaskMark } from './modules/today/task-mark.entity.js';
import { AuditEntry } from './platform/audit/audit-entry.entity.js';
import { MailTrouble } from './platform/mail/mail-trouble.entity.js';
import { OutgoingMail } from './platform/mail/outgoing-mail.entity.js';
import { JobRequest } from './platform/queue/job-request.entity.js';

/** Every table of the product. */
export const entities = [
  Account,
  Session,
  Verification,
  SecondFactor,
  LinkedIdentity,
  KnownDevice,
  SignInTry,
  Labo,
  LaboLogo,
  LaboStaff,
  ApiKey,
  Organisation,
  OrganisationMember,
  Invitation,
  OrganisationMerge,
  OrganisationLogo,
  Listing,
  ModerationDecision,
  FileImport,
  ImportPiece,
  ImportRow,
  ImportChange,
  RememberedColumn,
  ListingVersion,
  ListingAttachment,
  SavedSearch,
  ScoringRun,
  ScoringSettings,
  ScoringShard,
  Suggestion,
  Introduction,
  Event,
  Registration,
  Wish,
  EventSchedule,
  Meeting,
  EventDay,
  EventAction,
  EventPresence,
  MeetingNote,
  Agreement,
  DigestRun,
  Digest,
  JobRequest,
  OutgoingMail,
  AuditEntry,
  IntroductionStep,
  LaboCorrespondence,
  LetterWording,
  Notice,
  TaskMark,
  CallNote,
  ToldSuggestion,
  MailTrouble,
];
