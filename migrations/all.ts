import { PrepareFrenchSearch20261122100000 } from './20261122100000-prepare-french-search.js';
import { CreatePlatform20261122100100 } from './20261122100100-create-platform.js';
import { CreateAccountsAndLabos20261122100200 } from './20261122100200-create-accounts-and-labos.js';
import { CreateOrganisationsAndListings20261122100300 } from './20261122100300-create-organisations-and-listings.js';
import { CreateMatching20261122100400 } from './20261122100400-create-matching.js';
import { CreateEvents20261122100500 } from './20261122100500-create-events.js';
import { CreateDigests20261122100600 } from './20261122100600-create-digests.js';
import { ProtectRows20261122110000 } from './20261122110000-protect-rows.js';
import { CreateAudit20261122110100 } from './20261122110100-create-audit.js';
import { CreateApiKeys20261122110200 } from './20261122110200-create-api-keys.js';
import { AddLaboReplyAddress20261122110300 } from './20261122110300-add-labo-reply-address.js';
import { CreateMerges20261122110400 } from './20261122110400-create-merges.js';
import { CreateSignIn20261122111000 } from './20261122111000-create-sign-in.js';
import { CreateInvitations20261122111100 } from './20261122111100-create-invitations.js';
import { GuidePosting20261122120000 } from './20261122120000-guide-posting.js';
import { CompleteProfiles20261122120100 } from './20261122120100-complete-profiles.js';
import { SaveSearches20261122120200 } from './20261122120200-save-searches.js';
import { CreateImports20261122130000 } from './20261122130000-create-imports.js';
import { CreateModeration20261122130100 } from './20261122130100-create-moderation.js';
import { FollowEachMessage20261122150000 } from './20261122150000-follow-each-message.js';
import { FollowIntroductions20261122150100 } from './20261122150100-follow-introductions.js';
import { SendDigestsByPeriod20261122150200 } from './20261122150200-send-digests-by-period.js';
import { ExtendEvents20261122160000 } from './20261122160000-extend-events.js';
import { CreateScoringSettings20261122170000 } from './20261122170000-create-scoring-settings.js';
import { CreateScoringShard20261122170100 } from './20261122170100-create-scoring-shard.js';
import { BrandLabos20261122171000 } from './20261122171000-brand-labos.js';
import { TellSearchNews20261122172000 } from './20261122172000-tell-search-news.js';
import { CreateAgreements20261122173000 } from './20261122173000-create-agreements.js';

/** In the order in which they run; only ever added to. */
export const migrations = [
  PrepareFrenchSearch20261122100000,
  CreatePlatform20261122100100,
  CreateAccountsAndLabos20261122100200,
  CreateOrganisationsAndListings20261122100300,
  CreateMatching20261122100400,
  CreateEvents20261122100500,
  CreateDigests20261122100600,
  ProtectRows20261122110000,
  CreateAudit20261122110100,
  CreateApiKeys20261122110200,
  AddLaboReplyAddress20261122110300,
  CreateMerges20261122110400,
  CreateSignIn20261122111000,
  CreateInvitations20261122111100,
  GuidePosting20261122120000,
  CompleteProfiles20261122120100,
  SaveSearches20261122120200,
  CreateImports20261122130000,
  FollowEachMessage20261122150000,
  FollowIntroductions20261122150100,
  SendDigestsByPeriod20261122150200,
  ExtendEvents20261122160000,
  CreateModeration20261122130100,
  CreateScoringSettings20261122170000,
  CreateScoringShard20261122170100,
  CreateAgreements20261122173000,
  BrandLabos20261122171000,
  TellSearchNews20261122172000,
];
