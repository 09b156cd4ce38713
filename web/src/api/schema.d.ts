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
        delete?: never;
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
        put?: never;
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
        post?: never;
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
        post: operations["Listings_publish"];
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
        post: operations["Listings_pause"];
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
        post: operations["Listings_withdraw"];
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
        post?: never;
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
        post?: never;
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
        get: operations["Demo_demo"];
        put?: never;
        post?: never;
        delete?: never;
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
            digest: "never" | "weekly";
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
            administrator: boolean;
            preferences: components["schemas"]["Preferences"];
            memberships: components["schemas"]["Membership"][];
            staffOf: components["schemas"]["StaffPlace"][];
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
        };
        Contacts: {
            email: string | null;
            phone: string | null;
        };
        OrganisationProfile: {
            id: string;
            name: string;
            usualName: string | null;
            kind: string;
            kindLabel: string;
            sizeLabel: string | null;
            commune: components["schemas"]["CommuneName"] | null;
            perimeterLabel: string | null;
            themes: components["schemas"]["CodeAndLabel"][];
            presentation: string | null;
            website: string | null;
            referent: components["schemas"]["Referent"] | null;
            contacts: components["schemas"]["Contacts"] | null;
            /** @enum {string} */
            verification: "refused" | "to_check" | "verified";
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
            commune: components["schemas"]["CommuneName"] | null;
            perimeterLabel: string | null;
            amount: components["schemas"]["AmountRange"] | null;
            quantity: string | null;
            startsOn: string | null;
            deadline: string | null;
            reciprocity: string | null;
            suggestionCount: number;
            organisation: components["schemas"]["ListingAuthor"];
            /** @description What the caller may do with it now. */
            moves: string[];
        };
        ListingList: {
            items: components["schemas"]["ListingView"][];
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
            organisation: components["schemas"]["Participant"];
            /** @enum {string} */
            side: "association" | "company";
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
            why: string | null;
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
            /** @description Rounds in which both are free and a table is. */
            possibleRounds: number[];
        };
        ScheduleView: {
            id: string;
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
            type: "event" | "listing" | "organisation" | "organisations" | "suggestion";
            id: string;
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
            event: components["schemas"]["NextEvent"] | null;
            month: components["schemas"]["MonthFigure"][];
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
                action?: "account.changed" | "account.created" | "account.second-factor" | "api-key.created" | "api-key.revoked" | "data.exported" | "data.imported" | "invitation.accepted" | "invitation.sent" | "labo.changed" | "labo.created" | "organisation.claimed" | "organisation.erased" | "organisation.merged" | "organisation.shared" | "organisation.unmerged" | "person.erased" | "role.given" | "role.removed" | "session.closed" | "session.opened" | "session.refused" | "session.revoked";
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
                action?: "account.changed" | "account.created" | "account.second-factor" | "api-key.created" | "api-key.revoked" | "data.exported" | "data.imported" | "invitation.accepted" | "invitation.sent" | "labo.changed" | "labo.created" | "organisation.claimed" | "organisation.erased" | "organisation.merged" | "organisation.shared" | "organisation.unmerged" | "person.erased" | "role.given" | "role.removed" | "session.closed" | "session.opened" | "session.refused" | "session.revoked";
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
    Listings_publish: {
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
    Listings_pause: {
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
    Listings_withdraw: {
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
    Demo_demo: {
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
}
