import type { components, paths } from './schema.js';

/** What the server sends and receives, under the names the screens use. */
type Schemas = components['schemas'];

export type Side = 'need' | 'offer';
export type JobState = ScoringRun['state'];
export type Answer = NonNullable<SuggestionCard['answer']>;
export type SuggestionState = 'open' | Answer;
export type DeclineReason = NonNullable<AnswerInput['reason']>;
export type ListingStatus = Listing['status'];
export type TaskKind = TodayTask['kind'];
export type ScheduleState = EventSummary['scheduleState'];

export type Me = Schemas['Me'];
export type LaboRef = Schemas['LaboName'];
export type MembershipOrganisation = Schemas['MyOrganisation'];
export type Preferences = Schemas['Preferences'];
export type Demo = Schemas['DemoView'];
export type AccountView = Schemas['AccountView'];
export type OpenSession = Schemas['SessionView'];
export type SecondFactor = Schemas['SecondFactorView'];
export type Enrolment = Schemas['EnrolmentView'];
export type AccountRow = Schemas['AccountRow'];
export type People = Schemas['People'];
export type Person = Schemas['PersonView'];
export type PendingInvitation = Schemas['PendingInvitation'];
export type InvitationOffer = Schemas['InvitationView'];

export type OrganisationMerge = Schemas['MergeView'];
export type LaboSettings = Schemas['LaboSettingsView'];
export type InstallationMails = Schemas['InstallationMails'];
export type CorrespondencePace = Schemas['CorrespondencePace'];
export type ApiKey = Schemas['ApiKeyView'];
export type ApiScopeLabel = Schemas['ApiScopeLabel'];
export type AuditLine = Schemas['AuditLine'];
export type AuditAction = NonNullable<
  NonNullable<paths['/api/labos/{laboId}/audit']['get']['parameters']['query']>['action']
>;

export type OrganisationSummary = Schemas['OrganisationRow'];
export type Organisation = Schemas['OrganisationProfile'];
export type Listing = Schemas['ListingView'];

export type SuggestionCard = Schemas['SuggestionCard'];
export type SuggestionPage = Schemas['SuggestionPage'];
export type AnswerInput = Schemas['AnswerSuggestion'];
export type LaboSuggestion = Schemas['LaboSuggestion'];
export type ScoringRun = Schemas['ScoringRunView'];
export type ScoringSettings = Schemas['ScoringSettingsView'];
export type WhyNotAnswer = Schemas['WhyNotAnswer'];

export type ModerationItem = Schemas['ModerationItem'];

export type FileImport = Schemas['ImportView'];
export type FileImportStatus = FileImport['status'];
export type ImportSummary = Schemas['ImportSummary'];
export type ImportSettings = Schemas['ImportSettings'];
export type ImportColumn = Schemas['ImportColumn'];
export type ImportField = Schemas['ImportField'];
export type ImportRow = Schemas['ImportRowView'];
export type ImportFate = ImportRow['fate'];
export interface ImportRowsFilter {
  fate?: ImportFate | 'warned';
  search?: string;
  page: number;
}

export type Agenda = Schemas['Agenda'];
export type AgendaEvent = Schemas['AgendaEvent'];
export type AgendaMeeting = Schemas['AgendaMeeting'];
export type EventSummary = Schemas['EventRow'];
export type EventDetail = Schemas['EventDetail'];
export type Schedule = Schemas['ScheduleView'];
export type ScheduledMeeting = Schemas['MeetingView'];
export type ScheduleProblem = Schemas['ScheduleProblemView'];
export type Seat = Schemas['Participant'];

export type PublicEvent = Schemas['PublicEvent'];
export type PublicRegistration = Schemas['PublicRegistrationInput'];
export type RegistrationReceipt = Schemas['RegistrationReceipt'];
export type MyRegistration = Schemas['MyRegistration'];
export type WishList = Schemas['WishList'];
export type ProposedPartner = Schemas['ProposedPartner'];
export type EventModels = Schemas['EventModels'];
export type EventFormat = Schemas['EventFormatView'];
export type EventPlan = Schemas['EventPlan'];
export type EventPlanInput = Schemas['EventPlanInput'];
export type EditInput = Schemas['EditInput'];
export type EditCheck = Schemas['EditCheck'];
export type ScheduleNews = Schemas['ScheduleNews'];
export type DayView = Schemas['DayView'];
export type DayPerson = Schemas['DayPerson'];
export type DayTimeline = Schemas['TimelineView'];
export type CheckInEntry = Schemas['CheckInEntry'];
export type RepairProposals = Schemas['RepairProposals'];
export type BoardView = Schemas['BoardView'];
export type EventReport = Schemas['EventReport'];
export type UsefulGuest = Schemas['UsefulGuest'];
export type UsefulGuests = Schemas['UsefulGuests'];
export type EventMinutes = Schemas['EventMinutes'];
export type TopicMinutes = Schemas['TopicMinutes'];
export type TopicMinutesInput = Schemas['TopicMinutesInput'];
export type PaperResult = Schemas['PaperResult'];
export type AgreementLine = Schemas['AgreementLine'];
export type AgreementState = AgreementLine['state'];

export type Labo = Schemas['LaboView'];
export type Today = Schemas['Today'];
export type TodayTask = Schemas['TodayTask'];
export type DigestRun = Schemas['DigestRunView'];

export type ProblemDetails = Schemas['Problem'];

export type Message = Schemas['MessageDetail'];
export type MessageSummary = Schemas['MessageRow'];

export type CommuneName = Schemas['CommuneName'];
export type Vocabulary = Schemas['Vocabulary'];
/** What a form holds: codes come from the vocabulary, so any word may stand there until the server has checked it. */
type Loose<T> = {
  [Key in keyof T]: T[Key] extends string[] ? string[] : string extends T[Key] ? T[Key] : LooseText<T[Key]>;
};
type LooseText<T> = T extends string ? string : T;
export type ListingContent = Loose<Schemas['ListingContentFields']>;
export type ListingForm = Omit<Schemas['ListingForm'], 'content'> & { content: ListingContent };
export type Attachment = Schemas['AttachmentView'];
export type TextHints = Schemas['TextHints'];
export type ListingVersion = Schemas['VersionView'];
export type FoundListings = Schemas['FoundListings'];
export type ListingFilters = Schemas['ListingFilters'];
export type PlaceCount = Schemas['PlaceCount'];
export type Territory = Schemas['TerritoryShape'];
export type SavedSearch = Schemas['SavedSearchView'];
export type PrefillEntry = Schemas['PrefillEntry'];
export type ProfileFields = Loose<Schemas['ProfileFields']>;
export type ProfileForm = Omit<Schemas['ProfileForm'], 'fields'> & { fields: ProfileFields };
export type Duplicate = Schemas['Duplicate'];
export type IntroductionPage = Schemas['IntroductionPage'];
export type IntroductionView = Schemas['IntroductionView'];
export type IntroductionSide = Schemas['IntroductionSide'];
export type IntroductionState = IntroductionView['state'];
export type ToldState = Schemas['TellState']['state'];
export type CallResult = Schemas['NoteCall']['result'];
export type LetterWording = Schemas['LetterWordingView'];
