import type {
  Agenda,
  AnswerInput,
  Demo,
  DigestRun,
  EventDetail,
  EventSummary,
  Labo,
  LaboSuggestion,
  LaboSummary,
  Listing,
  Me,
  Message,
  MessageSummary,
  Organisation,
  OrganisationSummary,
  Page,
  ScoringRun,
  SuggestionCard,
  SuggestionPage,
  SuggestionState,
  Today,
} from './types.js';

interface Json<T> {
  content: { 'application/json': T };
}
interface Operation<Parameters, Answer, Body = never> {
  parameters: Parameters;
  requestBody?: [Body] extends [never] ? never : Json<Body>;
  responses: { 200: Json<Answer> };
}
type Id = { path: { id: string } };
type Query<Q> = { query?: Q };
type Get<Parameters, Answer> = { get: Operation<Parameters, Answer> };
type Post<Parameters, Answer, Body = never> = { post: Operation<Parameters, Answer, Body> };

/** Every address the application calls, with what it takes and gives. */
export interface paths {
  '/api/session': Post<object, Me, { email: string; password: string }> & {
    delete: { parameters: object; responses: { 204: { content?: never } } };
  };
  '/api/me': Get<object, Me>;
  '/api/demo': Get<object, Demo>;
  '/api/organisations': Get<
    { query: { laboId: string; search?: string; kind?: string; page?: number } },
    Page<OrganisationSummary>
  >;
  '/api/organisations/{id}': Get<Id, Organisation>;
  '/api/organisations/{id}/listings': Get<Id, { items: Listing[] }>;
  '/api/organisations/{id}/suggestions': Get<
    Id & Query<{ state?: SuggestionState; listingId?: string; page?: number }>,
    SuggestionPage
  >;
  '/api/organisations/{id}/agenda': Get<Id, Agenda>;
  '/api/listings/{id}': Get<Id, Listing>;
  '/api/listings/{id}/pause': Post<Id, Listing>;
  '/api/listings/{id}/publish': Post<Id, Listing>;
  '/api/listings/{id}/withdraw': Post<Id, Listing>;
  '/api/suggestions/{id}': Get<Id & { query: { organisationId: string } }, SuggestionCard>;
  '/api/suggestions/{id}/answer': {
    put: Operation<Id, SuggestionCard, AnswerInput>;
    delete: Operation<Id & { query: { organisationId: string } }, SuggestionCard>;
  };
  '/api/labos': Get<object, LaboSummary[]>;
  '/api/labos/{id}': Get<Id, Labo>;
  '/api/labos/{id}/today': Get<Id, Today>;
  '/api/labos/{id}/scoring-runs': Post<Id, ScoringRun>;
  '/api/labos/{id}/scoring-runs/latest': Get<Id, ScoringRun | null>;
  '/api/labos/{id}/suggestions': Get<
    Id & Query<{ search?: string; type?: string; page?: number }>,
    Page<LaboSuggestion>
  >;
  '/api/labos/{id}/events': Get<Id, EventSummary[]>;
  '/api/labos/{id}/digest-runs': Post<Id, DigestRun>;
  '/api/labos/{id}/digest-runs/latest': Get<Id, DigestRun | null>;
  '/api/events/{id}': Get<Id, EventDetail>;
  '/api/events/{id}/schedule': Post<Id, unknown>;
  '/api/events/{id}/schedule/publish': Post<Id, EventDetail>;
  '/api/mailbox/messages': Get<Query<{ search?: string; page?: number }>, Page<MessageSummary>>;
  '/api/mailbox/messages/{id}': Get<Id, Message>;
}
