// Made by infra/generators/openapi.docs.mjs from docs/openapi.json; do not edit.
export interface paths {
    "/api/v1/auth/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a staff account. Without a key, so that no receipt ever holds a password. */
        post: operations["auth.OpenAccount.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Business time now. */
        get: operations["auth.MoveClock.get"];
        put?: never;
        /** Moves business time forward, for all processes at once. */
        post: operations["auth.MoveClock.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a phone for its owner; the 256-bit key is shown once and kept as a hash. */
        post: operations["auth.RegisterDevice.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Province, cities, counties, towns, villages and communities: codes as scopes use them. */
        get: operations["auth.ReadDivisions.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All dated rules with their notices: the law is no secret. */
        get: operations["auth.PublishPolicy.list"];
        put?: never;
        /** Publishes a dated rule with its notice; its tests run first, an overlap is refused. */
        post: operations["auth.PublishPolicy.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/policies/{policyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a rule. */
        post: operations["auth.PublishPolicy.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in. */
        get: operations["auth.SignIn.get"];
        put?: never;
        /** Signs a member of staff in; the session travels in an HttpOnly cookie. */
        post: operations["auth.SignIn.post"];
        /** Ends the session in this browser. */
        delete: operations["auth.SignIn.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Position, backlog and health of this service. */
        get: operations["auth.Status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who said yes to an employer's openings; a county reads those who come from it. */
        get: operations["demand.ReadCandidates.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/candidates/confirm/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer takes these people. */
        post: operations["demand.AnswerCandidates.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/candidates/refuse/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer does not take these people, each with a reason. */
        post: operations["demand.AnswerCandidates.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employers of the own area; an employer finds itself. */
        get: operations["demand.ReadEmployers.list"];
        put?: never;
        /** Registers an employer in the officer's own area; its credit code is checked and belongs to nobody else. */
        post: operations["demand.RegisterEmployer.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/employers/{employerId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of an employer: which live, and when each was used last. */
        get: operations["demand.ReadEmployers.keys"];
        put?: never;
        /** A new API key, told once. Without an Idempotency-Key, so that no receipt ever holds it. */
        post: operations["demand.IssueKey.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/employers/{employerId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county has seen its papers: from now on it may hire. */
        post: operations["demand.RegisterEmployer.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the area were proposed, offered, … brought to the post. */
        get: operations["demand.ReadFigures.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/keys/{keyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a key: the next request with it is refused. */
        post: operations["demand.IssueKey.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Openings of the own area, and the published ones of everywhere; an employer's own. */
        get: operations["demand.ReadOpenings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One opening with its terms and places. */
        get: operations["demand.ReadOpenings.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/headcount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** More places or fewer, never fewer than are on board. */
        post: operations["demand.ChangeOpening.headcount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes nobody for now. */
        post: operations["demand.ChangeOpening.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county publishes an opening: from now on every county may match into it. */
        post: operations["demand.ReviewOpening.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county sends it back, with a reason. */
        post: operations["demand.ReviewOpening.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes people again. */
        post: operations["demand.ChangeOpening.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Other terms, until somebody has a seat; those who agreed to the old ones are asked again. */
        post: operations["demand.ChangeOpening.terms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/{openingId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the opening back, with a reason. */
        post: operations["demand.ChangeOpening.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/openings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Posts up to 500 openings; each is answered by itself, a repeat with the same key adds none. */
        post: operations["demand.PostOpenings.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/postings/confirm/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** These people are at the post. */
        post: operations["demand.AnswerCandidates.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites of the own area, or of the employer, with what their checklist lacks. */
        get: operations["demand.ReadEmployers.sites"];
        put?: never;
        /** Registers a site of a verified employer, with the gates where people report. */
        post: operations["demand.RegisterSite.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/sites/{siteId}/gate-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ticks one item of the checklist, with the day and whoever looked. */
        post: operations["demand.RegisterSite.tick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/sites/{siteId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work resumes: every item is ticked. */
        post: operations["demand.RegisterSite.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demand/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Position, backlog and health of this service. */
        get: operations["demand.Status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the area were proposed, offered, … brought to the post. */
        get: operations["matching.ReadFigures.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places of openings: requested = open + reserved + accepted + onPost. */
        get: operations["matching.ListLedgers.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements within reach: ids and codes; names stand on the people board alone. */
        get: operations["matching.ListPlacements.get"];
        put?: never;
        /** Puts one person to one opening by hand; nobody is put to a place that is not there. */
        post: operations["matching.ProposePlacement.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/placements/{placementId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down that the worker said no, and why: the next offer shall fit better. */
        post: operations["matching.DeclinePlacement.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/placements/accepts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down who said yes, and by whose word. */
        post: operations["matching.AcceptPlacements.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/placements/offers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offers what was proposed; also again, where the terms changed after a yes. */
        post: operations["matching.OfferPlacements.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Position, backlog and health of this service. */
        get: operations["matching.Status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 人员总表: worker, placement, seat and trip in one row, by name, pinyin, initials or the last four of a number. */
        get: operations["registry.ReadBoard.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The four buckets of an area, as of today or any past day; they add up to the register. */
        get: operations["registry.CountBuckets.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Position, backlog and health of this service. */
        get: operations["registry.Status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a person into the register of a village, with or without his first answer and wish. */
        post: operations["registry.RegisterWorker.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/workers/{workerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person of the register; number and phone are masked. */
        get: operations["registry.ReadWorker.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/workers/{workerId}/intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what work a person would go for 返岗意愿. */
        post: operations["registry.DeclareIntent.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/workers/{workerId}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what a person answered 摸排; `asOf` may lie in the past. */
        post: operations["registry.RecordSurvey.post"];
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
        /** @description any JSON value */
        __schema0: unknown;
        AcceptPlacementsBody: {
            items: {
                /** @enum {string} */
                by: "SELF" | "KIN" | "OFFICER";
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
        };
        AcceptPlacementsReply: {
            items: {
                expiresAt?: string;
                index: number;
                /** @description plc_ and a ULID */
                placementId?: string;
                problem?: components["schemas"]["Problem"];
                /** @enum {string} */
                state?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
                status: number;
            }[];
            summary: {
                accepted: number;
                refused: number;
            };
        };
        AnsweredCandidates: {
            items: {
                index: number;
                /** @description plc_ and a ULID */
                placementId?: string;
                problem?: components["schemas"]["Problem"];
                /** @enum {string} */
                state?: "WAITING" | "CONFIRMED" | "ABOARD" | "POSTED" | "REFUSED" | "LEFT" | "CLOSED";
                status: number;
            }[];
            summary: {
                done: number;
                refused: number;
            };
        };
        ApiKeys: {
            data: {
                issuedAt: string;
                /** @description key_ and a ULID */
                keyId: string;
                lastUsedAt: string | null;
                live: boolean;
                prefix: string;
                scopes: string[];
            }[];
        };
        Buckets: {
            area: string;
            /** @description day of Asia/Shanghai */
            asOf: string;
            departed: number;
            departedBy: {
                band: {
                    [key: string]: number;
                };
                channel: {
                    [key: string]: number;
                };
            };
            notGoing: number;
            notGoingBy: {
                [key: string]: number;
            };
            registered: number;
            toPlace: number;
            unsurveyed: number;
        };
        Candidates: {
            data: {
                card: {
                    /** @enum {string} */
                    ageBand: "UNDER_16" | "16_17" | "18_49" | "50_59" | "60_PLUS";
                    /** @description division code: 2, 4, 6, 9 or 12 digits */
                    homeCountyCode: string;
                    occupationCode: string;
                    skillCodes: string[];
                    years: number;
                };
                /** @description RFC 3339 with offset */
                keepUntil: string;
                /** @description opn_ and a ULID */
                openingId: string;
                /** @description plc_ and a ULID */
                placementId: string;
                /** @enum {string} */
                state: "WAITING" | "CONFIRMED" | "ABOARD" | "POSTED" | "REFUSED" | "LEFT" | "CLOSED";
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Clock: {
            /** @description RFC 3339 with offset */
            businessTime: string;
            movable: boolean;
            offsetMs: number;
        };
        ConfirmCandidatesBody: {
            items: {
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
        };
        ConfirmPostingsBody: {
            items: {
                /** @description day of Asia/Shanghai */
                on?: string;
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
        };
        DeclinePlacementBody: {
            /** @enum {string} */
            reasonCode?: "WAGE" | "DISTANCE" | "DATE" | "FAMILY" | "FEAR" | "OTHER_JOB" | "CHANGED_MIND" | "OTHER";
        };
        DeclinePlacementReply: {
            /** @description plc_ and a ULID */
            placementId: string;
            /** @enum {string} */
            state: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
        };
        DemandFigures: {
            accepted: number;
            asked: number;
            onPost: number;
            open: number;
            requested: number;
            reserved: number;
        };
        Divisions: {
            data: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                code: string;
                kind: string;
                name: string;
                successor: string | null;
                validFrom: string;
                validTo: string | null;
            }[];
        };
        EmployerMoved: {
            /** @description emp_ and a ULID */
            employerId: string;
            /** @enum {string} */
            state: "REGISTERED" | "VERIFIED" | "SUSPENDED";
        };
        Employers: {
            data: {
                creditCode: string;
                displayName: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                /** @description emp_ and a ULID */
                employerId: string;
                keyFirm: boolean;
                /** @enum {string} */
                state: "REGISTERED" | "VERIFIED" | "SUSPENDED";
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        EndPolicyBody: {
            validTo: string;
        };
        GateItemBody: {
            /** @enum {string} */
            item: "LEAD_NAMED" | "PLAN_FILED" | "STAFF_SURVEYED" | "SUPPLIES_READY" | "GATE_LOG" | "DAILY_FILER";
        };
        HeadcountBody: {
            to: number;
        };
        IntentBody: {
            /** @default [] */
            destinationCodes: string[];
            /** @enum {string} */
            distanceBand: "LOCAL" | "PROVINCE" | "OTHER_PROVINCE";
            /** @description emp_ and a ULID */
            lastEmployerId?: string;
            /** @description site_ and a ULID */
            lastSiteId?: string;
            /** @default [] */
            licences: ("DRIVING_A1" | "DRIVING_A2" | "DRIVING_B1" | "DRIVING_B2" | "DRIVING_C1" | "ELECTRICIAN" | "WELDER" | "HEIGHT" | "FORKLIFT" | "CRANE" | "BOILER" | "OTHER")[];
            /** @default false */
            needsLodging: boolean;
            /** @description day of Asia/Shanghai */
            readyFrom: string;
            /** @description day of Asia/Shanghai */
            readyUntil?: string;
            /** @default [] */
            skills: {
                /** @description occupation code */
                occupationCode: string;
                taxonomyVersion: string;
                years: number;
            }[];
            /** @enum {string} */
            travelMode: "ORGANISED" | "SELF" | "LOCAL";
            wageFloorFen?: number;
        };
        IntentReply: {
            priorityRank: number;
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        IssuedKey: {
            key: string;
            /** @description key_ and a ULID */
            keyId: string;
            scopes: string[];
        };
        IssueKeyBody: {
            /**
             * @default [
             *       "employers:read",
             *       "sites:register",
             *       "sites:read",
             *       "openings:post",
             *       "openings:pause",
             *       "openings:read",
             *       "candidates:read",
             *       "candidates:confirm",
             *       "postings:confirm"
             *     ]
             */
            scopes: ("employers:read" | "sites:register" | "sites:read" | "openings:post" | "openings:pause" | "openings:read" | "candidates:read" | "candidates:confirm" | "postings:confirm")[];
        };
        Ledger: {
            accepted: number;
            asked: number;
            boarded: number;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @description emp_ and a ULID */
            employerId: string;
            onPost: number;
            open: number;
            /** @description opn_ and a ULID */
            openingId: string;
            requested: number;
            reserved: number;
        };
        LedgerList: {
            data: components["schemas"]["Ledger"][];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        MatchingFigures: {
            accepted: number;
            active: number;
            arrived: number;
            boarded: number;
            confirmed: number;
            declined: number;
            lapsed: number;
            noShow: number;
            notPlacedByReason: {
                [key: string]: number;
            };
            offered: number;
            onPost: number;
            proposed: number;
            rescinded: number;
            retained: number;
            returned: number;
            scheduled: number;
        };
        MoveClockBody: {
            /** @description RFC 3339 with offset */
            to: string;
        };
        OfferPlacementsBody: {
            items: {
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
        };
        OfferPlacementsReply: {
            items: {
                expiresAt?: string;
                index: number;
                /** @description plc_ and a ULID */
                placementId?: string;
                problem?: components["schemas"]["Problem"];
                /** @enum {string} */
                state?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
                status: number;
            }[];
            summary: {
                offered: number;
                refused: number;
            };
        };
        OpenAccountBody: {
            account: string;
            /** @default [] */
            areas: string[];
            /** @description drv_ and a ULID */
            driverId?: string;
            /** @description emp_ and a ULID */
            employerId?: string;
            password?: string;
            /** @enum {string} */
            role: "VILLAGE_OFFICER" | "TOWN_OFFICER" | "COUNTY_OFFICER" | "EMPLOYER" | "DISPATCHER" | "DRIVER" | "HEALTH_CHECKER" | "OPERATOR";
        };
        OpenAccountReply: {
            account: string;
            password?: string;
            /** @description usr_ and a ULID */
            userId: string;
        };
        Opening: {
            /** @description day of Asia/Shanghai */
            applyBy: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @description emp_ and a ULID */
            employerId: string;
            employerName?: string;
            /** @description gate_ and a ULID */
            gateId?: string;
            hazardous: boolean;
            headcount: number;
            hoursPerWeek: number;
            keyFirm: boolean;
            /** @description day of Asia/Shanghai */
            latestStartOn: string;
            licencesRequired: ("DRIVING_A1" | "DRIVING_A2" | "DRIVING_B1" | "DRIVING_B2" | "DRIVING_C1" | "ELECTRICIAN" | "WELDER" | "HEIGHT" | "FORKLIFT" | "CRANE" | "BOILER" | "OTHER")[];
            lodging: boolean;
            occupationCode: string;
            /** @description opn_ and a ULID */
            openingId: string;
            places: {
                boarded: number;
                held: number;
                open: number;
            };
            /** @enum {string} */
            shift: "DAY" | "NIGHT" | "ROTATING";
            /** @description site_ and a ULID */
            siteId: string;
            siteName?: string;
            skillsRequired: {
                /** @description occupation code */
                occupationCode: string;
                taxonomyVersion: string;
                years: number;
            }[];
            /** @description day of Asia/Shanghai */
            startOn: string;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "PUBLISHED" | "PART_FILLED" | "FILLED" | "REJECTED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
            taxonomyVersion: string;
            termsFrozen: boolean;
            termsHash: string;
            wageMaxFen: number;
            wageMinFen: number;
        };
        OpeningItem: {
            /** @description day of Asia/Shanghai */
            applyBy?: string;
            clientRef?: string;
            /** @description gate_ and a ULID */
            gateId?: string;
            /** @default false */
            hazardous: boolean;
            headcount: number;
            /** @default 40 */
            hoursPerWeek: number;
            /** @description day of Asia/Shanghai */
            latestStartOn?: string;
            /** @default [] */
            licencesRequired: ("DRIVING_A1" | "DRIVING_A2" | "DRIVING_B1" | "DRIVING_B2" | "DRIVING_C1" | "ELECTRICIAN" | "WELDER" | "HEIGHT" | "FORKLIFT" | "CRANE" | "BOILER" | "OTHER")[];
            /** @default false */
            lodging: boolean;
            /** @description occupation code */
            occupationCode: string;
            /** @default [] */
            recallWorkerIds: string[];
            /**
             * @default DAY
             * @enum {string}
             */
            shift: "DAY" | "NIGHT" | "ROTATING";
            /** @description site_ and a ULID */
            siteId: string;
            /** @default [] */
            skillsRequired: {
                /** @description occupation code */
                occupationCode: string;
                taxonomyVersion: string;
                years: number;
            }[];
            /** @description day of Asia/Shanghai */
            startOn: string;
            taxonomyVersion: string;
            wageMaxFen: number;
            wageMinFen: number;
            /** @default 0 */
            workerFeeFen: number;
        };
        OpeningMoved: {
            /** @description opn_ and a ULID */
            openingId: string;
            /** @enum {string} */
            state: "DRAFT" | "SUBMITTED" | "PUBLISHED" | "PART_FILLED" | "FILLED" | "REJECTED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
        };
        Openings: {
            data: components["schemas"]["Opening"][];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        PeopleBoard: {
            data: {
                age: number | null;
                /** @description day of Asia/Shanghai */
                asOf: string | null;
                /** @enum {string} */
                bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
                /** @description RFC 3339 with offset */
                clearedUntil: string | null;
                departAt: string | null;
                departureBand: string | null;
                departureChannel: string | null;
                employerId: string | null;
                employerName: string | null;
                gatherAt: string | null;
                /** @description RFC 3339 with offset */
                heldFrom: string | null;
                /** @description hh_ and a ULID */
                householdId: string;
                householdNo: string;
                idMasked: string | null;
                intent: {
                    destinationCodes: string[];
                    distanceBand: string;
                    occupationCodes: string[];
                    /** @description day of Asia/Shanghai */
                    readyFrom: string;
                    travelMode: string;
                    wageFloorFen: number | null;
                } | null;
                name: string;
                occupationCode: string | null;
                openingId: string | null;
                passId: string | null;
                passState: string | null;
                phoneMasked: string | null;
                placementId: string | null;
                plate: string | null;
                reasonCode: string | null;
                seatNo: number | null;
                /** @enum {string|null} */
                sex: "MALE" | "FEMALE" | null;
                siteId: string | null;
                siteName: string | null;
                /** @enum {string|null} */
                stage: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED" | null;
                travelMode: string | null;
                tripId: string | null;
                tripNo: string | null;
                /** @description RFC 3339 with offset */
                updatedAt: string;
                /** @description village code, 12 digits */
                villageCode: string;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Placement: {
            /** @description emp_ and a ULID */
            employerId: string;
            epoch: number;
            expiresAt: string | null;
            /** @description opn_ and a ULID */
            openingId: string;
            /** @description plc_ and a ULID */
            placementId: string;
            seat: {
                seatNo: number;
                /** @description trp_ and a ULID */
                tripId: string;
            } | null;
            /** @description site_ and a ULID */
            siteId: string;
            /** @enum {string} */
            state: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
            villageCode: string;
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        PlacementList: {
            data: components["schemas"]["Placement"][];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Policies: {
            data: {
                code: string;
                /** @enum {string} */
                combine: "MOST_SPECIFIC" | "STRICTEST";
                /** @description pol_ and a ULID */
                id: string;
                scope: string;
                sourceNotice: string;
                /** @enum {string} */
                status: "DRAFT" | "PUBLISHED" | "ENDED";
                validFrom: string;
                validTo?: string;
                value: unknown;
            }[];
        };
        PolicyIdReply: {
            /** @description pol_ and a ULID */
            policyId: string;
        };
        PostOpeningsBody: {
            items: (components["schemas"]["OpeningItem"] | unknown)[];
        };
        PostOpeningsReply: {
            items: {
                clientRef?: string;
                /** @description opn_ and a ULID */
                id?: string;
                index: number;
                problem?: components["schemas"]["Problem"];
                /** @enum {string} */
                state?: "DRAFT" | "SUBMITTED" | "PUBLISHED" | "PART_FILLED" | "FILLED" | "REJECTED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
                status: number;
            }[];
            summary: {
                created: number;
                refused: number;
            };
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                message: string;
                params: {
                    [key: string]: string | number;
                };
                pointer: string;
            }[];
            params: {
                [key: string]: string | number;
            };
            status: number;
            title: string;
            traceId: string;
            type: string;
        };
        ProposePlacementBody: {
            /** @description opn_ and a ULID */
            openingId: string;
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        ProposePlacementReply: {
            expiresAt: string;
            /** @description plc_ and a ULID */
            placementId: string;
            reasonCodes: string[];
            score: number;
            /** @enum {string} */
            state: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
        };
        PublishPolicyBody: {
            code: string;
            /**
             * @default MOST_SPECIFIC
             * @enum {string}
             */
            combine: "MOST_SPECIFIC" | "STRICTEST";
            scope: string;
            sourceNotice: string;
            validFrom: string;
            validTo?: string;
            value: components["schemas"]["__schema0"];
        };
        ReasonBody: {
            reasonCode?: string;
        };
        RefuseCandidatesBody: {
            items: {
                /** @description plc_ and a ULID */
                placementId: string;
                reasonCode?: string;
            }[];
        };
        RegisterDeviceBody: {
            label: string;
        };
        RegisterDeviceReply: {
            /** @description dev_ and a ULID */
            deviceId: string;
            deviceKey: string;
        };
        RegisteredSite: {
            gates: {
                /** @description gate_ and a ULID */
                gateId: string;
            }[];
            /** @description site_ and a ULID */
            siteId: string;
            /** @enum {string} */
            state: "PREPARING" | "RESUMED" | "SUSPENDED";
        };
        RegisterEmployerBody: {
            creditCode: string;
            displayName: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @default false */
            keyFirm: boolean;
        };
        RegisterSiteBody: {
            displayName: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @description emp_ and a ULID */
            employerId: string;
            gates: {
                displayName: string;
                lat: number;
                lng: number;
            }[];
            lodgingBeds?: number;
        };
        RegisterWorkerBody: {
            /** @description day of Asia/Shanghai */
            birthDate?: string;
            /**
             * @default FORM
             * @enum {string}
             */
            channel: "FORM" | "API" | "KIN";
            group?: string;
            /** @description hh_ and a ULID */
            householdId?: string;
            householdNo?: string;
            idMissingReason?: string;
            idNumber?: string;
            intent?: components["schemas"]["IntentBody"];
            name: string;
            noticeVersion?: number;
            phone?: string;
            /** @default false */
            registeredPoor: boolean;
            /** @enum {string} */
            sex?: "MALE" | "FEMALE";
            survey?: components["schemas"]["SurveyBody"];
            /** @description village code, 12 digits */
            villageCode: string;
            /** @description wrk_ and a ULID */
            workerId?: string;
        };
        RegisterWorkerReply: {
            duplicateIds: string[];
            /** @description hh_ and a ULID */
            householdId: string;
            warnings: components["schemas"]["Warning"][];
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        RevokedKey: {
            /** @description key_ and a ULID */
            keyId: string;
            live: boolean;
        };
        Session: {
            actor: string;
            areas: string[];
            csrfToken: string;
            driverId?: string;
            employerId?: string;
            /** @enum {string} */
            role: "VILLAGE_OFFICER" | "TOWN_OFFICER" | "COUNTY_OFFICER" | "EMPLOYER" | "DISPATCHER" | "DRIVER" | "HEALTH_CHECKER" | "OPERATOR";
        };
        SignedOut: {
            signedOut: boolean;
        };
        SignInBody: {
            account: string;
            password: string;
        };
        SiteMoved: {
            missing: ("LEAD_NAMED" | "PLAN_FILED" | "STAFF_SURVEYED" | "SUPPLIES_READY" | "GATE_LOG" | "DAILY_FILER")[];
            /** @description site_ and a ULID */
            siteId: string;
            /** @enum {string} */
            state: "PREPARING" | "RESUMED" | "SUSPENDED";
        };
        Sites: {
            data: {
                displayName: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                /** @description emp_ and a ULID */
                employerId: string;
                gates: {
                    displayName: string;
                    /** @description gate_ and a ULID */
                    gateId: string;
                    lat: number;
                    lng: number;
                }[];
                missing: ("LEAD_NAMED" | "PLAN_FILED" | "STAFF_SURVEYED" | "SUPPLIES_READY" | "GATE_LOG" | "DAILY_FILER")[];
                /** @description site_ and a ULID */
                siteId: string;
                /** @enum {string} */
                state: "PREPARING" | "RESUMED" | "SUSPENDED";
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Status: {
            /** @description RFC 3339 with offset */
            businessTime: string;
            deadLetters: number;
            engines: {
                [key: string]: {
                    product: string;
                    real: boolean;
                    version: string;
                };
            };
            offsetMs: number;
            orphans: {
                [key: string]: number;
            };
            parked: number;
            pending: number;
            pid: number;
            service: string;
            /** @enum {string} */
            shape: "solo" | "cluster";
            timers: {
                overdue: number;
                pending: number;
            };
            topics: {
                end: number;
                groups: {
                    [key: string]: number;
                };
                lag: number;
                name: string;
            }[];
        };
        SurveyBody: {
            /** @description day of Asia/Shanghai */
            asOf?: string;
            /** @enum {string} */
            bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
            /** @enum {string} */
            departureChannel?: "ORGANISED" | "SELF" | "LOCAL";
            /** @enum {string} */
            distanceBand?: "LOCAL" | "PROVINCE" | "OTHER_PROVINCE";
            /** @enum {string} */
            reasonCode?: "START_UP" | "FAMILY_HEALTH" | "OTHER";
        };
        SurveyReply: {
            /** @description day of Asia/Shanghai */
            asOf: string;
            /** @enum {string} */
            bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        TermsBody: {
            /** @description day of Asia/Shanghai */
            applyBy?: string;
            /** @description gate_ and a ULID */
            gateId?: string;
            /** @default false */
            hazardous: boolean;
            /** @default 40 */
            hoursPerWeek: number;
            /** @description day of Asia/Shanghai */
            latestStartOn?: string;
            /** @default [] */
            licencesRequired: ("DRIVING_A1" | "DRIVING_A2" | "DRIVING_B1" | "DRIVING_B2" | "DRIVING_C1" | "ELECTRICIAN" | "WELDER" | "HEIGHT" | "FORKLIFT" | "CRANE" | "BOILER" | "OTHER")[];
            /** @default false */
            lodging: boolean;
            /** @description occupation code */
            occupationCode: string;
            /** @default [] */
            recallWorkerIds: string[];
            /**
             * @default DAY
             * @enum {string}
             */
            shift: "DAY" | "NIGHT" | "ROTATING";
            /** @default [] */
            skillsRequired: {
                /** @description occupation code */
                occupationCode: string;
                taxonomyVersion: string;
                years: number;
            }[];
            /** @description day of Asia/Shanghai */
            startOn: string;
            taxonomyVersion: string;
            wageMaxFen: number;
            wageMinFen: number;
            /** @default 0 */
            workerFeeFen: number;
        };
        Warning: {
            code: string;
            params: {
                [key: string]: string | number;
            };
        };
        Worker: {
            age: number | null;
            /** @enum {string} */
            ageBand: "UNDER_16" | "16_17" | "18_49" | "50_59" | "60_PLUS";
            answers: {
                /** @description day of Asia/Shanghai */
                asOf: string;
                /** @enum {string} */
                bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
                departureBand: string | null;
                departureChannel: string | null;
                reasonCode: string | null;
            }[];
            /** @enum {string} */
            bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
            /** @description RFC 3339 with offset */
            clearedUntil: string | null;
            /** @description RFC 3339 with offset */
            heldFrom: string | null;
            /** @description hh_ and a ULID */
            householdId: string;
            householdNo: string;
            idKind: string | null;
            idMasked: string | null;
            idMissingReason: string | null;
            intent: {
                destinationCodes: string[];
                distanceBand: string;
                /** @description emp_ and a ULID */
                lastEmployerId?: string;
                /** @description site_ and a ULID */
                lastSiteId?: string;
                licences: string[];
                needsLodging: boolean;
                /** @description day of Asia/Shanghai */
                readyFrom: string;
                /** @description day of Asia/Shanghai */
                readyUntil?: string;
                skills: {
                    /** @description occupation code */
                    occupationCode: string;
                    taxonomyVersion: string;
                    years: number;
                }[];
                travelMode: string;
                wageFloorFen?: number;
            } | null;
            name: string;
            noticeVersion: number;
            openingId: string | null;
            passId: string | null;
            phoneMasked: string | null;
            placementId: string | null;
            priorityRank: number;
            /** @enum {string} */
            record: "ACTIVE" | "MERGED" | "ARCHIVED" | "ERASED";
            /** @description day of Asia/Shanghai */
            registeredOn: string | null;
            seatNo: number | null;
            /** @enum {string|null} */
            sex: "MALE" | "FEMALE" | null;
            /** @enum {string|null} */
            stage: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED" | null;
            tripId: string | null;
            /** @description village code, 12 digits */
            villageCode: string;
            warnings: string[];
            /** @description wrk_ and a ULID */
            workerId: string;
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
    "auth.OpenAccount.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenAccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenAccountReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.MoveClock.get": {
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
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.MoveClock.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.RegisterDevice.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDeviceBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDeviceReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.ReadDivisions.get": {
        parameters: {
            query?: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                under?: string;
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
                    "application/json": components["schemas"]["Divisions"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.PublishPolicy.list": {
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
                    "application/json": components["schemas"]["Policies"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.PublishPolicy.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPolicyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyIdReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.PublishPolicy.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description pol_ and a ULID */
                policyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPolicyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyIdReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.SignIn.get": {
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
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.SignIn.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.SignIn.end": {
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
                    "application/json": components["schemas"]["SignedOut"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "auth.Status.get": {
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
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadCandidates.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                /** @description opn_ and a ULID */
                openingId?: string;
                state?: "WAITING" | "CONFIRMED" | "ABOARD" | "POSTED" | "REFUSED" | "LEFT" | "CLOSED";
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
                    "application/json": components["schemas"]["Candidates"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.AnswerCandidates.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCandidatesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredCandidates"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.AnswerCandidates.refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseCandidatesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredCandidates"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadEmployers.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["Employers"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.RegisterEmployer.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterEmployerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployerMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadEmployers.keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description emp_ and a ULID */
                employerId: string;
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
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.IssueKey.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description emp_ and a ULID */
                employerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueKeyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.RegisterEmployer.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description emp_ and a ULID */
                employerId: string;
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
                    "application/json": components["schemas"]["EmployerMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadFigures.get": {
        parameters: {
            query?: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                /** @description emp_ and a ULID */
                employerId?: string;
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
                    "application/json": components["schemas"]["DemandFigures"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.IssueKey.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description key_ and a ULID */
                keyId: string;
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
                    "application/json": components["schemas"]["RevokedKey"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadOpenings.list": {
        parameters: {
            query?: {
                after?: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                /** @description emp_ and a ULID */
                employerId?: string;
                limit?: number;
                /** @description site_ and a ULID */
                siteId?: string;
                state?: "DRAFT" | "SUBMITTED" | "PUBLISHED" | "PART_FILLED" | "FILLED" | "REJECTED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
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
                    "application/json": components["schemas"]["Openings"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadOpenings.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
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
                    "application/json": components["schemas"]["Opening"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ChangeOpening.headcount": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadcountBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ChangeOpening.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReviewOpening.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
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
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReviewOpening.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ChangeOpening.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
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
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ChangeOpening.terms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ChangeOpening.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description opn_ and a ULID */
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.PostOpenings.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostOpeningsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostOpeningsReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.AnswerCandidates.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPostingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredCandidates"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.ReadEmployers.sites": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["Sites"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.RegisterSite.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSiteBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredSite"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.RegisterSite.tick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description site_ and a ULID */
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateItemBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.RegisterSite.resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description site_ and a ULID */
                siteId: string;
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
                    "application/json": components["schemas"]["SiteMoved"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "demand.Status.get": {
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
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.ReadFigures.get": {
        parameters: {
            query?: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
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
                    "application/json": components["schemas"]["MatchingFigures"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.ListLedgers.get": {
        parameters: {
            query?: {
                after?: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                limit?: number;
                /** @description opn_ and a ULID */
                openingId?: string;
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
                    "application/json": components["schemas"]["LedgerList"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.ListPlacements.get": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                /** @description opn_ and a ULID */
                openingId?: string;
                state?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
                /** @description trp_ and a ULID */
                tripId?: string;
                /** @description wrk_ and a ULID */
                workerId?: string;
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
                    "application/json": components["schemas"]["PlacementList"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.ProposePlacement.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlacementBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposePlacementReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.DeclinePlacement.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description plc_ and a ULID */
                placementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePlacementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclinePlacementReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.AcceptPlacements.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPlacementsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptPlacementsReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.OfferPlacements.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPlacementsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferPlacementsReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "matching.Status.get": {
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
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.ReadBoard.get": {
        parameters: {
            query?: {
                after?: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                bucket?: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
                /** @description hh_ and a ULID */
                householdId?: string;
                limit?: number;
                /** @description opn_ and a ULID */
                openingId?: string;
                purpose?: string;
                q?: string;
                reached?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED";
                sort?: "name" | "village" | "updated";
                stage?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
                /** @description trp_ and a ULID */
                tripId?: string;
                /** @description village code, 12 digits */
                villageCode?: string;
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
                    "application/json": components["schemas"]["PeopleBoard"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.CountBuckets.get": {
        parameters: {
            query?: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                /** @description day of Asia/Shanghai */
                asOf?: string;
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
                    "application/json": components["schemas"]["Buckets"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.Status.get": {
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
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.RegisterWorker.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWorkerBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterWorkerReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.ReadWorker.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description wrk_ and a ULID */
                workerId: string;
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
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.DeclareIntent.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description wrk_ and a ULID */
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.RecordSurvey.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description wrk_ and a ULID */
                workerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyReply"];
                };
            };
            /** @description What happened, and the cure: see docs/errors.md */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
