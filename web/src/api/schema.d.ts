export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: the database answers. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with address and password; the session lives in a cookie. */
        post: operations["Session_signIn"];
        /** Signs out this browser. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Session_setPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed-in person. */
        get: operations["Session_me"];
        put?: never;
        post?: never;
        /** Erases the account: name, address, ways in and places. */
        delete: operations["Account_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Uses a link: signs this browser in. */
        put: operations["Link_open"];
        /** Asks for a sign-in link; the answer is the same whether or not the address has an account. */
        post: operations["Link_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a link still opens something, and was asked for in this browser; it stays whole. */
        post: operations["Link_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The identity provider people may sign in with, when the installation has one. */
        get: operations["Provider_view"];
        put?: never;
        /** Where to go to sign in with it. */
        post: operations["Provider_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/callback/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the provider sends the browser back. */
        get: operations["Provider_back"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of signing in. */
        post: operations["SecondFactor_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SecondFactor_view"];
        /** Ends it with a first code; the recovery codes are told this once. */
        put: operations["SecondFactor_confirm"];
        /** Begins an enrolment: a secret for an authenticator application. */
        post: operations["SecondFactor_begin"];
        /** Takes the second factor away, for those who may do without; a code proves who asks. */
        delete: operations["SecondFactor_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the former ones open nothing any more. */
        post: operations["SecondFactor_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own ways in and signed-in browsers. */
        get: operations["Account_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Account_setNames"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Chooses a password, or another one. Every other session is over. */
        put: operations["Account_setPassword"];
        post?: never;
        /** Goes back to links only. */
        delete: operations["Account_removePassword"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Confirms it with that link. */
        put: operations["Account_confirmAddress"];
        /** Asks for another address: a link goes to the new one. */
        post: operations["Account_changeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out one browser. */
        delete: operations["Account_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out every browser, this one included. */
        delete: operations["Account_signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts of the installation, to help people who cannot come in. */
        get: operations["Administration_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a lost second factor away and signs the person out; staff enrol a new one at the next sign-in. */
        delete: operations["Administration_resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's keys for its own programs, revoked ones too. */
        get: operations["ApiKeys_list"];
        put?: never;
        /** Makes a key; its secret is in this answer only. Programs send it as `Authorization: Bearer …`. */
        post: operations["ApiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From this moment the key opens nothing. */
        post: operations["ApiKeys_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in a Labo, newest first. */
        get: operations["Audit_ofLabo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/audit.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file; taking it is itself recorded. */
        get: operations["Audit_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What concerns the installation and no Labo. */
        get: operations["Audit_ofInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation offers; it stays whole. */
        post: operations["Invitations_look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the place offered, and signs this browser in. */
        post: operations["Invitations_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an invitation again, with a new link; by those who decide on the place. */
        post: operations["Invitations_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws it. */
        delete: operations["Invitations_cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's people; the places offered, to those who decide on them. */
        get: operations["People_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites a colleague; by a responsable or the Labo's staff. */
        post: operations["People_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers a profile without people to those it speaks of; by the Labo's staff. */
        post: operations["People_offerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/people/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a colleague's role. */
        put: operations["People_setRole"];
        post?: never;
        /** Removes a colleague. */
        delete: operations["People_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leaves the organisation. */
        delete: operations["People_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's staff, to the staff and the administrators. */
        get: operations["Staff_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invites somebody to the staff; by its head or an administrator. */
        post: operations["Staff_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/people/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Staff_setRole"];
        post?: never;
        /** Removes somebody from the staff. */
        delete: operations["Staff_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leaves the staff. */
        delete: operations["Staff_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/proposed-organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation one's identity provider says one works for, when one does not act for it yet. */
        get: operations["Proposal_view"];
        put?: never;
        /** Joins it. */
        post: operations["Proposal_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's organisations, for its staff. */
        get: operations["Organisations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation, to people of its Labo. */
        get: operations["Organisations_profile"];
        /** Saves the profile; 409 when it changed meanwhile, or when it looks like an organisation the Labo knows. */
        put: operations["OrganisationForms_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The profile as its people and the Labo's staff edit it. */
        get: operations["OrganisationForms_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/organisation-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** « Est-ce vous ? »: who looks the same. */
        get: operations["OrganisationForms_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationForms_logo"];
        /** The picture's bytes are the body: PNG or JPEG. */
        put: operations["OrganisationForms_setLogo"];
        post?: never;
        delete: operations["OrganisationForms_removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communes of France while one types. */
        get: operations["Communes_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/epcis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** EPCI (communities of communes, metropolises) while one types. */
        get: operations["Communes_epcis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words of the trade, for forms and filters: with a Labo's own, for those who belong there. */
        get: operations["Vocabulary_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What merging another profile into this one would move. */
        get: operations["Merges_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges another profile into this one. */
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges that can still be undone, and those undone. */
        get: operations["Merges_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge back. */
        post: operations["Merges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told, newest first, as the messages said it. */
        get: operations["Letters_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Letters_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Labo's messages, each with its wording and placeholders. */
        get: operations["Letters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/letters/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Letters_save"];
        post?: never;
        /** Back to the usual wording. */
        delete: operations["Letters_reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/letters/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The message as it would be sent, with organisations of the Labo. */
        post: operations["Letters_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/letters/{kind}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends that message to oneself. */
        post: operations["Letters_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where the mail provider reports what came back; open only with the secret it shares with us. */
        post: operations["MailTroubles_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uncertain-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of no Labo (links, invitations) of which nobody knows whether they left; of the Labos', how many. */
        get: operations["MailTroubles_ofInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uncertain-mails/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailTroubles_settleOfInstallation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/uncertain-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of which nobody here knows whether they left. */
        get: operations["MailTroubles_uncertain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/uncertain-mails/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends them again, or counts them as arrived. */
        post: operations["MailTroubles_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/pace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When the Labo writes by itself: delays of introductions, office hours, weekly digests. */
        get: operations["Pace_get"];
        put: operations["Pace_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an organisation posted. */
        get: operations["Listings_ofOrganisation"];
        put?: never;
        /** Begins a draft. */
        post: operations["Listings_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listing-hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a text being written suggests; nothing is kept. */
        post: operations["Listings_hints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Listings_view"];
        /** Saves the form; a form filled from an older version is refused with 409. */
        put: operations["Listings_save"];
        post?: never;
        /** Throws away a draft. */
        delete: operations["Listings_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As its author edits it. */
        get: operations["Listings_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft with the same words, e.g. from last year's. */
        post: operations["Listings_duplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, version after version. */
        get: operations["Listings_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingLife_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingLife_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Half a year more. */
        post: operations["ListingLife_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/fulfil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** « Pourvu », and by whom. */
        post: operations["ListingLife_fulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not fulfilled after all. */
        post: operations["ListingLife_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ListingLife_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins a file; its bytes are the body. */
        post: operations["Attachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, always offered for download and never opened as a page of ours. */
        get: operations["Attachments_read"];
        put?: never;
        post?: never;
        delete: operations["Attachments_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/quick-listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a need or an offer for an organisation, and the organisation with it when it is new. */
        post: operations["QuickEntry_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published needs and offers of a Labo, to its people. */
        get: operations["ListingSearch_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/territory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a map of the Labo's territory is drawn from. */
        get: operations["ListingSearch_territory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own saved searches. */
        get: operations["ListingSearch_list"];
        put?: never;
        post: operations["ListingSearch_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/saved-searches/{searchId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One has looked at its results. */
        post: operations["ListingSearch_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/saved-searches/{searchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["ListingSearch_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the public register knows of a SIRET or SIREN, to begin a profile with. */
        get: operations["Prefill_prefill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/moderation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the animator's look, the longest waiting first. */
        get: operations["Moderation_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/moderation/{subject}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verified, refused with a reason, or to be looked at again. */
        post: operations["Moderation_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an organisation stands, for its own people. */
        get: operations["Moderation_verification"];
        put?: never;
        /** A refused organisation's people have corrected what was said, and ask for another look. */
        post: operations["Moderation_askAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Labo's imports, the latest first. */
        get: operations["Imports_list"];
        put?: never;
        /** Sends a CSV or XLSX file, as it is; it is read in the background. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_view"];
        put?: never;
        post?: never;
        /** Throws away a file that changed nothing. */
        delete: operations["Imports_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Reads another sheet of the workbook. */
        put: operations["Imports_chooseSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what the columns hold and tries the import without writing anything. */
        post: operations["Imports_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes every good row, or none. */
        post: operations["Imports_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the work under way. */
        post: operations["Imports_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts everything back as it was, but for what changed since. */
        post: operations["Imports_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What becomes of each row. */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows not taken, with the reason in a last column. */
        get: operations["Imports_refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/imports/{id}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an undoing left as it is, and why. */
        get: operations["Imports_kept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/scoring-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a new scoring; answers with the one under way when there is one. */
        post: operations["Matching_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/scoring-runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a run that is not finished; one that is finished stays as it is. */
        post: operations["Matching_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/scoring-runs/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Matching_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/scoring-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScoringSettings_view"];
        /** The next scoring uses them. */
        put: operations["ScoringSettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/scoring-settings/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to the usual weights; the answers given until now teach nothing any more. */
        post: operations["ScoringSettings_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/why-not/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs or offers to choose from, by a few words. */
        get: operations["ScoringSettings_toChoose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/why-not": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a need and an offer were not brought together. */
        get: operations["ScoringSettings_whyNot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/listings/inferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a text says by itself, for its author to confirm or correct. Keeps nothing. */
        post: operations["Inferences_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's suggestions, by its own answer. */
        get: operations["Introductions_ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's open suggestions. */
        get: operations["Introductions_ofLabo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Introductions_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Introductions_answer"];
        post?: never;
        /** Takes the answer back. */
        delete: operations["Introductions_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's introductions, contacts open. */
        get: operations["FollowedIntroductions_ofOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/introductions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's pairs in which somebody said yes. */
        get: operations["FollowedIntroductions_ofLabo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowedIntroductions_view"];
        put: operations["FollowedIntroductions_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/introduce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An animator introduces the two on purpose; both are told. */
        post: operations["FollowedIntroductions_introduce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/introductions/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells where it stands. */
        post: operations["FollowedIntroductions_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's events, for its staff. */
        get: operations["Events_ofLabo"];
        put?: never;
        post: operations["Planning_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Events_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Computes a new draft in the background. */
        post: operations["Events_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/schedule/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the calculation under way; what is shown stays. */
        post: operations["Events_cancelSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/schedule/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes the draft and tells those concerned. */
        post: operations["Events_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation's coming events and meetings. */
        get: operations["Events_agenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/event-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Formats and earlier events a new one may start from. */
        get: operations["Planning_models"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Planning_plan"];
        put: operations["Planning_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/event-feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an event of these sizes offers, while one types. */
        get: operations["Planning_feasibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registering_event"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/events/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registering_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{organisationId}/registrations/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An organisation the Labo knows, by its people or by the Labo. */
        post: operations["Registering_registerMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-registration/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Registering_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-registration/{link}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Registering_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-registration/{link}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a place offered from the waiting list. */
        post: operations["Registering_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-registration/{link}/wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who could be met, with reasons, and what was already said. */
        get: operations["Registering_proposed"];
        put: operations["Registering_wish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/useful-guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inviting_useful"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/useful-guests/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inviting_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/schedule/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes one change to the draft; 409 says who changed what meanwhile, 422 what stands in the way. */
        post: operations["Editing_edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/schedule/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What such a change would meet; nothing is changed. */
        post: operations["Editing_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have the timetable open; who else does? */
        post: operations["Editing_beThere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Day_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Day_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_press"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shown on the wall and on every phone. */
        post: operations["Day_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_walkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What could be done about who is absent, late or unexpected; nothing changes yet. */
        post: operations["Day_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/repairs/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Day_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 304 when the mark sent as If-None-Match still stands. */
        get: operations["MyAgenda_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyAgenda_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MyAgenda_late"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/contacts/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partner's contact, once both want to follow up. */
        get: operations["MyAgenda_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/agreements/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_read"];
        put: operations["Agreements_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/agreements/{partnerId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Agreements_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agenda/{link}/agreements/{partnerId}/sheet.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Agreements_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FollowedAgreements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What became of a lead. */
        put: operations["FollowedAgreements_move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Minutes_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/minutes/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One topic; the others stay as they are. */
        put: operations["Minutes_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["After_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["After_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Results written on paper. */
        post: operations["After_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["After_thank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s meetings as iCalendar; `.ics` may end the address. */
        get: operations["Calendars_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-registration/{link}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new address for the calendar; the former one stops answering. */
        post: operations["Calendars_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/paper/pack.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Badges, table signs, programmes, sign-in sheets, the grid, spare forms. */
        get: operations["Paper_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/paper/bilan.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Paper_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/digest-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes this week's digests to everybody who has something new. */
        post: operations["Digests_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/digest-runs/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Digests_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/digest-runs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A digest as it would leave now. */
        post: operations["Digests_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/digest-runs/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Digests_settings"];
        /** Holds what leaves by itself, and adds a word. */
        put: operations["Digests_setSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailLinks_preferences"];
        put: operations["MailLinks_choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whoever follows that address as a link finds the page where one chooses; nothing changes. */
        get: operations["MailLinks_unsubscribePage"];
        put?: never;
        /** The one click of mailboxes (RFC 8058): a POST without a cookie. */
        post: operations["MailLinks_unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a button of a digest asks to confirm. */
        get: operations["MailLinks_pressed"];
        put?: never;
        post: operations["MailLinks_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Labos of this installation. */
        get: operations["Today_list"];
        put?: never;
        /** Opens a new Labo; its head is invited next. */
        post: operations["LaboSettings_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A Labo's name, house rules and figures, to everybody in it. */
        get: operations["Today_labo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an animator has to do now. */
        get: operations["Today_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes what came of a call; its task comes back later if it still stands. */
        post: operations["Today_noteCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/tasks/{task}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts a task off. */
        put: operations["Today_snooze"];
        post?: never;
        delete: operations["Today_bringBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/exports/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list as a spreadsheet, with the filters of its page. */
        get: operations["Exports_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the demonstration sent, newest first. */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mailbox/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Mailbox_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The demonstration's own people; empty on a real installation, which names no demo file. */
        get: operations["Demo_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in as one of them, without password nor second step; nothing is there on a real installation. */
        post: operations["Demo_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LaboSettings_get"];
        put: operations["LaboSettings_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/labos/{laboId}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The picture's bytes are the body: PNG or JPEG. */
        put: operations["LaboSettings_setLogo"];
        post?: never;
        delete: operations["LaboSettings_removeLogo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthStatus: {
            /** @enum {string} */
            status: "ok";
        };
        SignIn: {
            /** Format: email */
            email: string;
            password: string;
        };
        Preferences: {
            /**
             * @description How often suggestions are sent by e-mail.
             * @enum {string}
             */
            digest: "daily" | "monthly" | "never" | "weekly";
        };
        LaboName: {
            id: string;
            name: string;
            slug: string;
        };
        MyOrganisation: {
            id: string;
            name: string;
            kind: string;
            communeName: string | null;
            labo: components["schemas"]["LaboName"];
        };
        Membership: {
            organisation: components["schemas"]["MyOrganisation"];
            /** @enum {string} */
            role: "contributor" | "head";
        };
        StaffPlace: {
            labo: components["schemas"]["LaboName"];
            /** @enum {string} */
            role: "animator" | "head";
        };
        Me: {
            id: string;
            firstName: string;
            lastName: string;
            email: string;
            /** @description To send back in the header `x-csrf-token` with every change. */
            csrfToken: string;
            /**
             * @description What remains before anything opens: a code, or first the enrolment of an application.
             * @enum {string}
             */
            signInStep: "code" | "done" | "enrolment";
            administrator: boolean;
            preferences: components["schemas"]["Preferences"];
            memberships: components["schemas"]["Membership"][];
            staffOf: components["schemas"]["StaffPlace"][];
        };
        AskLink: {
            /** Format: email */
            email: string;
        };
        LinkToken: {
            token: string;
        };
        LinkView: {
            /** @description It has not served and is not too old. */
            usable: boolean;
            /** @description It was asked for in this browser. */
            askedHere: boolean;
        };
        IdentityProviderView: {
            /** @description For the button, or null where the installation has no identity provider. */
            name: string | null;
        };
        ProviderStart: {
            /** @description A path of this application to come back to. */
            returnTo?: string;
        };
        ProviderAddress: {
            /** @description Where the browser goes to identify itself. */
            url: string;
        };
        SecondStep: {
            code?: string;
            /** @description In place of a code, when the application is out of reach. */
            recoveryCode?: string;
        };
        SecondFactorView: {
            enabled: boolean;
            /** @description Staff and administrators cannot do without. */
            required: boolean;
            /** @description Null without a second factor. */
            recoveryCodesLeft: number | null;
        };
        EnrolmentView: {
            /** @description To type in by hand, in base 32. */
            secret: string;
            /** @description Opens an application installed on this device. */
            uri: string;
            /** @description The same as an image: a data address. */
            picture: string;
        };
        SecondFactorCode: {
            code: string;
        };
        Enrolled: {
            me: components["schemas"]["Me"];
            /** @description Told this once; each serves once. */
            recoveryCodes: string[];
        };
        RecoveryCodes: {
            /** @description Told this once; each serves once. */
            recoveryCodes: string[];
        };
        SessionView: {
            id: string;
            /** @description « Firefox sur Windows ». */
            device: string;
            /** @description In words. */
            place: string;
            /** @description The one that asks. */
            current: boolean;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        AccountView: {
            hasPassword: boolean;
            /** @description The identity provider knows this account. */
            linked: boolean;
            sessions: components["schemas"]["SessionView"][];
        };
        Names: {
            firstName: string;
            lastName: string;
        };
        NewPassword: {
            /** @description Needed where there is one already. */
            current?: string;
            password: string;
        };
        NewAddress: {
            /** Format: email */
            email: string;
        };
        AddressToken: {
            token: string;
        };
        ChangedAddress: {
            email: string;
        };
        AccountRow: {
            id: string;
            firstName: string;
            lastName: string;
            email: string;
            administrator: boolean;
            /** @description An authenticator application protects it. */
            secondFactor: boolean;
        };
        AccountPage: {
            items: components["schemas"]["AccountRow"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ApiScopeLabel: {
            code: string;
            label: string;
        };
        ApiKeyView: {
            id: string;
            name: string;
            /** @description Its first characters. */
            prefix: string;
            scopes: components["schemas"]["ApiScopeLabel"][];
            createdAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        ApiKeyList: {
            items: components["schemas"]["ApiKeyView"][];
            /** @description What a key may be given. */
            scopes: components["schemas"]["ApiScopeLabel"][];
        };
        NewApiKey: {
            /** @description What the key is for. */
            name: string;
            scopes: ("events:read" | "listings:read" | "organisations:read" | "suggestions:read")[];
        };
        CreatedApiKey: {
            /** @description Shown once, never again. */
            secret: string;
            key: components["schemas"]["ApiKeyView"];
        };
        AuditLine: {
            id: string;
            at: string;
            /** @description The person, or the program. */
            who: string;
            action: string;
            actionLabel: string;
            /** @description What it was done to. */
            object: string | null;
            details: string | null;
            address: string | null;
        };
        AuditActionLabel: {
            code: string;
            label: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditLine"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description What the list can be narrowed to. */
            actions: components["schemas"]["AuditActionLabel"][];
        };
        InvitationToken: {
            token: string;
        };
        InvitationView: {
            usable: boolean;
            /** @enum {string|null} */
            kind: "claim" | "colleague" | "staff" | null;
            /** @enum {string|null} */
            role: "animator" | "contributor" | "head" | null;
            email: string | null;
            laboName: string | null;
            organisationName: string | null;
            /** @description Who offers the place; null once that account is gone. */
            invitedBy: string | null;
            /** @description The address has no account yet. */
            needsNames: boolean;
        };
        AcceptInvitation: {
            token: string;
            firstName?: string;
            lastName?: string;
        };
        Accepted: {
            me: components["schemas"]["Me"];
            organisationId: string | null;
            laboId: string;
        };
        PersonView: {
            accountId: string;
            firstName: string;
            lastName: string;
            email: string;
            /** @enum {string} */
            role: "animator" | "contributor" | "head";
            /** @description The person who asks. */
            you: boolean;
        };
        PendingInvitation: {
            id: string;
            email: string;
            /** @enum {string} */
            kind: "claim" | "colleague" | "staff";
            /** @enum {string} */
            role: "animator" | "contributor" | "head";
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            expiresAt: string;
            expired: boolean;
        };
        People: {
            people: components["schemas"]["PersonView"][];
            invitations: components["schemas"]["PendingInvitation"][];
            /** @description The person who asks may invite, change roles and remove. */
            leads: boolean;
        };
        InviteColleague: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "contributor" | "head";
        };
        OfferClaim: {
            /** Format: email */
            email: string;
        };
        ColleagueRole: {
            /** @enum {string} */
            role: "contributor" | "head";
        };
        InviteStaff: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            role: "animator" | "head";
        };
        StaffRole: {
            /** @enum {string} */
            role: "animator" | "head";
        };
        ProposedPlace: {
            id: string;
            name: string;
            laboName: string;
            /**
             * @description Responsable where nobody is.
             * @enum {string}
             */
            role: "contributor" | "head";
        };
        ProposedOrganisation: {
            organisation: components["schemas"]["ProposedPlace"] | null;
        };
        CommuneName: {
            code: string;
            name: string;
            departement: string;
        };
        OrganisationRow: {
            id: string;
            name: string;
            kind: string;
            kindLabel: string;
            sizeLabel: string | null;
            commune: components["schemas"]["CommuneName"] | null;
            /** @enum {string} */
            verification: "refused" | "to_check" | "verified";
            /** @description Needs and offers on line. */
            published: number;
        };
        OrganisationPage: {
            items: components["schemas"]["OrganisationRow"][];
            total: number;
            page: number;
            pageSize: number;
        };
        CodeAndLabel: {
            code: string;
            label: string;
        };
        Referent: {
            name: string;
            function: string | null;
            /** @description When to reach this person, in words. */
            hours: string | null;
        };
        Contacts: {
            email: string | null;
            phone: string | null;
        };
        OrganisationProfile: {
            id: string;
            /** @description The name it is called by. */
            name: string;
            officialName: string;
            usualName: string | null;
            kind: string;
            kindLabel: string;
            sizeLabel: string | null;
            commune: components["schemas"]["CommuneName"] | null;
            perimeterLabel: string | null;
            themes: components["schemas"]["CodeAndLabel"][];
            odd: components["schemas"]["CodeAndLabel"][];
            objectives: components["schemas"]["CodeAndLabel"][];
            presentation: string | null;
            lookingFor: string | null;
            brings: string | null;
            languages: components["schemas"]["CodeAndLabel"][];
            accessNeeds: string | null;
            /** @description ISO date until which it wants no new suggestion. */
            pausedUntil: string | null;
            /** @description SIRET, RNA or court register, in words. */
            identifiers: string | null;
            website: string | null;
            referent: components["schemas"]["Referent"] | null;
            contacts: components["schemas"]["Contacts"] | null;
            /** @enum {string} */
            verification: "refused" | "to_check" | "verified";
        };
        ProfileFields: {
            /** @enum {string} */
            kind: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
            name: string;
            usualName: string;
            /** @enum {string|null} */
            legalCategory: "1000" | "5202" | "5458" | "5460" | "5499" | "5558" | "5599" | "5710" | "5720" | "6540" | "7210" | "7220" | "7230" | "7331" | "7343" | "7344" | "7346" | "7348" | "7361" | "7366" | "7389" | "7410" | "8210" | "9210" | "9220" | "9221" | "9222" | "9223" | "9230" | "9240" | "9260" | "9300" | null;
            /** @enum {string|null} */
            size: "00" | "01" | "02" | "03" | "11" | "12" | "21" | "22" | "31" | "32" | "41" | "42" | "51" | "52" | "53" | "NN" | null;
            /** @enum {string|null} */
            budget: "10k_50k" | "1m_10m" | "200k_1m" | "50k_200k" | "moins_10k" | "plus_10m" | null;
            communeCode: string | null;
            /** @enum {string|null} */
            perimeter: "commune" | "departement" | "epci" | "national" | "region" | null;
            /** @description Kilometres, when the territory is a distance. */
            radiusKm: number | null;
            actionCommunes: string[];
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
            odd: ("ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17")[];
            objectives: ("economique" | "innovation" | "parties_prenantes" | "rh")[];
            presentation: string;
            lookingFor: string;
            brings: string;
            referentName: string;
            referentFunction: string;
            referentHours: string;
            email: string;
            phone: string;
            website: string;
            languages: ("de" | "en" | "fr")[];
            accessNeeds: string;
            capacity: number | null;
            pausedUntil: string | null;
            consents: ("neighbours" | "public_name" | "story")[];
            siret: string;
            rna: string;
            /** @description Of Alsace and Moselle: the court, then volume and folio or the AMALIA number. */
            court: string;
            volume: string;
            folio: string;
            amalia: string;
            /**
             * @description Why there is none.
             * @enum {string|null}
             */
            noIdentifier: "foreign" | "informal" | null;
        };
        ProfileForm: {
            id: string;
            laboId: string;
            version: number;
            fields: components["schemas"]["ProfileFields"];
            /** @description Names of the communes the fields cite. */
            communes: components["schemas"]["CommuneName"][];
            hasLogo: boolean;
        };
        SaveProfile: {
            /** @enum {string} */
            kind: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
            name: string;
            usualName: string;
            /** @enum {string|null} */
            legalCategory: "1000" | "5202" | "5458" | "5460" | "5499" | "5558" | "5599" | "5710" | "5720" | "6540" | "7210" | "7220" | "7230" | "7331" | "7343" | "7344" | "7346" | "7348" | "7361" | "7366" | "7389" | "7410" | "8210" | "9210" | "9220" | "9221" | "9222" | "9223" | "9230" | "9240" | "9260" | "9300" | null;
            /** @enum {string|null} */
            size: "00" | "01" | "02" | "03" | "11" | "12" | "21" | "22" | "31" | "32" | "41" | "42" | "51" | "52" | "53" | "NN" | null;
            /** @enum {string|null} */
            budget: "10k_50k" | "1m_10m" | "200k_1m" | "50k_200k" | "moins_10k" | "plus_10m" | null;
            communeCode: string | null;
            /** @enum {string|null} */
            perimeter: "commune" | "departement" | "epci" | "national" | "region" | null;
            /** @description Kilometres, when the territory is a distance. */
            radiusKm: number | null;
            actionCommunes: string[];
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
            odd: ("ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17")[];
            objectives: ("economique" | "innovation" | "parties_prenantes" | "rh")[];
            presentation: string;
            lookingFor: string;
            brings: string;
            referentName: string;
            referentFunction: string;
            referentHours: string;
            email: string;
            phone: string;
            website: string;
            languages: ("de" | "en" | "fr")[];
            accessNeeds: string;
            capacity: number | null;
            pausedUntil: string | null;
            consents: ("neighbours" | "public_name" | "story")[];
            siret: string;
            rna: string;
            /** @description Of Alsace and Moselle: the court, then volume and folio or the AMALIA number. */
            court: string;
            volume: string;
            folio: string;
            amalia: string;
            /**
             * @description Why there is none.
             * @enum {string|null}
             */
            noIdentifier: "foreign" | "informal" | null;
            /** @description The version the form was filled from. */
            version: number;
            /** @description One has seen the organisations that look the same, and it is another. */
            distinct?: boolean;
        };
        Duplicate: {
            id: string;
            name: string;
            kindLabel: string;
            commune: components["schemas"]["CommuneName"] | null;
            /**
             * @description What is the same.
             * @enum {string}
             */
            same: "name" | "rna" | "siren";
        };
        DuplicateList: {
            items: components["schemas"]["Duplicate"][];
        };
        CommuneFound: {
            /** @description INSEE code. */
            code: string;
            name: string;
            departement: string;
            postalCodes: string[];
            /** @description The name that answered when it is not the commune's own. */
            formerName: string | null;
        };
        CommuneList: {
            items: components["schemas"]["CommuneFound"][];
        };
        EpciFound: {
            /** @description SIREN. */
            code: string;
            name: string;
        };
        EpciList: {
            items: components["schemas"]["EpciFound"][];
        };
        TypeInWords: {
            code: string;
            label: string;
            /** @description Ends « Vous cherchez… ». */
            seeking: string;
            /** @description Ends « Vous proposez… ». */
            offering: string;
        };
        Vocabulary: {
            partnershipTypes: components["schemas"]["TypeInWords"][];
            themes: components["schemas"]["CodeAndLabel"][];
            modalities: components["schemas"]["CodeAndLabel"][];
            odd: components["schemas"]["CodeAndLabel"][];
            perimeters: components["schemas"]["CodeAndLabel"][];
            quantityUnits: components["schemas"]["CodeAndLabel"][];
            kinds: components["schemas"]["CodeAndLabel"][];
            sizes: components["schemas"]["CodeAndLabel"][];
            budgets: components["schemas"]["CodeAndLabel"][];
            legalCategories: components["schemas"]["CodeAndLabel"][];
            objectives: components["schemas"]["CodeAndLabel"][];
            languages: components["schemas"]["CodeAndLabel"][];
            consents: components["schemas"]["CodeAndLabel"][];
        };
        MergedProfile: {
            id: string;
            name: string;
            email: string | null;
        };
        MovedCount: {
            label: string;
            count: number;
        };
        FilledValue: {
            label: string;
            value: string;
        };
        MergePreview: {
            into: components["schemas"]["MergedProfile"];
            from: components["schemas"]["MergedProfile"];
            /** @description What changes hands. */
            moves: components["schemas"]["MovedCount"][];
            /** @description What the kept profile did not say, and learns from the other. */
            fills: components["schemas"]["FilledValue"][];
        };
        MergeRequest: {
            /**
             * Format: uuid
             * @description The profile that disappears into the one of the address.
             */
            fromId: string;
        };
        MergeView: {
            id: string;
            intoId: string;
            intoName: string;
            fromName: string;
            mergedAt: string;
            /** @description Until then it can be undone. */
            undoableUntil: string;
            undone: boolean;
        };
        MergeList: {
            items: components["schemas"]["MergeView"][];
        };
        NoticeView: {
            id: string;
            kind: string;
            title: string;
            summary: string;
            path: string | null;
            at: string;
            read: boolean;
        };
        Notices: {
            items: components["schemas"]["NoticeView"][];
            unread: number;
        };
        WordMeaning: {
            name: string;
            meaning: string;
        };
        LetterWordingView: {
            kind: string;
            label: string;
            when: string;
            subject: string;
            body: string;
            /** @description The Labo wrote it; otherwise it is the usual one. */
            own: boolean;
            /** @description Placeholders inside a line. */
            texts: components["schemas"]["WordMeaning"][];
            /** @description Placeholders in place of a paragraph. */
            blocks: components["schemas"]["WordMeaning"][];
        };
        LetterWordings: {
            items: components["schemas"]["LetterWordingView"][];
        };
        EditWording: {
            subject: string;
            body: string;
        };
        PreviewWording: {
            subject?: string;
            body?: string;
        };
        LetterPreview: {
            subject: string;
            html: string;
            text: string;
        };
        MailEvent: {
            /** Format: email */
            address: string;
            /** @enum {string} */
            kind: "complaint" | "hard_bounce" | "soft_bounce";
            detail?: string;
        };
        MailEvents: {
            /** @description What the provider counted itself. */
            events?: components["schemas"]["MailEvent"][];
            /** @description A delivery report or a complaint as it arrived (RFC 3464, RFC 5965). */
            raw?: string;
        };
        TakenEvents: {
            taken: number;
        };
        UncertainOfLabo: {
            name: string;
            count: number;
        };
        UncertainMail: {
            id: string;
            to: string;
            subject: string;
            kind: string;
            at: string;
        };
        InstallationMails: {
            labos: components["schemas"]["UncertainOfLabo"][];
            items: components["schemas"]["UncertainMail"][];
        };
        SettleMails: {
            ids: string[];
            /** @enum {string} */
            as: "considered_sent" | "resent";
        };
        UncertainMails: {
            items: components["schemas"]["UncertainMail"][];
        };
        CorrespondencePace: {
            /** @description Days after a first yes: the silent side is asked once. */
            chaseDays: number;
            /** @description … the one who waits is told, with other suggestions. */
            reportDays: number;
            /** @description … the suggestion is closed. */
            closeDays: number;
            /** @description Reminders leave between these hours of the day, on working days. */
            officeFrom: number;
            officeTo: number;
            /** @description Weekly digests leave on that day, 1 for Monday. */
            digestWeekday: number;
            digestHour: number;
        };
        AmountRange: {
            /** @description Euros. */
            min: number | null;
            /** @description Euros. */
            max: number | null;
        };
        ListingAuthor: {
            id: string;
            name: string;
            kindLabel: string;
            sizeLabel: string | null;
        };
        AttachmentView: {
            id: string;
            name: string;
            mediaType: string;
            /** @description Bytes. */
            size: number;
        };
        ListingView: {
            id: string;
            /** @enum {string} */
            side: "need" | "offer";
            /** @enum {string} */
            status: "draft" | "expired" | "fulfilled" | "paused" | "published" | "withdrawn";
            title: string;
            description: string;
            partnershipTypes: string[];
            themes: components["schemas"]["CodeAndLabel"][];
            modalities: components["schemas"]["CodeAndLabel"][];
            odd: components["schemas"]["CodeAndLabel"][];
            commune: components["schemas"]["CommuneName"] | null;
            /** @description The other places of a listing that has several. */
            otherCommunes: components["schemas"]["CommuneName"][];
            perimeterLabel: string | null;
            amount: components["schemas"]["AmountRange"] | null;
            /** @description In words, with its unit: « 200 repas ». */
            quantity: string | null;
            /** @description « Une seule fois » or « Dans la durée ». */
            duration: string | null;
            startsOn: string | null;
            deadline: string | null;
            /** @description The last day on line. */
            expiresOn: string | null;
            publishedAt: string | null;
            updatedAt: string;
            /** @description Its author agreed to the Labo's public page. */
            publicConsent: boolean;
            /** @description Who answered it; only to those who may change it. */
            fulfilledBy: string | null;
            reciprocity: string | null;
            suggestionCount: number;
            organisation: components["schemas"]["ListingAuthor"];
            attachments: components["schemas"]["AttachmentView"][];
            mayEdit: boolean;
            /** @description What the caller may do with it now. */
            moves: string[];
        };
        ListingList: {
            items: components["schemas"]["ListingView"][];
        };
        StartListing: {
            /** @enum {string} */
            side: "need" | "offer";
        };
        ListingContentFields: {
            title: string;
            description: string;
            partnershipTypes: ("cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables")[];
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
            modalities: ("achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau")[];
            odd: ("ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17")[];
            /** @description INSEE code. */
            communeCode: string | null;
            otherCommunes: string[];
            /** @enum {string|null} */
            perimeter: "commune" | "departement" | "epci" | "national" | "region" | null;
            /** @description Euros. */
            amountMin: number | null;
            /** @description Euros. */
            amountMax: number | null;
            quantity: string | null;
            /** @enum {string|null} */
            quantityUnit: "heures" | "jours" | "jours_mois" | "kg" | "m2" | "mois" | "personnes" | "places" | "repas" | "tonnes" | "trajets" | "unites" | null;
            /** @enum {string|null} */
            duration: "lasting" | "one_off" | null;
            startsOn: string | null;
            deadline: string | null;
            /** @description The last day on line; half a year after publication when nothing is said. */
            expiresOn: string | null;
            /** @description What the author gives in return. */
            reciprocity: string | null;
            /** @description Agrees to the Labo's public page. */
            publicConsent: boolean;
        };
        FormAuthor: {
            id: string;
            name: string;
            communeCode: string | null;
            /** @description Already accepted the charter, so it is not asked again. */
            charterAccepted: boolean;
        };
        ListingForm: {
            id: string;
            /** @enum {string} */
            side: "need" | "offer";
            /** @enum {string} */
            status: "draft" | "expired" | "fulfilled" | "paused" | "published" | "withdrawn";
            version: number;
            content: components["schemas"]["ListingContentFields"];
            /** @description Names of the communes the content cites. */
            communes: components["schemas"]["CommuneName"][];
            organisation: components["schemas"]["FormAuthor"];
            attachments: components["schemas"]["AttachmentView"][];
            houseRules: string[];
        };
        TextToRead: {
            /** @enum {string} */
            side: "need" | "offer";
            title: string;
            description: string;
            /**
             * @description Kind of the author's organisation, when known.
             * @enum {string}
             */
            kind?: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
        };
        WordingAdvice: {
            code: string;
            /** @enum {string} */
            field: "description" | "title";
            /** @description Advises; nothing is refused. */
            message: string;
        };
        TextHints: {
            partnershipTypes: string[];
            themes: components["schemas"]["CodeAndLabel"][];
            modalities: components["schemas"]["CodeAndLabel"][];
            odd: components["schemas"]["CodeAndLabel"][];
            amount: components["schemas"]["AmountRange"] | null;
            advice: components["schemas"]["WordingAdvice"][];
        };
        SaveListing: {
            title: string;
            description: string;
            partnershipTypes: ("cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables")[];
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
            modalities: ("achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau")[];
            odd: ("ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17")[];
            /** @description INSEE code. */
            communeCode: string | null;
            otherCommunes: string[];
            /** @enum {string|null} */
            perimeter: "commune" | "departement" | "epci" | "national" | "region" | null;
            /** @description Euros. */
            amountMin: number | null;
            /** @description Euros. */
            amountMax: number | null;
            quantity: string | null;
            /** @enum {string|null} */
            quantityUnit: "heures" | "jours" | "jours_mois" | "kg" | "m2" | "mois" | "personnes" | "places" | "repas" | "tonnes" | "trajets" | "unites" | null;
            /** @enum {string|null} */
            duration: "lasting" | "one_off" | null;
            startsOn: string | null;
            deadline: string | null;
            /** @description The last day on line; half a year after publication when nothing is said. */
            expiresOn: string | null;
            /** @description What the author gives in return. */
            reciprocity: string | null;
            /** @description Agrees to the Labo's public page. */
            publicConsent: boolean;
            /** @description The version the form was filled from. */
            version: number;
        };
        TextChangeView: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        FieldChangeView: {
            /** @description Name of the field in the listing's form. */
            field: string;
            changes: components["schemas"]["TextChangeView"][];
        };
        VersionView: {
            version: number;
            authorName: string;
            at: string;
            /** @description The first publication, compared with nothing. */
            first: boolean;
            changes: components["schemas"]["FieldChangeView"][];
        };
        VersionList: {
            items: components["schemas"]["VersionView"][];
        };
        PublishListing: {
            /** @description The organisation accepts the charter; asked at its first publication. */
            charter?: boolean;
        };
        FulfilListing: {
            /** @description Who answered it, in words. */
            by?: string;
        };
        NewOrganisation: {
            name: string;
            /** @enum {string} */
            kind: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
            communeCode: string;
            siret?: string;
            referentName?: string;
            phone?: string;
            email?: string;
            /** @description One has seen the organisations that look the same, and it is another. */
            distinct?: boolean;
        };
        QuickListing: {
            title: string;
            description: string;
            partnershipTypes: ("cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables")[];
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
            modalities: ("achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau")[];
            odd: ("ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17")[];
            /** @description INSEE code. */
            communeCode: string | null;
            otherCommunes: string[];
            /** @enum {string|null} */
            perimeter: "commune" | "departement" | "epci" | "national" | "region" | null;
            /** @description Euros. */
            amountMin: number | null;
            /** @description Euros. */
            amountMax: number | null;
            quantity: string | null;
            /** @enum {string|null} */
            quantityUnit: "heures" | "jours" | "jours_mois" | "kg" | "m2" | "mois" | "personnes" | "places" | "repas" | "tonnes" | "trajets" | "unites" | null;
            /** @enum {string|null} */
            duration: "lasting" | "one_off" | null;
            startsOn: string | null;
            deadline: string | null;
            /** @description The last day on line; half a year after publication when nothing is said. */
            expiresOn: string | null;
            /** @description What the author gives in return. */
            reciprocity: string | null;
            /** @description Agrees to the Labo's public page. */
            publicConsent: boolean;
            /** @enum {string} */
            side: "need" | "offer";
            /** Format: uuid */
            organisationId?: string;
            organisation?: components["schemas"]["NewOrganisation"];
            /** @description Otherwise it stays a draft, for its author to finish. */
            publish: boolean;
        };
        QuickListingDone: {
            id: string;
            organisationId: string;
            status: string;
        };
        PlaceCount: {
            code: string;
            name: string;
            departement: string;
            lat: number;
            lon: number;
            count: number;
        };
        FoundListings: {
            items: components["schemas"]["ListingView"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description Where they are, whatever the territory asked for. */
            places: components["schemas"]["PlaceCount"][];
            /** @description Nothing answered exactly; these are close spellings. */
            approximate: boolean;
        };
        DepartementShape: {
            code: string;
            name: string;
            communes: number[][];
        };
        TerritoryShape: {
            departements: components["schemas"]["DepartementShape"][];
        };
        ListingFilters: {
            /** @description Words, in any spelling. */
            q?: string;
            /** @enum {string} */
            side?: "need" | "offer";
            /** @enum {string} */
            type?: "cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables";
            /** @enum {string} */
            theme?: "culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique";
            /** @enum {string} */
            odd?: "ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17";
            /** @enum {string} */
            modality?: "achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau";
            departement?: string;
            /** @description INSEE code; `km` around it, the commune alone when 0. */
            commune?: string;
            km?: number;
            /** @description Published at most that many days ago. */
            days?: number;
        };
        SavedSearchView: {
            id: string;
            name: string;
            filters: components["schemas"]["ListingFilters"];
            /** @description Published since one last looked. */
            fresh: number;
        };
        SavedSearchList: {
            items: components["schemas"]["SavedSearchView"][];
        };
        SaveSearch: {
            name: string;
            filters: components["schemas"]["ListingFilters"];
        };
        PrefillEntry: {
            siren: string;
            siret: string | null;
            rna: string | null;
            name: string;
            usualName: string | null;
            /** @description INSEE. */
            legalCategory: string | null;
            kind: string | null;
            /** @description INSEE size bracket. */
            size: string | null;
            /** @description INSEE code. */
            communeCode: string | null;
            address: string | null;
            /** @description False once it has ceased. */
            active: boolean;
        };
        Prefill: {
            /** @description Whether this installation asks the public register. */
            available: boolean;
            entry: components["schemas"]["PrefillEntry"] | null;
            /** @description The entry's, when the gazetteer knows it. */
            commune: components["schemas"]["CommuneName"] | null;
            /** @description Why there is nothing, in French; null when there is something, or nothing was asked. */
            message: string | null;
        };
        ModerationFact: {
            label: string;
            value: string;
        };
        ModerationItem: {
            /** @enum {string} */
            subject: "listing" | "organisation";
            id: string;
            organisationId: string;
            title: string;
            /** @description Kind and place, or the organisation and the side. */
            subtitle: string;
            text: string | null;
            facts: components["schemas"]["ModerationFact"][];
            /** @description Advice on the wording; nothing forbids. */
            warnings: string[];
            /** @description Why it was refused before, when it comes back. */
            refusedBefore: string | null;
            since: string;
        };
        ModerationQueue: {
            total: number;
            items: components["schemas"]["ModerationItem"][];
        };
        Decide: {
            /** @enum {string} */
            decision: "refused" | "to_check" | "verified";
            /** @description Needed with a refusal: the person reads it. */
            reason?: string;
        };
        VerificationView: {
            /** @enum {string} */
            verification: "refused" | "to_check" | "verified";
            reason: string | null;
            decidedAt: string | null;
        };
        ImportCounts: {
            create: number;
            update: number;
            duplicate: number;
            refused: number;
            /** @description Written with something to look at. */
            warned: number;
        };
        UndoCounts: {
            undone: number;
            kept: number;
        };
        ImportSummary: {
            id: string;
            fileName: string;
            /** @enum {string} */
            kind: "listings" | "organisations";
            /** @enum {string} */
            status: "checked" | "checking" | "reading" | "to_map" | "undoing" | "undone" | "unreadable" | "writing" | "written";
            records: number;
            counts: components["schemas"]["ImportCounts"] | null;
            undone: components["schemas"]["UndoCounts"] | null;
            /** @description Who brought it. */
            by: string | null;
            createdAt: string;
            writtenAt: string | null;
            undoableUntil: string | null;
        };
        ImportList: {
            items: components["schemas"]["ImportSummary"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ImportColumn: {
            title: string;
            examples: string[];
            /** @description Empty when it is left out. */
            field: string;
        };
        ImportField: {
            field: string;
            label: string;
            required: boolean;
        };
        ImportView: {
            id: string;
            fileName: string;
            /** @enum {string} */
            kind: "listings" | "organisations";
            /** @enum {string} */
            status: "checked" | "checking" | "reading" | "to_map" | "undoing" | "undone" | "unreadable" | "writing" | "written";
            records: number;
            counts: components["schemas"]["ImportCounts"] | null;
            undone: components["schemas"]["UndoCounts"] | null;
            /** @description Who brought it. */
            by: string | null;
            createdAt: string;
            writtenAt: string | null;
            undoableUntil: string | null;
            /** @description Bytes. */
            size: number;
            encoding: string | null;
            separator: string | null;
            sheets: string[];
            sheet: number;
            columns: components["schemas"]["ImportColumn"][];
            fieldsOfOrganisations: components["schemas"]["ImportField"][];
            fieldsOfListings: components["schemas"]["ImportField"][];
            /** @enum {string|null} */
            side: "need" | "offer" | null;
            updateKnown: boolean;
            verified: boolean;
            publish: boolean;
            problem: string | null;
            /** @description 0 to 1, of the work under way. */
            progress: number;
        };
        SheetChoice: {
            sheet: number;
        };
        ImportSettings: {
            /** @enum {string} */
            kind: "listings" | "organisations";
            /** @description For each column of the file the field it holds; empty when it is left out. */
            columns: string[];
            /**
             * @description What rows are that do not say.
             * @enum {string|null}
             */
            side: "need" | null | "offer";
            /** @description Rows that surely are known bring what is known up to date. */
            updateKnown: boolean;
            /** @description Organisations arrive verified. */
            verified: boolean;
            /** @description Needs and offers appear at once. */
            publish: boolean;
        };
        ImportRowView: {
            record: number;
            line: number;
            /** @enum {string} */
            fate: "create" | "duplicate" | "refused" | "update";
            label: string;
            messages: string[];
            /** @description What it updates, repeats or has become, when it is there. */
            targetId: string | null;
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowView"][];
            total: number;
            page: number;
            pageSize: number;
        };
        KeptChange: {
            targetId: string;
            label: string;
            /**
             * @description Changed since, or used by something else.
             * @enum {string}
             */
            obstacle: "changed" | "used";
        };
        KeptChanges: {
            items: components["schemas"]["KeptChange"][];
        };
        FairnessView: {
            /** @description Share of listings with an admissible partner that got at least one suggestion, 0 to 1. */
            servedShare: number;
            /** @description Share with at least three, 0 to 1. */
            shareWithThree: number;
            /** @description Gini index of how often each offer is shown, 0 (even) to 1. */
            giniExposure: number;
            /** @description Most lists one offer appears in. */
            mostForOneOffer: number;
            needsWithoutPartner: number;
            offersWithoutPartner: number;
        };
        ScoringRunView: {
            id: string;
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "queued" | "running";
            /** @description 0 to 1. */
            progress: number;
            startedAt: string;
            finishedAt: string | null;
            needs: number;
            offers: number;
            suggestions: number;
            fairness: components["schemas"]["FairnessView"] | null;
            engineVersion: string | null;
            error: string | null;
        };
        LatestScoringRun: {
            run: components["schemas"]["ScoringRunView"] | null;
        };
        ScoringCriterionView: {
            /** @enum {string} */
            code: "amount" | "beneficiaries" | "calendar" | "modality" | "objectives" | "odd" | "organisation_size" | "partnership_type" | "readiness" | "territory" | "text" | "theme";
            label: string;
            /** @description What it counts for in the next scoring, 0 to 1; the list sums to 1. */
            weight: number;
            /** @description What it counts for in a Labo that changed nothing. */
            usual: number;
            switchedOff: boolean;
        };
        WeightChangeView: {
            criterion: string;
            /** @description 0 to 1. */
            before: number;
            after: number;
            because: string;
        };
        LearnedView: {
            /** @description How many answers were read. */
            reactions: number;
            changes: components["schemas"]["WeightChangeView"][];
            at: string;
        };
        ScoringSettingsView: {
            criteria: components["schemas"]["ScoringCriterionView"][];
            /** @description Share of *rencontres improbables*, 0 to 0.2. */
            unlikelyShare: number;
            /** @description Whether what was learned is used. */
            learning: boolean;
            /** @description Null until somebody has answered. */
            learned: components["schemas"]["LearnedView"] | null;
            /** @description When the Labo last asked that earlier answers be forgotten. */
            resetAt: string | null;
        };
        ChangeScoringSettings: {
            switchedOff: ("amount" | "beneficiaries" | "calendar" | "modality" | "objectives" | "odd" | "organisation_size" | "partnership_type" | "readiness" | "territory" | "text" | "theme")[];
            unlikelyShare: number;
            learning: boolean;
        };
        NamedListing: {
            id: string;
            title: string;
            organisation: string;
        };
        WhyNotReason: {
            criterion: string;
            /**
             * @description `fact` for what excludes, `open` for what weakens.
             * @enum {string}
             */
            kind: "fact" | "open";
            text: string;
        };
        WhyNotAnswer: {
            need: components["schemas"]["NamedListing"];
            offer: components["schemas"]["NamedListing"];
            /**
             * @description `gate`: facts exclude it; `refused`: one side said no; `rank`: others came first; `suggested`: it is proposed.
             * @enum {string}
             */
            because: "gate" | "rank" | "refused" | "suggested";
            summary: string;
            reasons: components["schemas"]["WhyNotReason"][];
            /** @description 0 to 1; null when a fact excludes it. */
            total: number | null;
        };
        ReadConditions: {
            /** @description Codes of the only départements the text accepts. */
            onlyDepartements: string[];
            neverDepartements: string[];
            radiusKm: number | null;
        };
        ListingInference: {
            partnershipTypes: string[];
            themes: string[];
            modalities: string[];
            beneficiaries: string[];
            amount: components["schemas"]["AmountRange"] | null;
            deadline: string | null;
            conditions: components["schemas"]["ReadConditions"];
        };
        MyListing: {
            id: string;
            title: string;
            /** @enum {string} */
            side: "need" | "offer";
        };
        TheirListing: {
            id: string;
            title: string;
            /** @description The first lines of their text. */
            excerpt: string;
            /** @enum {string} */
            side: "need" | "offer";
            organisation: components["schemas"]["ListingAuthor"];
            commune: string | null;
            distanceKm: number | null;
            amount: components["schemas"]["AmountRange"] | null;
            deadline: string | null;
        };
        CardReason: {
            criterion: string;
            /**
             * @description `fact` is shown with a tick, `open` with a question mark.
             * @enum {string}
             */
            kind: "fact" | "open";
            text: string;
        };
        CardPart: {
            criterion: string;
            label: string;
            /** @description 0 to 1. */
            value: number;
            /** @description 0 to 1. */
            weight: number;
            reason: string;
        };
        OpenContacts: {
            name: string | null;
            function: string | null;
            email: string | null;
            phone: string | null;
        };
        SuggestionCard: {
            id: string;
            /** @description 0 to 1. */
            score: number;
            partnershipType: string;
            /** @description A *rencontre improbable*. */
            unlikely: boolean;
            mine: components["schemas"]["MyListing"];
            theirs: components["schemas"]["TheirListing"];
            summary: string;
            reasons: components["schemas"]["CardReason"][];
            parts: components["schemas"]["CardPart"][];
            /** @enum {string|null} */
            answer: "declined" | "interested" | "later" | null;
            /** @description The other side said yes. */
            theirAnswer: boolean;
            introduced: boolean;
            /** @description Only once introduced. */
            contacts: components["schemas"]["OpenContacts"] | null;
        };
        AnswerCounts: {
            open: number;
            interested: number;
            later: number;
            declined: number;
            /** @description Of those interested, how many still wait for the other side. */
            waiting: number;
        };
        SuggestionPage: {
            items: components["schemas"]["SuggestionCard"][];
            total: number;
            page: number;
            pageSize: number;
            counts: components["schemas"]["AnswerCounts"];
        };
        PairSide: {
            id: string;
            title: string;
            organisation: components["schemas"]["ListingAuthor"];
        };
        LaboSuggestion: {
            id: string;
            score: number;
            partnershipType: string;
            unlikely: boolean;
            need: components["schemas"]["PairSide"];
            offer: components["schemas"]["PairSide"];
            distanceKm: number | null;
            /** @enum {string|null} */
            needAnswer: "declined" | "interested" | "later" | null;
            /** @enum {string|null} */
            offerAnswer: "declined" | "interested" | "later" | null;
            summary: string;
        };
        LaboSuggestionPage: {
            items: components["schemas"]["LaboSuggestion"][];
            total: number;
            page: number;
            pageSize: number;
        };
        AnswerSuggestion: {
            /**
             * Format: uuid
             * @description For which of one's organisations the card is read.
             */
            organisationId: string;
            /** @enum {string} */
            answer: "declined" | "interested" | "later";
            /** @enum {string} */
            reason?: "already_known" | "no_capacity" | "not_our_subject" | "other" | "too_far" | "wrong_moment";
            comment?: string;
        };
        IntroductionSide: {
            listingId: string;
            title: string;
            description: string;
            /** @enum {string} */
            side: "need" | "offer";
            organisation: components["schemas"]["ListingAuthor"];
            /** @description Once introduced; always for the Labo's staff. */
            contacts: components["schemas"]["OpenContacts"] | null;
        };
        IntroductionRow: {
            id: string;
            /** @enum {string} */
            state: "expired" | "in_talks" | "interested" | "introduced" | "met" | "no_follow_up" | "partnership" | "suggested";
            partnershipType: string;
            need: components["schemas"]["IntroductionSide"];
            offer: components["schemas"]["IntroductionSide"];
            /** @description When this state was reached. */
            since: string;
            nextStep: string | null;
        };
        IntroductionPage: {
            items: components["schemas"]["IntroductionRow"][];
            total: number;
            page: number;
            pageSize: number;
        };
        HistoryLine: {
            at: string;
            kind: string;
            detail: string | null;
            /** @description First and last name; null when time did it. */
            by: string | null;
        };
        IntroductionView: {
            id: string;
            /** @enum {string} */
            state: "expired" | "in_talks" | "interested" | "introduced" | "met" | "no_follow_up" | "partnership" | "suggested";
            partnershipType: string;
            need: components["schemas"]["IntroductionSide"];
            offer: components["schemas"]["IntroductionSide"];
            /** @description When this state was reached. */
            since: string;
            nextStep: string | null;
            /** @description What may be told next. */
            moves: ("in_talks" | "met" | "no_follow_up" | "partnership")[];
            /** @description An animator may introduce the two on purpose. */
            mayIntroduce: boolean;
            history: components["schemas"]["HistoryLine"][];
            /** @description The animators' own; null for the two sides. */
            note: string | null;
            /** @description Three things to ask in the first call. */
            questions: string[];
        };
        TellState: {
            /** @enum {string} */
            state: "in_talks" | "met" | "no_follow_up" | "partnership";
            detail?: string;
        };
        EditIntroduction: {
            nextStep?: string;
            /** @description The animators' own. */
            note?: string;
        };
        EventRow: {
            id: string;
            name: string;
            kindLabel: string;
            startsAt: string;
            endsAt: string;
            place: string;
            communeName: string | null;
            companies: number;
            associations: number;
            rounds: number;
            tables: number;
            /** @enum {string} */
            scheduleState: "draft" | "none" | "published";
        };
        EventList: {
            items: components["schemas"]["EventRow"][];
        };
        RoundTimeView: {
            round: number;
            startsAt: string;
            endsAt: string;
        };
        Participant: {
            id: string;
            name: string;
            kindLabel: string;
        };
        RegistrationView: {
            id: string;
            organisation: components["schemas"]["Participant"];
            /** @enum {string} */
            side: "association" | "company";
            /** @enum {string} */
            state: "cancelled" | "confirmed" | "offered" | "waiting";
            /** @enum {string} */
            arrival: "absent" | "expected" | "late" | "present";
            walkIn: boolean;
            delegates: string[];
            unavailableRounds: number[];
        };
        ScheduleFiguresView: {
            meetings: number;
            /** @description Share of expressed wishes held, 0 to 1. */
            wishesMetShare: number | null;
            boundText: string;
            fewestMeetings: number;
            gaps: number;
            gapsPerParticipant: number;
            tableMoves: number;
            broken: number;
        };
        MeetingView: {
            id: string;
            round: number;
            table: number;
            a: components["schemas"]["Participant"];
            b: components["schemas"]["Participant"];
            partnershipType: string | null;
            score: number;
            /** @description As each side reads it. */
            whyForAssociation: string | null;
            whyForCompany: string | null;
            locked: boolean;
            /** @description Added or moved since people were told. */
            changed: boolean;
        };
        ScheduleProblemView: {
            round: number | null;
            table: number | null;
            message: string;
            /** @enum {string} */
            severity: "broken" | "warning";
        };
        UnplacedPair: {
            a: components["schemas"]["Participant"];
            b: components["schemas"]["Participant"];
            score: number;
            associationId: string;
            companyId: string;
            /** @description Rounds in which both are free and a table is. */
            possibleRounds: number[];
        };
        ScheduleView: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "published";
            publishedAt: string | null;
            figures: components["schemas"]["ScheduleFiguresView"];
            meetings: components["schemas"]["MeetingView"][];
            problems: components["schemas"]["ScheduleProblemView"][];
            unplaced: components["schemas"]["UnplacedPair"][];
            /** @description How many organisations publishing would tell. */
            toTell: number;
        };
        ScheduleJob: {
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "queued" | "running";
            /** @description 0 to 1. */
            progress: number;
            error: string | null;
        };
        EventDetail: {
            id: string;
            name: string;
            kindLabel: string;
            startsAt: string;
            endsAt: string;
            place: string;
            communeName: string | null;
            companies: number;
            associations: number;
            rounds: number;
            tables: number;
            /** @enum {string} */
            scheduleState: "draft" | "none" | "published";
            /** @enum {string} */
            shape: "audience" | "meetings" | "topics";
            /** @enum {string} */
            registrationState: "closed" | "open";
            waiting: number;
            houseRules: string[];
            roundTimes: components["schemas"]["RoundTimeView"][];
            registrations: components["schemas"]["RegistrationView"][];
            schedule: components["schemas"]["ScheduleView"] | null;
            job: components["schemas"]["ScheduleJob"] | null;
        };
        AgendaMeeting: {
            round: number;
            startsAt: string;
            endsAt: string;
            table: number;
            with: components["schemas"]["Participant"];
            partnershipType: string | null;
            why: string | null;
        };
        AgendaEvent: {
            id: string;
            name: string;
            kindLabel: string;
            startsAt: string;
            endsAt: string;
            place: string;
            communeName: string | null;
            /** @description Empty until the programme is published. */
            meetings: components["schemas"]["AgendaMeeting"][];
        };
        Agenda: {
            events: components["schemas"]["AgendaEvent"][];
        };
        EventFormatView: {
            kind: string;
            label: string;
            /** @enum {string} */
            shape: "audience" | "meetings" | "topics";
            rounds: number;
            roundMinutes: number;
            pauseMinutes: number;
            breakAfterRound: number | null;
            breakMinutes: number;
            tables: number;
            minutes: number | null;
            associationPlaces: number | null;
            companyPlaces: number | null;
        };
        RoomTableInput: {
            features: ("quiet" | "step_free")[];
            table: number;
            capacity: number;
        };
        TopicInput: {
            title: string;
            /** @default null */
            table: number | null;
        };
        EventPlan: {
            /**
             * @default [
             *       "fr"
             *     ]
             */
            languages: ("de" | "en" | "fr")[];
            id: string;
            version: number;
            name: string;
            /** @enum {string} */
            kind: "atelier_codeveloppement" | "conference_sensibilisation" | "diagnostic_territorial" | "formation" | "forum_ouvert" | "groupe_travail" | "rdv_business" | "rencontre_reseau" | "speed_dating" | "speed_meeting" | "table_ronde" | "theatre_forum" | "visite_apprenante" | "webinaire";
            startsAt: string;
            place: string;
            /** @default null */
            communeCode: string | null;
            /** @default null */
            description: string | null;
            rounds: number;
            roundMinutes: number;
            pauseMinutes: number;
            /** @default null */
            breakAfterRound: number | null;
            /** @default 0 */
            breakMinutes: number;
            tables: number;
            /** @default null */
            minutes: number | null;
            /** @default [] */
            room: components["schemas"]["RoomTableInput"][];
            /** @default [] */
            topics: components["schemas"]["TopicInput"][];
            /** @default null */
            associationPlaces: number | null;
            /** @default null */
            companyPlaces: number | null;
            /** @default [] */
            charter: string[];
            /** @default [] */
            partners: string[];
            /** @enum {string} */
            registrationState: "closed" | "open";
            /** @default 48 */
            answerHours: number;
        };
        EventModels: {
            formats: components["schemas"]["EventFormatView"][];
            /** @description Earlier events to start from, the latest first. */
            earlier: components["schemas"]["EventPlan"][];
            houseRules: string[];
        };
        EventPlanInput: {
            /**
             * @default [
             *       "fr"
             *     ]
             */
            languages: ("de" | "en" | "fr")[];
            name: string;
            /** @enum {string} */
            kind: "atelier_codeveloppement" | "conference_sensibilisation" | "diagnostic_territorial" | "formation" | "forum_ouvert" | "groupe_travail" | "rdv_business" | "rencontre_reseau" | "speed_dating" | "speed_meeting" | "table_ronde" | "theatre_forum" | "visite_apprenante" | "webinaire";
            startsAt: string;
            place: string;
            /** @default null */
            communeCode: string | null;
            /** @default null */
            description: string | null;
            rounds: number;
            roundMinutes: number;
            pauseMinutes: number;
            /** @default null */
            breakAfterRound: number | null;
            /** @default 0 */
            breakMinutes: number;
            tables: number;
            /** @default null */
            minutes: number | null;
            /** @default [] */
            room: components["schemas"]["RoomTableInput"][];
            /** @default [] */
            topics: components["schemas"]["TopicInput"][];
            /** @default null */
            associationPlaces: number | null;
            /** @default null */
            companyPlaces: number | null;
            /** @default [] */
            charter: string[];
            /** @default [] */
            partners: string[];
            /** @enum {string} */
            registrationState: "closed" | "open";
            /** @default 48 */
            answerHours: number;
        };
        EventPlanChange: {
            /**
             * @default [
             *       "fr"
             *     ]
             */
            languages: ("de" | "en" | "fr")[];
            name: string;
            /** @enum {string} */
            kind: "atelier_codeveloppement" | "conference_sensibilisation" | "diagnostic_territorial" | "formation" | "forum_ouvert" | "groupe_travail" | "rdv_business" | "rencontre_reseau" | "speed_dating" | "speed_meeting" | "table_ronde" | "theatre_forum" | "visite_apprenante" | "webinaire";
            startsAt: string;
            place: string;
            /** @default null */
            communeCode: string | null;
            /** @default null */
            description: string | null;
            rounds: number;
            roundMinutes: number;
            pauseMinutes: number;
            /** @default null */
            breakAfterRound: number | null;
            /** @default 0 */
            breakMinutes: number;
            tables: number;
            /** @default null */
            minutes: number | null;
            /** @default [] */
            room: components["schemas"]["RoomTableInput"][];
            /** @default [] */
            topics: components["schemas"]["TopicInput"][];
            /** @default null */
            associationPlaces: number | null;
            /** @default null */
            companyPlaces: number | null;
            /** @default [] */
            charter: string[];
            /** @default [] */
            partners: string[];
            /** @enum {string} */
            registrationState: "closed" | "open";
            /** @default 48 */
            answerHours: number;
            /** @description The version this change was made on. */
            version: number;
        };
        FeasibilityPoint: {
            rounds: number;
            perAssociation: number;
            perCompany: number;
        };
        FeasibilityView: {
            meetings: number;
            perAssociation: number;
            perCompany: number;
            /** @description 0 to 1. */
            wishesShare: number;
            /** @description What holds it back, in words; empty when nothing does. */
            bottleneck: string;
            summary: string;
            curve: components["schemas"]["FeasibilityPoint"][];
        };
        PublicSide: {
            /** @description Null when there is no limit. */
            places: number | null;
            left: number | null;
            waiting: number;
        };
        PublicEvent: {
            id: string;
            name: string;
            kindLabel: string;
            /** @enum {string} */
            shape: "audience" | "meetings" | "topics";
            description: string | null;
            startsAt: string;
            endsAt: string;
            place: string;
            communeName: string | null;
            laboName: string;
            partners: string[];
            languages: string[];
            charter: string[];
            open: boolean;
            association: components["schemas"]["PublicSide"];
            company: components["schemas"]["PublicSide"];
            /** @description schema.org Event, to be put in the page as it is. */
            structured: string;
        };
        DelegateInput: {
            name: string;
            /** @default null */
            role: string | null;
            /**
             * Format: email
             * @default null
             */
            email: string | null;
            /** @default null */
            phone: string | null;
        };
        BroughtInput: {
            /** @enum {string} */
            side: "need" | "offer";
            text: string;
            /** @default [] */
            partnershipTypes: ("cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables")[];
            /** @default [] */
            themes: ("culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique")[];
        };
        PublicRegistrationInput: {
            /** @default [] */
            needs: ("quiet" | "step_free")[];
            organisationName: string;
            /** @enum {string} */
            organisationKind: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
            /** @default null */
            communeCode: string | null;
            delegates: components["schemas"]["DelegateInput"][];
            /** @default [] */
            brings: components["schemas"]["BroughtInput"][];
            /** @default null */
            accessNote: string | null;
            /** @default null */
            meals: string | null;
            /**
             * @description « 14:30 », when it comes after the beginning.
             * @default null
             */
            arrivesAt: string | null;
            /** @default null */
            leavesAt: string | null;
            /** @default false */
            sharesContact: boolean;
            charterAccepted: boolean;
        };
        RegistrationReceipt: {
            /** @enum {string} */
            state: "confirmed" | "waiting";
            /** @description In the waiting list, from 1. */
            position: number | null;
            /** @description Opens what one registered; null on the public page for an organisation the Labo knows, which gets it by mail. */
            link: string | null;
        };
        RegistrationInput: {
            /** @default [] */
            needs: ("quiet" | "step_free")[];
            delegates: components["schemas"]["DelegateInput"][];
            /** @default [] */
            brings: components["schemas"]["BroughtInput"][];
            /** @default null */
            accessNote: string | null;
            /** @default null */
            meals: string | null;
            /**
             * @description « 14:30 », when it comes after the beginning.
             * @default null
             */
            arrivesAt: string | null;
            /** @default null */
            leavesAt: string | null;
            /** @default false */
            sharesContact: boolean;
            charterAccepted: boolean;
        };
        MyDelegate: {
            name: string;
            role: string | null;
            email: string | null;
            phone: string | null;
        };
        MyRegistration: {
            id: string;
            eventId: string;
            eventName: string;
            startsAt: string;
            endsAt: string;
            place: string;
            organisationName: string;
            /** @enum {string} */
            side: "association" | "company";
            /** @enum {string} */
            state: "cancelled" | "confirmed" | "offered" | "waiting";
            position: number | null;
            offeredUntil: string | null;
            delegates: components["schemas"]["MyDelegate"][];
            sharesContact: boolean;
            /** @description Whether wishes can be told. */
            wishing: boolean;
            agendaUrl: string;
            calendarUrl: string;
            /** @description SVG, shown at the door. */
            qr: string;
        };
        ProposedPartner: {
            registrationId: string;
            name: string;
            kindLabel: string;
            communeName: string | null;
            partnershipType: string | null;
            why: string | null;
            /** @description 0 to 1. */
            score: number;
            /** @description From 1; null when it was not wished. */
            rank: number | null;
            excluded: boolean;
        };
        WishList: {
            /** @description Proposed first, then everybody else by name. */
            partners: components["schemas"]["ProposedPartner"][];
        };
        WishesInput: {
            wished: string[];
            /** @default [] */
            excluded: string[];
        };
        UsefulGuest: {
            organisationId: string;
            name: string;
            kindLabel: string;
            communeName: string | null;
            /** @enum {string} */
            side: "association" | "company";
            /** @description With how many of those registered a suggestion joins it. */
            useful: number;
            /** @description Some of them, the best suggestions first. */
            with: string[];
            /** @description When it was invited to this event. */
            invitedAt: string | null;
        };
        UsefulGuests: {
            /** @description How many of the side opposite are registered. */
            associations: number;
            companies: number;
            items: components["schemas"]["UsefulGuest"][];
        };
        InviteInput: {
            organisationIds: string[];
        };
        EditInput: {
            /** @enum {string} */
            kind: "add" | "lock" | "move" | "remove" | "swap";
            /**
             * Format: uuid
             * @description The meeting concerned; for `add`, the one to be made, or none.
             */
            meetingId?: string;
            /** Format: uuid */
            otherId?: string;
            round?: number;
            table?: number;
            /**
             * Format: uuid
             * @description Registrations, for `add`.
             */
            associationId?: string;
            /** Format: uuid */
            companyId?: string;
            locked?: boolean;
        };
        ScheduleEditInput: {
            /**
             * Format: uuid
             * @description Chosen by the sender: the same edit sent twice counts once.
             */
            key: string;
            /**
             * Format: uuid
             * @description The timetable and version this was decided on.
             */
            scheduleId: string;
            version: number;
            edit: components["schemas"]["EditInput"];
        };
        ScheduleEdited: {
            scheduleId: string;
            version: number;
            /** @description Takes the edit back. */
            undo: components["schemas"]["EditInput"];
            /** @description Meetings as they are now. */
            touched: components["schemas"]["MeetingView"][];
            removed: string[];
            /** @description « Halte Répit et Imprimerie Zorn : du tour 4 au tour 6 ». */
            words: string;
        };
        EditCheckInput: {
            /** Format: uuid */
            scheduleId: string;
            edit: components["schemas"]["EditInput"];
        };
        FreePlace: {
            round: number;
            table: number;
        };
        EditCheck: {
            allowed: boolean;
            /** @description What stands in the way, or what to know; empty when all is well. */
            messages: string[];
            /** @description Where it could go instead. */
            places: components["schemas"]["FreePlace"][];
            /** @description The meeting it may change places with. */
            swapWith: string | null;
        };
        Editor: {
            name: string;
            me: boolean;
        };
        ScheduleNews: {
            scheduleId: string | null;
            version: number;
            editors: components["schemas"]["Editor"][];
            /** @description What was done last, and by whom. */
            last: string | null;
        };
        SegmentView: {
            /** @enum {string} */
            kind: "break" | "pause" | "round";
            /** @description The round being played, or the one that comes next. */
            round: number;
            startsAt: string;
            endsAt: string;
        };
        TimelineView: {
            serverNow: string;
            rounds: number;
            /** @description False until the animator starts the first round: the times are those of the plan. */
            started: boolean;
            pausedAt: string | null;
            overAt: string | null;
            segments: components["schemas"]["SegmentView"][];
        };
        DayPerson: {
            registrationId: string;
            name: string;
            /** @enum {string} */
            side: "association" | "company";
            delegates: string[];
            /** @enum {string} */
            arrival: "absent" | "expected" | "late" | "present";
            lateUntilRound: number | null;
            walkIn: boolean;
            accessNote: string | null;
            needs: string[];
        };
        DayView: {
            eventId: string;
            name: string;
            timeline: components["schemas"]["TimelineView"];
            /** @description First round that can still be changed. */
            nextRound: number;
            message: string | null;
            scheduleId: string | null;
            people: components["schemas"]["DayPerson"][];
            /** @description Coming meetings somebody absent or late cannot hold, and walk-ins without a meeting. */
            toRepair: number;
        };
        TableLine: {
            table: number;
            a: string;
            b: string;
        };
        BoardChange: {
            name: string;
            words: string;
        };
        BoardView: {
            name: string;
            timeline: components["schemas"]["TimelineView"];
            message: string | null;
            houseRules: string[];
            /** @description The round shown under « prochaines tables ». */
            nextRound: number;
            tables: components["schemas"]["TableLine"][];
            changes: components["schemas"]["BoardChange"][];
        };
        ClockInput: {
            /** @enum {string} */
            action: "extend" | "finish" | "pause" | "resume" | "skip" | "start";
            round?: number;
            minutes?: number;
        };
        DayMessage: {
            /** @description Empty takes the message away. */
            text: string;
        };
        CheckInEntry: {
            /** Format: uuid */
            key: string;
            /** Format: uuid */
            registrationId?: string;
            /** @description What a QR code said, in place of the registration. */
            code?: string;
            /** @enum {string} */
            arrival: "absent" | "expected" | "late" | "present";
            lateUntilRound?: number;
            /** @description Somebody else came in their place. */
            delegates?: string[];
            at: string;
        };
        CheckInsInput: {
            entries: components["schemas"]["CheckInEntry"][];
        };
        CheckInResult: {
            key: string;
            /** @description Null when nobody was recognised. */
            registrationId: string | null;
            name: string | null;
            message: string;
        };
        CheckInResults: {
            results: components["schemas"]["CheckInResult"][];
        };
        WalkInInput: {
            /** Format: uuid */
            key: string;
            organisationName: string;
            /** @enum {string} */
            organisationKind: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
            delegateName: string;
            /**
             * Format: email
             * @default null
             */
            delegateEmail: string | null;
            /** @default [] */
            brings: components["schemas"]["BroughtInput"][];
        };
        RepairChange: {
            /** @enum {string} */
            change: "added" | "moved" | "removed";
            /** @description « Halte Répit et Imprimerie Zorn : tour 4, table 3 → tour 6, table 2 ». */
            words: string;
        };
        RepairView: {
            /** @enum {string} */
            kind: "must" | "worth_it";
            moved: number;
            removed: number;
            added: number;
            meetings: number;
            /** @description Organisations whose programme changes. */
            concerned: number;
            changes: components["schemas"]["RepairChange"][];
        };
        RepairProposals: {
            /** @description The timetable these repair. */
            scheduleId: string;
            fromRound: number;
            /** @description Milliseconds of calculation. */
            ms: number;
            proposals: components["schemas"]["RepairView"][];
        };
        RepairChoice: {
            /** Format: uuid */
            scheduleId: string;
            /** @enum {string} */
            kind: "must" | "worth_it";
        };
        MyNote: {
            /** @enum {string|null} */
            answer: "follow_up" | "maybe" | "no" | null;
            sentence: string | null;
            verbatimAgreed: boolean;
            noShow: boolean;
        };
        MyMeeting: {
            round: number;
            startsAt: string;
            table: number;
            partnerId: string;
            name: string;
            kindLabel: string;
            /** @description Who comes for it. */
            people: string[];
            partnershipType: string | null;
            why: string | null;
            /** @description Since the programme was sent. */
            changed: boolean;
            note: components["schemas"]["MyNote"] | null;
            /** @description Both want to follow up and agreed to exchange contacts. */
            contact: boolean;
        };
        MyAgenda: {
            eventName: string;
            place: string;
            startsAt: string;
            endsAt: string;
            organisationName: string;
            /** @enum {string} */
            state: "cancelled" | "confirmed" | "offered" | "waiting";
            /** @enum {string} */
            arrival: "absent" | "expected" | "late" | "present";
            timeline: components["schemas"]["TimelineView"];
            message: string | null;
            meetings: components["schemas"]["MyMeeting"][];
            houseRules: string[];
            tables: number;
        };
        NoteInput: {
            /** Format: uuid */
            partnerId: string;
            /**
             * @default null
             * @enum {string|null}
             */
            answer: "follow_up" | "maybe" | "no" | null;
            /** @default null */
            sentence: string | null;
            /** @default false */
            verbatimAgreed: boolean;
            /** @default false */
            noShow: boolean;
            /** @description When it was written, on the phone's clock: the last word counts. */
            at: string;
        };
        NotesInput: {
            entries: components["schemas"]["NoteInput"][];
        };
        NotesKept: {
            kept: number;
        };
        LateInput: {
            minutes: number;
        };
        AgreementSide: {
            name: string;
            people: string[];
            signedBy: string | null;
            signedAt: string | null;
        };
        AgreementView: {
            /** @description 0 while nothing was written. */
            version: number;
            /** @enum {string} */
            state: "agreed" | "draft" | "dropped" | "started";
            eventName: string;
            /** @enum {string} */
            mySide: "association" | "company";
            association: components["schemas"]["AgreementSide"];
            company: components["schemas"]["AgreementSide"];
            partnershipType: string | null;
            subject: string;
            associationDoes: string;
            companyDoes: string;
            /** @enum {string|null} */
            caller: "association" | "company" | null;
            callBy: string | null;
            estimatedValue: number | null;
        };
        AgreementInput: {
            /** @description The version these terms were written on. */
            version: number;
            /**
             * @default null
             * @enum {string|null}
             */
            partnershipType: "cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables" | null;
            subject: string;
            associationDoes: string;
            companyDoes: string;
            /**
             * @default null
             * @enum {string|null}
             */
            caller: "association" | "company" | null;
            /** @default null */
            callBy: string | null;
            /** @default null */
            estimatedValue: number | null;
        };
        SignatureInput: {
            version: number;
            /**
             * @description Both may sign on the same telephone.
             * @enum {string}
             */
            side: "association" | "company";
            name: string;
        };
        AgreementLine: {
            id: string;
            /** @enum {string} */
            state: "agreed" | "draft" | "dropped" | "started";
            association: string;
            company: string;
            partnershipType: string | null;
            subject: string;
            /** @enum {string|null} */
            caller: "association" | "company" | null;
            callBy: string | null;
            estimatedValue: number | null;
            /** @description How many of the two have signed. */
            signatures: number;
        };
        AgreementList: {
            items: components["schemas"]["AgreementLine"][];
        };
        AgreementMove: {
            /** @enum {string} */
            state: "agreed" | "dropped" | "started";
        };
        TopicMinutes: {
            id: string;
            title: string;
            table: number | null;
            /** @description Who writes. */
            scribe: string;
            minutes: string;
            /** @description What should follow, one sentence each. */
            leads: string[];
            /** @description One more with every change. */
            revision: number;
        };
        EventMinutes: {
            eventId: string;
            name: string;
            topics: components["schemas"]["TopicMinutes"][];
        };
        TopicMinutesInput: {
            /** @description The revision that was read. */
            revision: number;
            scribe: string;
            minutes: string;
            leads: string[];
        };
        ReportCount: {
            code: string;
            label: string;
            count: number;
        };
        ReportMeeting: {
            round: number;
            table: number;
            associationId: string;
            companyId: string;
            association: string;
            company: string;
            partnershipType: string | null;
            /** @enum {string} */
            outcome: "disputed" | "follow_up" | "maybe" | "no" | "no_show" | "one_sided" | "unknown";
            /** @enum {string|null} */
            associationAnswer: "follow_up" | "maybe" | "no" | null;
            /** @enum {string|null} */
            companyAnswer: "follow_up" | "maybe" | "no" | null;
        };
        EventReport: {
            eventId: string;
            name: string;
            startsAt: string;
            place: string;
            registered: number;
            present: number;
            absent: number;
            walkIns: number;
            associations: number;
            companies: number;
            planned: number;
            held: number;
            noShow: number;
            followUps: number;
            oneSided: number;
            /** @description Share of wishes that met, 0 to 1; null when nobody wished. */
            wishesMet: number | null;
            /** @description Said by at least one side. */
            told: number;
            byType: components["schemas"]["ReportCount"][];
            byTerritory: components["schemas"]["ReportCount"][];
            verbatims: string[];
            meetings: components["schemas"]["ReportMeeting"][];
        };
        PaperResult: {
            /** Format: uuid */
            partnerId: string;
            /**
             * @default null
             * @enum {string|null}
             */
            answer: "follow_up" | "maybe" | "no" | null;
            /** @default null */
            sentence: string | null;
            /** @default false */
            verbatimAgreed: boolean;
            /** @default false */
            noShow: boolean;
            /** @description When it was written, on the phone's clock: the last word counts. */
            at: string;
            /** Format: uuid */
            authorId: string;
        };
        PaperResults: {
            entries: components["schemas"]["PaperResult"][];
        };
        MailsPosted: {
            posted: number;
        };
        DigestRunView: {
            id: string;
            /** @enum {string} */
            state: "cancelled" | "done" | "failed" | "queued" | "running";
            /** @description 0 to 1. */
            progress: number;
            startedAt: string;
            finishedAt: string | null;
            error: string | null;
            period: string;
            /** @description Messages written by this run. */
            prepared: number;
            /** @description Of these, how many have left. */
            sent: number;
        };
        LatestDigestRun: {
            run: components["schemas"]["DigestRunView"] | null;
            /** @description How many people would get a digest now. */
            waiting: number;
        };
        DigestWord: {
            paragraph?: string;
        };
        PreviewedMail: {
            subject: string;
            html: string;
            text: string;
        };
        DigestPreview: {
            /** @description Null when nobody has anything new. */
            mail: components["schemas"]["PreviewedMail"] | null;
        };
        DigestSettings: {
            /** @description Nothing leaves by itself until somebody sends it. */
            held: boolean;
            /** @description A word of the Labo at the top of its digests. */
            paragraph: string | null;
        };
        MailPreferences: {
            email: string;
            /** @enum {string} */
            digest: "daily" | "monthly" | "never" | "weekly";
        };
        ChooseFrequency: {
            /** @enum {string} */
            digest: "daily" | "monthly" | "never" | "weekly";
        };
        PressedAnswer: {
            /**
             * @description What was pressed in the message.
             * @enum {string}
             */
            pressed: "declined" | "interested";
            /**
             * @description What was answered before; null when nothing was.
             * @enum {string|null}
             */
            answer: "declined" | "interested" | "later" | null;
            introduced: boolean;
            title: string;
            organisationName: string;
            mine: string;
            summary: string;
            reasons: string[];
            path: string;
        };
        ConfirmAnswer: {
            /** @enum {string} */
            reason?: "already_known" | "no_capacity" | "not_our_subject" | "other" | "too_far" | "wrong_moment";
        };
        LaboFigures: {
            organisations: number;
            needs: number;
            offers: number;
            suggestions: number;
        };
        LaboView: {
            id: string;
            name: string;
            slug: string;
            houseRules: string[];
            figures: components["schemas"]["LaboFigures"];
        };
        LaboList: {
            items: components["schemas"]["LaboView"][];
        };
        TaskLink: {
            /** @enum {string} */
            type: "event" | "introduction" | "listing" | "moderation" | "organisation" | "organisations" | "suggestion";
            id: string;
        };
        LastCall: {
            at: string;
            /** @enum {string} */
            result: "call_back" | "no_answer" | "reached" | "wrong_number";
            note: string | null;
            by: string;
        };
        TodayTask: {
            id: string;
            /** @enum {string} */
            kind: "call" | "event" | "introduce" | "no_suggestion" | "verify";
            title: string;
            subtitle: string | null;
            reason: string;
            phone: string | null;
            person: string | null;
            link: components["schemas"]["TaskLink"];
            /** @description Whom to call. */
            organisationId: string | null;
            /** @description The pair it is about; one may answer for the organisation. */
            suggestionId: string | null;
            /** @description The silent organisation's answer is asked for. */
            mayAnswer: boolean;
            lastCall: components["schemas"]["LastCall"] | null;
            /** @description How long it takes. */
            minutes: number;
        };
        NextEvent: {
            id: string;
            name: string;
            startsAt: string;
            daysLeft: number;
            registered: number;
            /** @enum {string} */
            scheduleState: "draft" | "none" | "published";
        };
        MonthFigure: {
            label: string;
            value: number;
            /** @description Compared with the thirty days before. */
            delta: number | null;
        };
        Today: {
            /** @description YYYY-MM-DD. */
            date: string;
            minutes: number;
            tasks: components["schemas"]["TodayTask"][];
            /** @description How many are put off. */
            snoozed: number;
            event: components["schemas"]["NextEvent"] | null;
            month: components["schemas"]["MonthFigure"][];
        };
        NoteCall: {
            /** Format: uuid */
            organisationId: string;
            /** @description The task the call was about; it comes back later if it still stands. */
            task: string;
            /** @enum {string} */
            result: "call_back" | "no_answer" | "reached" | "wrong_number";
            note?: string;
        };
        SnoozedTask: {
            task: string;
            /** @description Null when it is back. */
            until: string | null;
        };
        SnoozeTask: {
            /** @description YYYY-MM-DD: the morning it comes back. */
            until: string;
        };
        MessageRow: {
            id: string;
            to: string;
            from: string;
            subject: string;
            receivedAt: string;
            /** @description The first words of its text. */
            preview: string;
        };
        MessagePage: {
            items: components["schemas"]["MessageRow"][];
            total: number;
            page: number;
            pageSize: number;
        };
        MessageHeader: {
            name: string;
            value: string;
        };
        MessageDetail: {
            id: string;
            to: string;
            from: string;
            subject: string;
            receivedAt: string;
            html: string | null;
            text: string | null;
            /** @description In the order of the message; a name may come twice. */
            headers: components["schemas"]["MessageHeader"][];
        };
        DemoSignIn: {
            /** @enum {string} */
            role: "administrator" | "animator" | "association" | "company";
            label: string;
            email: string;
            password: string;
        };
        DemoView: {
            /** @description Only where the installation is a demonstration. */
            enabled: boolean;
            signIns: components["schemas"]["DemoSignIn"][];
            /** @description A local mailbox shows the messages sent. */
            mailbox: boolean;
        };
        DemoPerson: {
            /** Format: email */
            email: string;
        };
        LaboSettings: {
            /**
             * @description Its own words for themes that have no published source, by code.
             * @default {}
             */
            themeLabels: {
                [key: string]: string;
            };
            name: string;
            /** @description Its name in addresses. */
            slug: string;
            /** @description Codes of the départements it covers. */
            departements: string[];
            /**
             * @description INSEE codes, when it keeps to some communes; with no EPCI either: the whole of its départements.
             * @default []
             */
            communes: string[];
            /**
             * @description SIREN of the EPCI it keeps to.
             * @default []
             */
            epcis: string[];
            /** @description Who its messages come from. */
            senderName: string;
            /**
             * Format: email
             * @description Where answers to its messages go; null: nowhere in particular.
             */
            replyAddress: string | null;
            /** @description Said to everybody before they meet. */
            houseRules: string[];
            /**
             * @description Of its public page and its messages: `#RRGGBB`; null for the product's own.
             * @default null
             */
            colour: string | null;
        };
        NamedCode: {
            code: string;
            name: string;
        };
        EditableTheme: {
            code: string;
            /** @description What it is called everywhere else. */
            label: string;
        };
        ShownWithSettings: {
            /** @description Where its logo is; null without one. */
            logo: string | null;
            communes: components["schemas"]["NamedCode"][];
            epcis: components["schemas"]["NamedCode"][];
            themes: components["schemas"]["EditableTheme"][];
        };
        LaboSettingsView: {
            /**
             * @description Its own words for themes that have no published source, by code.
             * @default {}
             */
            themeLabels: {
                [key: string]: string;
            };
            name: string;
            /** @description Its name in addresses. */
            slug: string;
            /** @description Codes of the départements it covers. */
            departements: string[];
            /**
             * @description INSEE codes, when it keeps to some communes; with no EPCI either: the whole of its départements.
             * @default []
             */
            communes: string[];
            /**
             * @description SIREN of the EPCI it keeps to.
             * @default []
             */
            epcis: string[];
            /** @description Who its messages come from. */
            senderName: string;
            /**
             * Format: email
             * @description Where answers to its messages go; null: nowhere in particular.
             */
            replyAddress: string | null;
            /** @description Said to everybody before they meet. */
            houseRules: string[];
            /**
             * @description Of its public page and its messages: `#RRGGBB`; null for the product's own.
             * @default null
             */
            colour: string | null;
            id: string;
            shown: components["schemas"]["ShownWithSettings"];
        };
        FieldProblem: {
            /** @description Path of the field, e.g. `amount.min` */
            field: string;
            /** @description A French sentence to show beside the field */
            message: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The request, to quote when asking for help */
            instance: string;
            errors?: components["schemas"]["FieldProblem"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
        };
    };
    Session_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Session_setPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Session_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Account_erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Link_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Link_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Link_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    Provider_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderView"];
                };
            };
        };
    };
    Provider_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderStart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
        };
    };
    Provider_back: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactor_pass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStep"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    SecondFactor_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
        };
    };
    SecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
        };
    };
    SecondFactor_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentView"];
                };
            };
        };
    };
    SecondFactor_remove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    SecondFactor_renew: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    Account_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    Account_setNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Names"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Account_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_removePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_confirmAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedAddress"];
                };
            };
        };
    };
    Account_changeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAddress"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Account_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Administration_list: {
        parameters: {
            query: {
                page: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
        };
    };
    Administration_resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ApiKeys_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
        };
    };
    ApiKeys_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
        };
    };
    ApiKeys_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
        };
    };
    Audit_ofLabo: {
        parameters: {
            query: {
                action?: "account.changed" | "account.created" | "account.second-factor" | "api-key.created" | "api-key.revoked" | "data.exported" | "data.imported" | "invitation.accepted" | "invitation.sent" | "labo.changed" | "labo.created" | "organisation.claimed" | "organisation.erased" | "organisation.joined" | "organisation.merged" | "organisation.shared" | "organisation.unmerged" | "person.erased" | "role.given" | "role.removed" | "session.closed" | "session.opened" | "session.refused" | "session.revoked";
                page: number;
                search?: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    Audit_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Audit_ofInstallation: {
        parameters: {
            query: {
                action?: "account.changed" | "account.created" | "account.second-factor" | "api-key.created" | "api-key.revoked" | "data.exported" | "data.imported" | "invitation.accepted" | "invitation.sent" | "labo.changed" | "labo.created" | "organisation.claimed" | "organisation.erased" | "organisation.joined" | "organisation.merged" | "organisation.shared" | "organisation.unmerged" | "person.erased" | "role.given" | "role.removed" | "session.closed" | "session.opened" | "session.refused" | "session.revoked";
                page: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    Invitations_look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    Invitations_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
        };
    };
    Invitations_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Invitations_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    People_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    People_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteColleague"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    People_offerClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferClaim"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    People_setRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ColleagueRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    People_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    People_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Staff_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    Staff_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteStaff"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    Staff_setRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRole"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
        };
    };
    Staff_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Staff_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Proposal_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedOrganisation"];
                };
            };
        };
    };
    Proposal_join: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query: {
                laboId: string;
                kind?: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
                page: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                };
            };
        };
    };
    Organisations_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationProfile"];
                };
            };
        };
    };
    OrganisationForms_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProfile"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileForm"];
                };
            };
        };
    };
    OrganisationForms_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileForm"];
                };
            };
        };
    };
    OrganisationForms_duplicates: {
        parameters: {
            query?: {
                siret?: string;
                rna?: string;
                name?: string;
                communeCode?: string;
                /** @description The organisation being edited. */
                except?: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
        };
    };
    OrganisationForms_logo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    OrganisationForms_setLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OrganisationForms_removeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Communes_search: {
        parameters: {
            query: {
                /** @description A name in any spelling, an old name, a postal or INSEE code. */
                q: string;
                /** @description Départements whose communes come first among equals: `67,68`. */
                departements?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommuneList"];
                };
            };
        };
    };
    Communes_epcis: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EpciList"];
                };
            };
        };
    };
    Vocabulary_words: {
        parameters: {
            query?: {
                /** @description Whose words for themes. */
                laboId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
        };
    };
    Merges_preview: {
        parameters: {
            query: {
                /** @description The profile that disappears into the one of the address. */
                fromId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
        };
    };
    Merges_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeList"];
                };
            };
        };
    };
    Merges_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeView"];
                };
            };
        };
    };
    Letters_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
        };
    };
    Letters_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
        };
    };
    Letters_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterWordings"];
                };
            };
        };
    };
    Letters_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditWording"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterWordingView"];
                };
            };
        };
    };
    Letters_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterWordingView"];
                };
            };
        };
    };
    Letters_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewWording"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
        };
    };
    Letters_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewWording"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterPreview"];
                };
            };
        };
    };
    MailTroubles_take: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailEvents"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenEvents"];
                };
            };
        };
    };
    MailTroubles_ofInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationMails"];
                };
            };
        };
    };
    MailTroubles_settleOfInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleMails"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallationMails"];
                };
            };
        };
    };
    MailTroubles_uncertain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UncertainMails"];
                };
            };
        };
    };
    MailTroubles_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleMails"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UncertainMails"];
                };
            };
        };
    };
    Pace_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrespondencePace"];
                };
            };
        };
    };
    Pace_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrespondencePace"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrespondencePace"];
                };
            };
        };
    };
    Listings_ofOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingList"];
                };
            };
        };
    };
    Listings_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartListing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingForm"];
                };
            };
        };
    };
    Listings_hints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextHints"];
                };
            };
        };
    };
    Listings_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    Listings_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveListing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingForm"];
                };
            };
        };
    };
    Listings_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Listings_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingForm"];
                };
            };
        };
    };
    Listings_duplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingForm"];
                };
            };
        };
    };
    Listings_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    ListingLife_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishListing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingLife_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingLife_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingLife_fulfil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FulfilListing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingLife_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    ListingLife_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingView"];
                };
            };
        };
    };
    Attachments_add: {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    Attachments_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    Attachments_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    QuickEntry_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuickListing"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuickListingDone"];
                };
            };
        };
    };
    ListingSearch_search: {
        parameters: {
            query: {
                page: number;
                /** @description Words, in any spelling. */
                q?: string;
                side?: "need" | "offer";
                type?: "cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables";
                theme?: "culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique";
                odd?: "ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17";
                modality?: "achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau";
                departement?: string;
                /** @description INSEE code; `km` around it, the commune alone when 0. */
                commune?: string;
                km?: number;
                /** @description Published at most that many days ago. */
                days?: number;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundListings"];
                };
            };
        };
    };
    ListingSearch_territory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryShape"];
                };
            };
        };
    };
    ListingSearch_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList"];
                };
            };
        };
    };
    ListingSearch_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSearch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchList"];
                };
            };
        };
    };
    ListingSearch_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                searchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ListingSearch_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                searchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Prefill_prefill: {
        parameters: {
            query?: {
                /** @description SIRET or SIREN, as typed; without it, only whether the register may be asked. */
                siret?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prefill"];
                };
            };
        };
    };
    Moderation_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationQueue"];
                };
            };
        };
    };
    Moderation_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                subject: "listing" | "organisation";
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decide"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Moderation_verification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    Moderation_askAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_list: {
        parameters: {
            query: {
                page: number;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Imports_chooseSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetChoice"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSettings"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query: {
                fate?: "create" | "duplicate" | "refused" | "update" | "warned";
                page: number;
                search?: string;
            };
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
        };
    };
    Imports_refused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Imports_kept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptChanges"];
                };
            };
        };
    };
    Matching_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringRunView"];
                };
            };
        };
    };
    Matching_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringRunView"];
                };
            };
        };
    };
    Matching_latest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestScoringRun"];
                };
            };
        };
    };
    ScoringSettings_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringSettingsView"];
                };
            };
        };
    };
    ScoringSettings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeScoringSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringSettingsView"];
                };
            };
        };
    };
    ScoringSettings_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoringSettingsView"];
                };
            };
        };
    };
    ScoringSettings_toChoose: {
        parameters: {
            query: {
                side: "need" | "offer";
                /** @description Words of the title or of the organisation's name. */
                search?: string;
                /** @description A listing to answer whatever the words. */
                chosen?: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedListing"][];
                };
            };
        };
    };
    ScoringSettings_whyNot: {
        parameters: {
            query: {
                needId: string;
                offerId: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyNotAnswer"];
                };
            };
        };
    };
    Inferences_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextToRead"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingInference"];
                };
            };
        };
    };
    Introductions_ofOrganisation: {
        parameters: {
            query: {
                page: number;
                state: "declined" | "interested" | "later" | "open";
                listingId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
        };
    };
    Introductions_ofLabo: {
        parameters: {
            query: {
                type?: "cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables";
                page: number;
                search?: string;
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboSuggestionPage"];
                };
            };
        };
    };
    Introductions_card: {
        parameters: {
            query: {
                /** @description For which of one's organisations the card is read. */
                organisationId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionCard"];
                };
            };
        };
    };
    Introductions_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSuggestion"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionCard"];
                };
            };
        };
    };
    Introductions_takeBack: {
        parameters: {
            query: {
                /** @description For which of one's organisations the card is read. */
                organisationId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionCard"];
                };
            };
        };
    };
    FollowedIntroductions_ofOrganisation: {
        parameters: {
            query: {
                page: number;
                state?: "expired" | "in_talks" | "interested" | "introduced" | "met" | "no_follow_up" | "partnership" | "suggested";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionPage"];
                };
            };
        };
    };
    FollowedIntroductions_ofLabo: {
        parameters: {
            query: {
                page: number;
                state?: "expired" | "in_talks" | "interested" | "introduced" | "met" | "no_follow_up" | "partnership" | "suggested";
            };
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionPage"];
                };
            };
        };
    };
    FollowedIntroductions_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
        };
    };
    FollowedIntroductions_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditIntroduction"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
        };
    };
    FollowedIntroductions_introduce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
        };
    };
    FollowedIntroductions_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellState"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntroductionView"];
                };
            };
        };
    };
    Events_ofLabo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
        };
    };
    Planning_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPlanInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPlan"];
                };
            };
        };
    };
    Events_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
        };
    };
    Events_reschedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
        };
    };
    Events_cancelSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
        };
    };
    Events_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
        };
    };
    Events_agenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agenda"];
                };
            };
        };
    };
    Planning_models: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventModels"];
                };
            };
        };
    };
    Planning_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPlan"];
                };
            };
        };
    };
    Planning_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventPlanChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPlan"];
                };
            };
        };
    };
    Planning_feasibility: {
        parameters: {
            query: {
                associations: number;
                companies: number;
                tables: number;
                rounds: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeasibilityView"];
                };
            };
        };
    };
    Registering_event: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEvent"];
                };
            };
        };
    };
    Registering_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicRegistrationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
        };
    };
    Registering_registerMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationReceipt"];
                };
            };
        };
    };
    Registering_mine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRegistration"];
                };
            };
        };
    };
    Registering_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRegistration"];
                };
            };
        };
    };
    Registering_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyRegistration"];
                };
            };
        };
    };
    Registering_proposed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishList"];
                };
            };
        };
    };
    Registering_wish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WishesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WishList"];
                };
            };
        };
    };
    Inviting_useful: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsefulGuests"];
                };
            };
        };
    };
    Inviting_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsefulGuests"];
                };
            };
        };
    };
    Editing_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleEditInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleEdited"];
                };
            };
        };
    };
    Editing_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCheckInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditCheck"];
                };
            };
        };
    };
    Editing_beThere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleNews"];
                };
            };
        };
    };
    Day_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
                };
            };
        };
    };
    Day_board: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    Day_press: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
                };
            };
        };
    };
    Day_say: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayMessage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayView"];
                };
            };
        };
    };
    Day_checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResults"];
                };
            };
        };
    };
    Day_walkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WalkInInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResult"];
                };
            };
        };
    };
    Day_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairProposals"];
                };
            };
        };
    };
    Day_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairChoice"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairProposals"];
                };
            };
        };
    };
    MyAgenda_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAgenda"];
                };
            };
        };
    };
    MyAgenda_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotesKept"];
                };
            };
        };
    };
    MyAgenda_late: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LateInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MyAgenda_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
                };
            };
        };
    };
    Agreements_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreements_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreements_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    Agreements_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FollowedAgreements_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
        };
    };
    FollowedAgreements_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementMove"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
        };
    };
    Minutes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMinutes"];
                };
            };
        };
    };
    Minutes_write: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                topic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TopicMinutesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventMinutes"];
                };
            };
        };
    };
    After_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReport"];
                };
            };
        };
    };
    After_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    After_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperResults"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventReport"];
                };
            };
        };
    };
    After_thank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailsPosted"];
                };
            };
        };
    };
    Calendars_feed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    Calendars_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Paper_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Digests_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestRunView"];
                };
            };
        };
    };
    Digests_latest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LatestDigestRun"];
                };
            };
        };
    };
    Digests_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestWord"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestPreview"];
                };
            };
        };
    };
    Digests_settings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestSettings"];
                };
            };
        };
    };
    Digests_setSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestSettings"];
                };
            };
        };
    };
    MailLinks_preferences: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
        };
    };
    MailLinks_choose: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseFrequency"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
        };
    };
    MailLinks_unsubscribePage: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MailLinks_unsubscribe: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPreferences"];
                };
            };
        };
    };
    MailLinks_pressed: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedAnswer"];
                };
            };
        };
    };
    MailLinks_confirm: {
        parameters: {
            query?: {
                t?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAnswer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedAnswer"];
                };
            };
        };
    };
    Today_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboList"];
                };
            };
        };
    };
    LaboSettings_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaboSettings"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboSettingsView"];
                };
            };
        };
    };
    Today_labo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboView"];
                };
            };
        };
    };
    Today_today: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
        };
    };
    Today_noteCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCall"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozedTask"];
                };
            };
        };
    };
    Today_snooze: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeTask"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozedTask"];
                };
            };
        };
    };
    Today_bringBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
                task: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnoozedTask"];
                };
            };
        };
    };
    Exports_export: {
        parameters: {
            query: {
                /** @description Words, in any spelling. */
                q?: string;
                side?: "need" | "offer";
                type?: "cooperation_economique" | "innovation_societale" | "mecenat" | "pratiques_responsables";
                theme?: "culture_sport" | "developpement_economique" | "education" | "emploi" | "environnement" | "exclusion_precarite" | "grand_age" | "handicap" | "lien_social" | "logement" | "mobilite" | "numerique" | "pouvoir_achat" | "sante" | "securite" | "transition_energetique";
                odd?: "ODD01" | "ODD02" | "ODD03" | "ODD04" | "ODD05" | "ODD06" | "ODD07" | "ODD08" | "ODD09" | "ODD10" | "ODD11" | "ODD12" | "ODD13" | "ODD14" | "ODD15" | "ODD16" | "ODD17";
                modality?: "achats" | "benevolat" | "co_conception" | "co_traitance" | "competences" | "emploi_insertion" | "expertise" | "financier" | "locaux" | "logistique" | "materiel" | "reseau";
                departement?: string;
                /** @description INSEE code; `km` around it, the commune alone when 0. */
                commune?: string;
                km?: number;
                /** @description Published at most that many days ago. */
                days?: number;
                format: "csv" | "xlsx";
                search?: string;
                /** @description Of organisation. */
                kind?: "association" | "club_reseau" | "collectivite" | "cooperative" | "enseignement_recherche" | "entreprise" | "entreprise_adaptee_esat" | "etablissement_public" | "fondation" | "fondation_territoriale" | "fonds_dotation" | "labo" | "mutuelle" | "ptce" | "siae";
                status?: "draft" | "expired" | "fulfilled" | "paused" | "published" | "withdrawn";
                /** @description Of introduction. */
                state?: "expired" | "in_talks" | "interested" | "introduced" | "met" | "no_follow_up" | "partnership" | "suggested";
                eventId?: string;
            };
            header?: never;
            path: {
                laboId: string;
                list: "introductions" | "listings" | "meetings" | "organisations" | "participants" | "suggestions" | "tasks";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query: {
                page: number;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
        };
    };
    Mailbox_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetail"];
                };
            };
        };
    };
    Demo_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoView"];
                };
            };
        };
    };
    Demo_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoPerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    LaboSettings_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboSettingsView"];
                };
            };
        };
    };
    LaboSettings_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LaboSettings"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaboSettingsView"];
                };
            };
        };
    };
    LaboSettings_setLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LaboSettings_removeLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                laboId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
