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
    "/api/v1/matching/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job of applying is, line by line; what was left out says why. */
        get: operations["matching.ReadJob.get"];
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
    "/api/v1/matching/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks who of an area could go where; the proposal holds nothing until a person applies it. */
        post: operations["matching.StartRun.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run is, and what came out in figures. */
        get: operations["matching.ReadRun.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/runs/{runId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts people to openings as proposed, all or some; what changed since is left out, never forced. `then: OFFER` tells them too. */
        post: operations["matching.ApplyRun.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/runs/{runId}/input": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the run's answer depended on, so that it can be solved again anywhere. */
        get: operations["matching.ReadRun.input"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/runs/{runId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who would go where, what speaks for and against it, and for everyone else the reason why not. */
        get: operations["matching.ReadRun.proposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matching/runs/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The two hashes of a recorded input; equal to the run's own, or something is wrong. Writes nothing. */
        post: operations["matching.ReplayRun.post"];
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
    "/api/v1/registry/daily-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reports of an area and day with their states: who filed, who is missing. */
        get: operations["registry.ReadReports.list"];
        put?: never;
        /** 上报: files an area's report of a day. The figures are counted, not typed in; who is missing below is listed and blocks nobody. */
        post: operations["registry.FileReport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/daily-reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One report with those of the level below. */
        get: operations["registry.ReadReports.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/daily-reports/{reportId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接收: the next level takes a filed report. */
        post: operations["registry.ReviewReport.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/daily-reports/{reportId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people behind one figure of a report. */
        get: operations["registry.ReadReports.people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/daily-reports/{reportId}/recomputed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures counted anew, up to the positions that the report stored: the same hash, or something was changed quietly. */
        get: operations["registry.ReadReports.recomputed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/daily-reports/{reportId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回: the next level sends a filed report back, with a reason. */
        post: operations["registry.ReviewReport.sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待核对: pairs that may be one person, side by side. */
        get: operations["registry.ListDuplicates.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/duplicates/{duplicateId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同一人, 不是同一人 (remembered) or 稍后. */
        post: operations["registry.AnswerDuplicate.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/figures/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The funnel from village to gate as it stands now; each figure names the list and filter that open it. */
        get: operations["registry.CountFigures.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/health/clearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** May these people travel: yes or no, and until when. Never why not. */
        get: operations["registry.ReadClearances.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/health/declarations/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes what people of the own area declare, signed for; it clears nobody. */
        post: operations["registry.TakeDeclaration.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/health/readings/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes temperatures: of the own area, or by a driver of those seated on a trip of his. What came of it is not said here. */
        post: operations["registry.TakeReading.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads a roster (xlsx, csv) and says what would become of each row; writes nothing but the job. */
        post: operations["registry.PreviewImport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what was wrong with its sheet. */
        get: operations["registry.ReadImport.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/imports/{importId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded sheet with result and reason behind each row, for who uploaded it. */
        get: operations["registry.ReadImport.result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/imports/{importId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a previewed roster in; asked for again it goes on where it was cut off. */
        post: operations["registry.RunImport.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty roster with the headers that are recognised. */
        get: operations["registry.ReadImport.template"];
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
    "/api/v1/registry/workers/{workerId}/unmask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One person's full number and phone, with a reason, at most 30 an hour, audited. Without a key, so that no receipt holds them. */
        post: operations["registry.UnmaskWorker.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/registry/workers/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names of ≤ 200 people for a purpose, cut to what the asker may see of them; audited. Without a key, so that no receipt holds names. */
        post: operations["registry.ResolvePeople.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/carriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Fleet.carriers"];
        put?: never;
        /** Takes in a carrier 承运企业 under its credit code. */
        post: operations["transport.RegisterCarrier.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/demand-pool": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待排人员: who waits for a seat on that day, by destination. */
        get: operations["transport.DemandPool.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/drivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drivers with their names, for choosing a crew; the phone is masked, the read is audited. */
        get: operations["transport.Fleet.drivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/drivers/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in drivers; name and phone are sealed before anything is written. */
        post: operations["transport.RegisterDrivers.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Figures.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/passes/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compact JWS, ES256, by the instance's root key. */
        get: operations["transport.TrustLists.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/passes/revocations/{kid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** FGR1 bytes (reliability 5.2); 304 when the list that the caller holds is still in force. */
        get: operations["transport.TrustLists.revocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/pickup-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Places.points"];
        put?: never;
        /** Takes in a place where people gather 上车点; without coordinates its travel times must be entered by hand. */
        post: operations["transport.RegisterPickupPoint.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes trips for the people who wait for one way at one hour. */
        post: operations["transport.ProposePlan.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/plans/{planId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the DRAFT trips of a proposal with their people pencilled in. */
        post: operations["transport.ApplyPlan.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/scans/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device saw, online or hours later: every scan is stored once, whatever it says. */
        post: operations["transport.RecordScans.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Position, backlog and health of this service. */
        get: operations["transport.Status.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a dispatcher must look at: counts that differ, passes seen twice. */
        get: operations["transport.Tasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/travel-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Places.times"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/travel-times/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in dated travel times, both directions apart. */
        post: operations["transport.EnterTravelTimes.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Trips.list"];
        put?: never;
        /** Makes a DRAFT by hand; gaps are allowed until it is planned. */
        post: operations["transport.DraftTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Trips.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/accept-destination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The destination takes the trip 输入地接收; noted by the dispatcher who has its answer. */
        post: operations["transport.ApproveTrip.acceptDestination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/approve-origin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The county of origin agrees 输出地同意. */
        post: operations["transport.ApproveTrip.approveOrigin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 抵达: whoever is on board has arrived, scanned or not. */
        post: operations["transport.ArriveTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transport.CancelTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结: nothing more is expected of this trip. */
        post: operations["transport.CloseTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发车: freezes and hashes the list. No count refuses it. */
        post: operations["transport.DepartTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 备案: notes the filing number and issues the vehicle pass. */
        post: operations["transport.FileTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The leader's list: a row for each person on board. May be given again until the employer has signed. */
        post: operations["transport.HandOver.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/handover/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer's signature, by session: the second, which settles who came. */
        post: operations["transport.HandOver.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 乘车人员名单 by ids; names come from the registry's door, with its audit. */
        get: operations["transport.Trips.manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/no-shows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dispatcher says that someone did not come, where a device stays silent or the seat goes to standby. */
        post: operations["transport.RecordNoShow.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Transit and destination provinces were told 通报. */
        post: operations["transport.ApproveTrip.notify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/open-boarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The driver opens boarding 上客 earlier than the hour of gathering, at which it opens by itself. */
        post: operations["transport.OpenBoarding.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The driver's device takes the trip with it. */
        get: operations["transport.TripPackage.take"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passes that count, for the paper and the app: no name in them. */
        get: operations["transport.PassesOfTrip.list"];
        put?: never;
        /** Signs the passes of the trip's assigned seats; whoever cannot have one stops none of the others. */
        post: operations["transport.IssuePasses.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a draft: its pencilled seats become assigned ones, and the reply names the hour rules that nobody checked. */
        post: operations["transport.PlanTrip.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a waiting placement on a trip: pencilled in a draft, assigned on a plan; on the first free seat unless one is named. */
        post: operations["transport.AssignSeat.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/seats/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Frees a seat before departure; the pass goes with it. */
        post: operations["transport.ReleaseSeat.post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/trips/{tripId}/vehicle-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whoever files, approves or drives: it names the drivers, so each look is audited. */
        get: operations["transport.VehiclePass.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["transport.Fleet.vehicles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transport/vehicles/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in vehicles with their permits; a refused one stops none of the others. */
        post: operations["transport.RegisterVehicles.post"];
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
        AnswerDuplicateBody: {
            /** @enum {string} */
            answer: "SAME" | "DIFFERENT" | "LATER";
        };
        AnswerDuplicateReply: {
            /** @enum {string} */
            answer: "SAME" | "DIFFERENT" | "LATER";
            /** @description dup_ and a ULID */
            duplicateId: string;
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
                label: string;
                lastUsedAt: string | null;
                live: boolean;
                prefix: string;
                scopes: string[];
            }[];
        };
        ApplyJob: {
            items: {
                line: number;
                /** @description plc_ and a ULID */
                placementId?: string;
                problem?: components["schemas"]["Problem"];
                /** @enum {string} */
                state?: "PROPOSED" | "OFFERED" | "ACCEPTED" | "CONFIRMED" | "SCHEDULED" | "BOARDED" | "ARRIVED" | "ON_POST" | "RETAINED" | "DECLINED" | "LAPSED" | "RESCINDED" | "NO_SHOW" | "RETURNED";
                status: number;
            }[];
            /** @description job_ and a ULID */
            jobId: string;
            /** @description run_ and a ULID */
            runId: string | null;
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "DONE_WITH_ERRORS";
            summary: {
                applied: number;
                offered: number;
                refused: number;
                stale: number;
            };
        };
        ApplyPlanReply: {
            left: {
                code: string;
                /** @description plc_ and a ULID */
                placementId: string;
                /** @description trp_ and a ULID */
                tripId: string;
            }[];
            refused: {
                problem: components["schemas"]["Problem"];
                /** @description trp_ and a ULID */
                tripId: string;
            }[];
            trips: {
                /** @description trp_ and a ULID */
                tripId: string;
            }[];
        };
        ApplyRunBody: {
            lines?: number[];
            /** @enum {string} */
            then?: "OFFER";
        };
        ApplyRunReply: {
            /** @description job_ and a ULID */
            jobId: string;
        };
        ArriveTripReply: {
            boarded: number;
            flags: string[];
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
        };
        AssignSeatBody: {
            /** @description plc_ and a ULID */
            placementId: string;
            seatNo?: number;
            /** @description stop_ and a ULID */
            stopId?: string;
        };
        AssignSeatReply: {
            /** @description plc_ and a ULID */
            placementId: string;
            seatNo: number;
            /** @enum {string} */
            state: "PENCILLED" | "ASSIGNED";
            /** @description trp_ and a ULID */
            tripId: string;
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
        CancelTripBody: {
            reasonCode: string;
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
        CarriersReply: {
            data: {
                /** @description car_ and a ULID */
                carrierId: string;
                creditCode: string;
                displayName: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                state: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Clearances: {
            data: {
                cleared: boolean;
                /** @description RFC 3339 with offset */
                until?: string;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
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
        DailyReport: {
            children: {
                /** @description day of Asia/Shanghai */
                day: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                /** @description RFC 3339 with offset */
                dueAt: string | null;
                /** @description RFC 3339 with offset */
                filedAt: string | null;
                hash: string | null;
                /** @enum {string} */
                level: "VILLAGE" | "TOWN" | "COUNTY";
                /** @description RFC 3339 with offset */
                lockAt: string | null;
                missing: string[];
                overdue: boolean;
                previousHash: string | null;
                remarks: string | null;
                /** @description rpt_ and a ULID */
                reportId: string;
                /** @enum {string} */
                state: "OPEN" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "LOCKED";
                totals: {
                    [key: string]: number;
                } | null;
                zero: boolean | null;
            }[];
            /** @description day of Asia/Shanghai */
            day: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @description RFC 3339 with offset */
            dueAt: string | null;
            /** @description RFC 3339 with offset */
            filedAt: string | null;
            hash: string | null;
            /** @enum {string} */
            level: "VILLAGE" | "TOWN" | "COUNTY";
            /** @description RFC 3339 with offset */
            lockAt: string | null;
            missing: string[];
            overdue: boolean;
            previousHash: string | null;
            remarks: string | null;
            /** @description rpt_ and a ULID */
            reportId: string;
            /** @enum {string} */
            state: "OPEN" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "LOCKED";
            totals: {
                [key: string]: number;
            } | null;
            yesterday: {
                [key: string]: number;
            } | null;
            zero: boolean | null;
        };
        DailyReports: {
            data: {
                /** @description day of Asia/Shanghai */
                day: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                /** @description RFC 3339 with offset */
                dueAt: string | null;
                /** @description RFC 3339 with offset */
                filedAt: string | null;
                hash: string | null;
                /** @enum {string} */
                level: "VILLAGE" | "TOWN" | "COUNTY";
                /** @description RFC 3339 with offset */
                lockAt: string | null;
                missing: string[];
                overdue: boolean;
                previousHash: string | null;
                remarks: string | null;
                /** @description rpt_ and a ULID */
                reportId: string;
                /** @enum {string} */
                state: "OPEN" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "LOCKED";
                totals: {
                    [key: string]: number;
                } | null;
                zero: boolean | null;
            }[];
        };
        DeclarationsBody: {
            items: {
                /** @description day of Asia/Shanghai */
                on: string;
                places14d: string[];
                /** @default false */
                riskContact: boolean;
                symptoms: string[];
                /** @description wrk_ and a ULID */
                workerId: string;
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
        DemandPool: {
            data: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                destinationCode: string;
                displayName: string;
                /** @description gate_ and a ULID */
                gateId: string | null;
                placementIds: string[];
                /** @description site_ and a ULID */
                siteId: string;
                waiting: number;
            }[];
            /** @description day of Asia/Shanghai */
            date: string;
            waiting: number;
        };
        DepartTripReply: {
            boarded: number;
            flags: string[];
            manifestHash: string;
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
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
        DraftTripBody: {
            /** @description RFC 3339 with offset */
            arriveBy?: string;
            /** @description day of Asia/Shanghai */
            date?: string;
            /** @description RFC 3339 with offset */
            departAt: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            destinationCode: string;
            /** @default [] */
            driverIds: string[];
            /** @description gate_ and a ULID */
            gateId: string;
            /** @description RFC 3339 with offset */
            gatherAt: string;
            /** @description drv_ and a ULID */
            leaderId?: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            originCode: string;
            /** @description pup_ and a ULID */
            pickupPointId: string;
            provinceCodes?: string[];
            /** @default [] */
            rests: {
                afterMinutes: number;
                minutes: number;
            }[];
            /** @description site_ and a ULID */
            siteId?: string;
            /** @description veh_ and a ULID */
            vehicleId?: string;
        };
        DraftTripReply: {
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
        };
        DriverItem: {
            /** @description car_ and a ULID */
            carrierId: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode?: string;
            name: string;
            permits: {
                /** @enum {string} */
                kind: "LICENCE_A1" | "QUALIFICATION";
                number: string;
                /** @default false */
                revoked: boolean;
                /** @description day of Asia/Shanghai */
                validFrom: string;
                /** @description day of Asia/Shanghai */
                validTo: string;
            }[];
            phone: string;
        };
        DriversReply: {
            data: {
                /** @description car_ and a ULID */
                carrierId: string | null;
                /** @description drv_ and a ULID */
                driverId: string;
                name: string;
                permits: {
                    kind: string;
                    number: string;
                    revoked: boolean;
                    /** @description day of Asia/Shanghai */
                    validFrom: string;
                    /** @description day of Asia/Shanghai */
                    validTo: string;
                }[];
                phone: string;
                state: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        Duplicates: {
            data: {
                /** @description dup_ and a ULID */
                duplicateId: string;
                likenesses: string[];
                /** @enum {string} */
                state: "OPEN" | "LATER";
                workers: {
                    birth: string | null;
                    householdId: string | null;
                    idMasked: string | null;
                    name: string | null;
                    phoneMasked: string | null;
                    sex: string | null;
                    /** @description village code, 12 digits */
                    villageCode: string;
                    /** @description wrk_ and a ULID */
                    workerId: string;
                }[];
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
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
        EnterTravelTimesBody: {
            items: components["schemas"]["TravelTimeItem"][];
        };
        EnterTravelTimesReply: {
            items: {
                index: number;
                problem?: components["schemas"]["Problem"];
                status: number;
                /** @description ttm_ and a ULID */
                travelTimeId?: string;
            }[];
            summary: {
                created: number;
                refused: number;
            };
        };
        FiguresToday: {
            area: string;
            /** @description RFC 3339 with offset */
            at: string;
            /** @description day of Asia/Shanghai */
            day: string;
            figures: {
                count: number;
                figure: string;
                opens: {
                    /** @enum {string} */
                    list: "board" | "trips";
                    query: {
                        [key: string]: string;
                    };
                };
            }[];
        };
        FiledReport: {
            hash: string;
            missing: string[];
            /** @description rpt_ and a ULID */
            reportId: string;
            /** @enum {string} */
            state: "OPEN" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "LOCKED";
            totals: {
                [key: string]: number;
            };
            warnings: components["schemas"]["Warning"][];
            zero: boolean;
        };
        FileReportBody: {
            /** @description day of Asia/Shanghai */
            day: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            /** @enum {string} */
            level: "VILLAGE" | "TOWN" | "COUNTY";
            remarks?: string;
            zero?: boolean;
        };
        FileTripBody: {
            filingNumber: string;
        };
        FileTripReply: {
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
            /** @description vps_ and a ULID */
            vehiclePassId: string;
        };
        GateItemBody: {
            /** @enum {string} */
            item: "LEAD_NAMED" | "PLAN_FILED" | "STAFF_SURVEYED" | "SUPPLIES_READY" | "GATE_LOG" | "DAILY_FILER";
        };
        HandoverBody: {
            rows: {
                /** @enum {string} */
                outcome: "ON_POST" | "RECEIVED_ISOLATING" | "MISSING";
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
            /** @description site_ and a ULID */
            siteId?: string;
        };
        HandoverReply: {
            /** @description hov_ and a ULID */
            handoverId: string;
            rows: number;
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
        };
        HeadcountBody: {
            to: number;
        };
        HeadsCountedBody: {
            counted?: number;
        };
        Import: {
            counts: {
                added: number;
                duplicates: number;
                errors: number;
                reasonCodes: string[];
                unchanged: number;
                updated: number;
            };
            done: number;
            fileName: string;
            /** @description imp_ and a ULID */
            importId: string;
            preview: {
                added: number;
                duplicates: number;
                errors: number;
                reasonCodes: string[];
                unchanged: number;
                updated: number;
            } | null;
            problems: components["schemas"]["ImportProblem"][];
            rows: number;
            /** @enum {string} */
            state: "QUEUED" | "VALIDATING" | "PREVIEWED" | "RUNNING" | "DONE" | "DONE_WITH_ERRORS" | "UNDONE" | "QUARANTINED" | "FAILED" | "CANCELLED";
        };
        ImportPreview: {
            counts: {
                added: number;
                duplicates: number;
                errors: number;
                reasonCodes: string[];
                rows: number;
                unchanged: number;
                updated: number;
            };
            /** @description imp_ and a ULID */
            importId: string;
            problems: components["schemas"]["ImportProblem"][];
            /** @enum {string} */
            state: "QUEUED" | "VALIDATING" | "PREVIEWED" | "RUNNING" | "DONE" | "DONE_WITH_ERRORS" | "UNDONE" | "QUARANTINED" | "FAILED" | "CANCELLED";
        };
        ImportProblem: {
            code: string;
            column: string;
            header: string;
            message: string;
            row: number;
            value: string;
            warning: boolean;
        };
        ImportRun: {
            added: number;
            duplicates: number;
            errors: number;
            /** @description imp_ and a ULID */
            importId: string;
            reasonCodes: string[];
            /** @enum {string} */
            state: "QUEUED" | "VALIDATING" | "PREVIEWED" | "RUNNING" | "DONE" | "DONE_WITH_ERRORS" | "UNDONE" | "QUARANTINED" | "FAILED" | "CANCELLED";
            unchanged: number;
            updated: number;
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
            /** @default  */
            label: string;
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
        IssuePassesReply: {
            issued: number;
            items: {
                /** @description pas_ and a ULID */
                id?: string;
                /** @description plc_ and a ULID */
                placementId: string;
                problem?: components["schemas"]["Problem"];
                qr?: string;
                seatNo?: number;
            }[];
            refused: number;
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
        Manifest: {
            /** @description RFC 3339 with offset */
            departAt: string | null;
            frozen: boolean;
            manifestHash: string | null;
            plate: string | null;
            rows: {
                boarded: boolean;
                /** @description pas_ and a ULID */
                passId: string | null;
                /** @description plc_ and a ULID */
                placementId: string;
                seatNo: number;
            }[];
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
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
        MatchRun: {
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            area: string;
            at?: string;
            bound?: number;
            candidates?: number;
            engine?: string;
            inputHash?: string;
            /** @enum {string} */
            mode: "mostPlaced" | "maxWeight";
            notPlaced?: number;
            notPlacedByReason?: {
                [key: string]: number;
            };
            openings?: number;
            placed?: number;
            reasonCode: string | null;
            resultHash?: string;
            /** @description run_ and a ULID */
            runId: string;
            seed: number;
            /** @enum {string} */
            state: "QUEUED" | "DONE" | "FAILED";
            value?: number;
        };
        MoveClockBody: {
            /** @description RFC 3339 with offset */
            to: string;
        };
        NoShowBody: {
            /** @description plc_ and a ULID */
            placementId: string;
        };
        NoShowReply: {
            /** @description plc_ and a ULID */
            placementId: string;
            /** @description trp_ and a ULID */
            tripId: string;
        };
        NotifyTripBody: {
            provinceCodes?: string[];
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
        PassesOfTrip: {
            data: {
                /** @description RFC 3339 with offset */
                expires: string | null;
                keyId: string;
                /** @description RFC 3339 with offset */
                notBefore: string | null;
                /** @description pas_ and a ULID */
                passId: string;
                /** @description plc_ and a ULID */
                placementId: string | null;
                qr: string;
                rid: string;
                seatNo: number;
                /** @enum {string} */
                state: "ISSUED" | "ACTIVE" | "USED_BOARD" | "USED_ARRIVE" | "REVOKED" | "EXPIRED" | "SUPERSEDED";
                /** @description wrk_ and a ULID */
                workerId: string | null;
            }[];
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
        PickupPointsReply: {
            data: {
                displayName: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                divisionCode: string;
                lat: number | null;
                lng: number | null;
                /** @description pup_ and a ULID */
                pickupPointId: string;
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
        PlanTripReply: {
            allowed: number;
            approvals: ("ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED")[];
            seated: number;
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
            uncheckedRules: string[];
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
        Proposal: {
            bound: number;
            data: {
                line: number;
                minus: ("SKILL" | "WAGE" | "DISTANCE" | "OLD_EMPLOYER")[];
                /** @description opn_ and a ULID */
                openingId: string;
                parts: {
                    of: number;
                    /** @enum {string} */
                    part: "SKILL" | "WAGE" | "DISTANCE" | "OLD_EMPLOYER";
                    points: number;
                }[];
                plus: ("SKILL" | "WAGE" | "DISTANCE" | "OLD_EMPLOYER")[];
                score: number;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            inputHash: string;
            page: {
                hasMore: boolean;
                next?: string;
            };
            resultHash: string;
            unplaced: {
                /** @enum {string} */
                binding: "NOT_ELIGIBLE" | "OUTBID";
                nearest: {
                    /** @description opn_ and a ULID */
                    openingId: string;
                    points: number;
                } | null;
                reasons: ("NOT_TO_PLACE" | "NOT_ACTIVE" | "UNDER_AGE" | "ON_HOLD" | "NO_BED" | "DATE" | "DISTANCE" | "WAGE" | "SKILL" | "LICENCE")[];
                relax: {
                    filters: ("NOT_TO_PLACE" | "NOT_ACTIVE" | "UNDER_AGE" | "ON_HOLD" | "NO_BED" | "DATE" | "DISTANCE" | "WAGE" | "SKILL" | "LICENCE")[];
                    openings: number;
                    until: string | null;
                } | null;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            value: number;
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
        ProposePlanBody: {
            /** @description RFC 3339 with offset */
            arriveBy?: string;
            /** @description day of Asia/Shanghai */
            date: string;
            /** @description RFC 3339 with offset */
            departAt: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            destinationCode: string;
            driverIds?: string[];
            /** @description gate_ and a ULID */
            gateId: string;
            /** @description RFC 3339 with offset */
            gatherAt: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            originCode: string;
            /** @description pup_ and a ULID */
            pickupPointId: string;
            /** @description site_ and a ULID */
            siteId?: string;
            vehicleIds?: string[];
        };
        ProposePlanReply: {
            /** @description RFC 3339 with offset */
            arriveBy: string;
            crew: number;
            /** @description pln_ and a ULID */
            planId: string;
            trips: {
                allowed: number;
                driverIds: string[];
                seated: {
                    /** @description plc_ and a ULID */
                    placementId: string;
                }[];
                /** @description trp_ and a ULID */
                tripId: string;
                /** @description veh_ and a ULID */
                vehicleId: string;
            }[];
            unseated: {
                /** @enum {string} */
                binding: "TRIP_FULL" | "NOT_CLEARED";
                /** @description plc_ and a ULID */
                placementId: string;
            }[];
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
        ReadingsBody: {
            items: {
                celsius: number;
                /** @description RFC 3339 with offset */
                takenAt: string;
                /** @description trp_ and a ULID */
                tripId?: string;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
        };
        ReasonBody: {
            reasonCode?: string;
        };
        RecomputedReport: {
            filedHash: string;
            hash: string;
            same: boolean;
            totals: {
                [key: string]: number;
            };
        };
        RecordedHealth: {
            items: {
                index: number;
                problem?: components["schemas"]["Problem"];
                status: number;
                /** @description wrk_ and a ULID */
                workerId?: string;
            }[];
            summary: {
                recorded: number;
                refused: number;
            };
        };
        RecordedRunInput: {
            /** @description RFC 3339 with offset */
            at: string;
            candidates: {
                active: boolean;
                /** @enum {string} */
                ageBand: "UNDER_16" | "16_17" | "18_49" | "50_59" | "60_PLUS";
                /** @enum {string} */
                bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
                /** @description RFC 3339 with offset */
                holdReviewAt: string | null;
                /** @description hh_ and a ULID */
                householdId: string;
                onHold: boolean;
                priorityRank: number;
                /** @description village code, 12 digits */
                villageCode: string;
                wish: {
                    destinationCodes: string[];
                    /** @enum {string} */
                    distanceBand: "LOCAL" | "PROVINCE" | "OTHER_PROVINCE";
                    /** @description emp_ and a ULID */
                    lastEmployerId: string | null;
                    /** @description site_ and a ULID */
                    lastSiteId: string | null;
                    licences: string[];
                    needsLodging: boolean;
                    /** @description day of Asia/Shanghai */
                    readyFrom: string;
                    /** @description day of Asia/Shanghai */
                    readyUntil: string | null;
                    skills: {
                        occupationCode: string;
                        taxonomyVersion: string;
                        years: number;
                    }[];
                    /** @enum {string} */
                    travelMode: "ORGANISED" | "SELF" | "LOCAL";
                    wageFloorFen: number | null;
                } | null;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            engine: string;
            /** @enum {number} */
            format: 1;
            minAge: {
                hazardousYears: number;
                years: number;
            };
            /** @enum {string} */
            mode: "mostPlaced" | "maxWeight";
            openings: {
                opening: {
                    /** @description day of Asia/Shanghai */
                    applyBy: string;
                    /** @description division code: 2, 4, 6, 9 or 12 digits */
                    divisionCode: string;
                    /** @description emp_ and a ULID */
                    employerId: string;
                    /** @description gate_ and a ULID */
                    gateId: string | null;
                    hazardous: boolean;
                    keyFirm: boolean;
                    /** @description day of Asia/Shanghai */
                    latestStartOn: string;
                    licencesRequired: string[];
                    lodging: boolean;
                    occupationCode: string;
                    /** @description opn_ and a ULID */
                    openingId: string;
                    recallWorkerIds: string[];
                    /** @description site_ and a ULID */
                    siteId: string;
                    skillsRequired: {
                        occupationCode: string;
                        taxonomyVersion: string;
                        years: number;
                    }[];
                    /** @description day of Asia/Shanghai */
                    startOn: string;
                    /** @enum {string} */
                    status: "PUBLISHED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
                    termsHash: string;
                    wageMaxFen: number;
                    wageMinFen: number;
                };
                places: number;
            }[];
            policyIds: string[];
            seed: number;
            weights: {
                formerEmployer: number;
                nearness: number;
                skill: number;
                wage: number;
            };
        };
        RecordScansBody: {
            clockSkewMs: number;
            /** @description dev_ and a ULID */
            deviceId: string;
            items: components["schemas"]["ScanItem"][];
            listCounter: number;
        };
        RecordScansReply: {
            items: {
                flags?: ("DUPLICATE" | "AFTER_REVOCATION" | "NOT_ON_MANIFEST" | "SEAT_DIFFERS" | "CLOCK_BEHIND" | "LIST_AGE")[];
                /** @description scn_ and a ULID */
                id?: string;
                index: number;
                /** @enum {string} */
                outcome?: "RECORDED" | "FLAGGED" | "KNOWN";
                problem?: components["schemas"]["Problem"];
                status: number;
            }[];
            summary: {
                flagged: number;
                known: number;
                recorded: number;
                refused: number;
            };
        };
        RefuseCandidatesBody: {
            items: {
                /** @description plc_ and a ULID */
                placementId: string;
                reasonCode?: string;
            }[];
        };
        RegisterCarrierBody: {
            creditCode: string;
            displayName: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
        };
        RegisterCarrierReply: {
            /** @description car_ and a ULID */
            carrierId: string;
        };
        RegisterDeviceBody: {
            label: string;
        };
        RegisterDeviceReply: {
            /** @description dev_ and a ULID */
            deviceId: string;
            deviceKey: string;
        };
        RegisterDriversBody: {
            items: components["schemas"]["DriverItem"][];
        };
        RegisterDriversReply: {
            items: {
                /** @description drv_ and a ULID */
                driverId?: string;
                index: number;
                problem?: components["schemas"]["Problem"];
                status: number;
            }[];
            summary: {
                created: number;
                refused: number;
            };
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
        RegisterPickupPointBody: {
            displayName: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode: string;
            lat?: number;
            lng?: number;
        };
        RegisterPickupPointReply: {
            /** @description pup_ and a ULID */
            pickupPointId: string;
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
        RegisterVehiclesBody: {
            items: components["schemas"]["VehicleItem"][];
        };
        RegisterVehiclesReply: {
            items: {
                index: number;
                problem?: components["schemas"]["Problem"];
                status: number;
                /** @description veh_ and a ULID */
                vehicleId?: string;
            }[];
            summary: {
                created: number;
                refused: number;
            };
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
        ReleaseSeatBody: {
            /** @description plc_ and a ULID */
            placementId: string;
            /** @default DISPATCHER */
            reasonCode: string;
        };
        ReleaseSeatReply: {
            /** @description plc_ and a ULID */
            placementId: string;
            /** @description trp_ and a ULID */
            tripId: string;
        };
        ReplayBody: {
            input: components["schemas"]["RunInput"];
        };
        ReplayReply: {
            inputHash: string;
            notPlaced: number;
            placed: number;
            resultHash: string;
        };
        ReportPeople: {
            data: {
                idMasked: string | null;
                name: string;
                sex: string | null;
                /** @description village code, 12 digits */
                villageCode: string;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
            total: number;
        };
        ResolveBody: {
            ids: string[];
            /** @enum {string} */
            purpose: "BOARD" | "CALL" | "CANDIDATE" | "MANIFEST_PRINT" | "TRIP_PACKAGE" | "HANDOVER_PRINT" | "PASS_PRINT";
        };
        ResolvedPeople: {
            data: {
                employerName: string | null;
                idNumber: string | null;
                name: string;
                phone: string | null;
                placementId: string | null;
                seatNo: number | null;
                /** @enum {string|null} */
                sex: "MALE" | "FEMALE" | null;
                siteName: string | null;
                tripId: string | null;
                /** @description village code, 12 digits */
                villageCode: string;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            withheld: string[];
        };
        ReturnReportBody: {
            reason: string;
        };
        ReviewedReport: {
            /** @description rpt_ and a ULID */
            reportId: string;
            /** @enum {string} */
            state: "OPEN" | "SUBMITTED" | "RETURNED" | "ACCEPTED" | "LOCKED";
        };
        RevokedKey: {
            /** @description key_ and a ULID */
            keyId: string;
            live: boolean;
        };
        RunInput: {
            /** @description RFC 3339 with offset */
            at: string;
            candidates: {
                active: boolean;
                /** @enum {string} */
                ageBand: "UNDER_16" | "16_17" | "18_49" | "50_59" | "60_PLUS";
                /** @enum {string} */
                bucket: "UNSURVEYED" | "DEPARTED" | "NOT_GOING" | "TO_PLACE";
                /** @description RFC 3339 with offset */
                holdReviewAt: string | null;
                /** @description hh_ and a ULID */
                householdId: string;
                onHold: boolean;
                priorityRank: number;
                /** @description village code, 12 digits */
                villageCode: string;
                wish: {
                    destinationCodes: string[];
                    /** @enum {string} */
                    distanceBand: "LOCAL" | "PROVINCE" | "OTHER_PROVINCE";
                    /** @description emp_ and a ULID */
                    lastEmployerId: string | null;
                    /** @description site_ and a ULID */
                    lastSiteId: string | null;
                    licences: string[];
                    needsLodging: boolean;
                    /** @description day of Asia/Shanghai */
                    readyFrom: string;
                    /** @description day of Asia/Shanghai */
                    readyUntil: string | null;
                    skills: {
                        occupationCode: string;
                        taxonomyVersion: string;
                        years: number;
                    }[];
                    /** @enum {string} */
                    travelMode: "ORGANISED" | "SELF" | "LOCAL";
                    wageFloorFen: number | null;
                } | null;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            /** @enum {string} */
            engine: "assignment/1-augmenting-paths";
            /** @enum {number} */
            format: 1;
            minAge: {
                hazardousYears: number;
                years: number;
            };
            /** @enum {string} */
            mode: "mostPlaced" | "maxWeight";
            openings: {
                opening: {
                    /** @description day of Asia/Shanghai */
                    applyBy: string;
                    /** @description division code: 2, 4, 6, 9 or 12 digits */
                    divisionCode: string;
                    /** @description emp_ and a ULID */
                    employerId: string;
                    /** @description gate_ and a ULID */
                    gateId: string | null;
                    hazardous: boolean;
                    keyFirm: boolean;
                    /** @description day of Asia/Shanghai */
                    latestStartOn: string;
                    licencesRequired: string[];
                    lodging: boolean;
                    occupationCode: string;
                    /** @description opn_ and a ULID */
                    openingId: string;
                    recallWorkerIds: string[];
                    /** @description site_ and a ULID */
                    siteId: string;
                    skillsRequired: {
                        occupationCode: string;
                        taxonomyVersion: string;
                        years: number;
                    }[];
                    /** @description day of Asia/Shanghai */
                    startOn: string;
                    /** @enum {string} */
                    status: "PUBLISHED" | "PAUSED" | "EXPIRED" | "WITHDRAWN";
                    termsHash: string;
                    wageMaxFen: number;
                    wageMinFen: number;
                };
                places: number;
            }[];
            policyIds: string[];
            seed: number;
            weights: {
                formerEmployer: number;
                nearness: number;
                skill: number;
                wage: number;
            };
        };
        RunInputReply: {
            input: components["schemas"]["RecordedRunInput"];
        };
        ScanItem: {
            /** @enum {string} */
            direction: "BOARD" | "ARRIVE" | "CHECK";
            /** @default [] */
            flags: ("DUPLICATE" | "AFTER_REVOCATION" | "NOT_ON_MANIFEST" | "SEAT_DIFFERS" | "CLOCK_BEHIND" | "LIST_AGE")[];
            /** @description scn_ and a ULID */
            id: string;
            keyId?: string;
            /** @enum {string} */
            method?: "CAMERA" | "MANUAL";
            /** @default true */
            offline: boolean;
            /** @enum {string} */
            outcome: "BOARDED" | "ALIGHTED" | "REFUSED" | "CHECKED";
            refusedFor?: string;
            rid?: string;
            /** @description RFC 3339 with offset */
            scannedAt: string;
            /** @description trp_ and a ULID */
            tripId: string;
            /** @enum {string} */
            verdict: "VALID" | "VALID_STALE_LIST" | "REVOKED" | "EXPIRED" | "NOT_YET" | "WRONG_TRIP" | "ALREADY_USED" | "FORGED" | "UNKNOWN_KEY";
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
        StartRunBody: {
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            area: string;
            /**
             * @default mostPlaced
             * @enum {string}
             */
            mode: "mostPlaced" | "maxWeight";
            seed: number;
        };
        StartRunReply: {
            /** @description run_ and a ULID */
            runId: string;
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
        TransportFigures: {
            allowed: number;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            area: string;
            arrived: {
                people: number;
                trips: number;
            };
            boarded: number;
            /** @description day of Asia/Shanghai */
            day: string;
            departed: {
                people: number;
                trips: number;
            };
            handedOver: {
                isolating: number;
                missing: number;
                onPost: number;
                trips: number;
            };
            noShow: number;
            passesRevoked: number;
            refused: number;
            seats: number;
            trips: number;
        };
        TransportTasks: {
            data: {
                /** @description RFC 3339 with offset */
                at: string;
                /** @enum {string} */
                kind: "HEADCOUNT_DIFFERS" | "DUPLICATE_BOARDING" | "BOARDED_AFTER_REVOCATION" | "SCAN_WITHOUT_EFFECT";
                params: {
                    [key: string]: string | number;
                };
                /** @description tsk_ and a ULID */
                taskId: string;
                /** @description trp_ and a ULID */
                tripId: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        TravelTimeItem: {
            from: string;
            km: number;
            minutes: number;
            source: string;
            to: string;
            /** @description day of Asia/Shanghai */
            validFrom: string;
            /** @description day of Asia/Shanghai */
            validTo?: string;
        };
        TravelTimesReply: {
            data: {
                from: string;
                km: number;
                minutes: number;
                source: string;
                to: string;
                travelTimeId: string;
                /** @description day of Asia/Shanghai */
                validFrom: string;
                /** @description day of Asia/Shanghai */
                validTo: string | null;
            }[];
        };
        TripOne: {
            allowed: number;
            approvals: ("ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED")[];
            /** @description RFC 3339 with offset */
            arriveBy: string | null;
            /** @description RFC 3339 with offset */
            arrivedAt: string | null;
            boarded: number;
            /** @description RFC 3339 with offset */
            boardingOpenedAt: string | null;
            /** @description car_ and a ULID */
            carrierId: string | null;
            /** @description RFC 3339 with offset */
            departAt: string | null;
            /** @description RFC 3339 with offset */
            departedAt: string | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            destinationCode: string;
            driverIds: string[];
            employerIds: string[];
            estimates: {
                from: string;
                to: string;
            }[];
            factorPercent: number;
            filingNumber: string | null;
            flags: string[];
            gateIds: string[];
            handover: {
                /** @description RFC 3339 with offset */
                employerSignedAt: string | null;
                /** @description hov_ and a ULID */
                handoverId: string;
                /** @description RFC 3339 with offset */
                leaderSignedAt: string;
                rows: {
                    /** @enum {string} */
                    outcome: "ON_POST" | "RECEIVED_ISOLATING" | "MISSING";
                    /** @description plc_ and a ULID */
                    placementId: string;
                }[];
                /** @description site_ and a ULID */
                siteId: string;
            } | null;
            km: number | null;
            /** @description drv_ and a ULID */
            leaderId: string | null;
            manifestHash: string | null;
            /** @enum {string|null} */
            nextStep: "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            organiserCode: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            originCode: string;
            passengerSeats: number;
            passes: number;
            plate: string | null;
            policyIds: string[];
            provinceCodes: string[];
            rideMinutes: number | null;
            /** @enum {string} */
            scope: "INTER_PROVINCE" | "INTER_CITY" | "IN_CITY";
            seated: number;
            seatRows: number[];
            seats: {
                /** @description pas_ and a ULID */
                passId: string | null;
                /** @description plc_ and a ULID */
                placementId: string;
                seatNo: number;
                state: string;
                /** @description stop_ and a ULID */
                stopId: string | null;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            siteIds: string[];
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            stops: {
                displayName: string;
                /** @description RFC 3339 with offset */
                gatherAt: string;
                /** @description pup_ and a ULID */
                pickupPointId: string | null;
                /** @description stop_ and a ULID */
                stopId: string;
            }[];
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
            uncheckedRules: string[];
            usableSeats: number[];
            /** @description veh_ and a ULID */
            vehicleId: string | null;
        };
        TripPackage: {
            /** @description RFC 3339 with offset */
            arriveBy: string | null;
            clock: {
                /** @description RFC 3339 with offset */
                now: string;
                offsetMs: number;
            };
            demo: boolean;
            /** @description RFC 3339 with offset */
            departAt: string | null;
            /** @description dev_ and a ULID */
            deviceId: string;
            door: {
                fever: {
                    c: number;
                    /** @enum {string} */
                    operator: ">" | ">=";
                };
                staleList: {
                    /** @enum {string} */
                    boarding: "GOES_ON" | "STOPS";
                };
            } | null;
            plate: string | null;
            revocations: {
                bytes: string;
                counter: number;
                keyId: string;
            }[];
            rootJwk: {
                /** @enum {string} */
                crv: "P-256";
                /** @enum {string} */
                kty: "EC";
                x: string;
                y: string;
            };
            seats: {
                /** @description RFC 3339 with offset */
                clearedUntil: string | null;
                /** @description pas_ and a ULID */
                passId: string | null;
                /** @description plc_ and a ULID */
                placementId: string;
                rid: string | null;
                seatNo: number;
                state: string;
                /** @description stop_ and a ULID */
                stopId: string | null;
                /** @description wrk_ and a ULID */
                workerId: string;
            }[];
            siteIds: string[];
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            stops: {
                displayName: string;
                /** @description RFC 3339 with offset */
                gatherAt: string;
                /** @description stop_ and a ULID */
                stopId: string;
            }[];
            tail: string;
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
            trust: string;
        };
        TripReply: {
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            /** @description trp_ and a ULID */
            tripId: string;
        };
        TripRow: {
            allowed: number;
            /** @description RFC 3339 with offset */
            arriveBy: string | null;
            boarded: number;
            /** @description RFC 3339 with offset */
            departAt: string | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            destinationCode: string;
            driverIds: string[];
            flags: string[];
            /** @enum {string|null} */
            nextStep: "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            originCode: string;
            passengerSeats: number;
            passes: number;
            plate: string | null;
            /** @enum {string} */
            scope: "INTER_PROVINCE" | "INTER_CITY" | "IN_CITY";
            seated: number;
            siteIds: string[];
            /** @enum {string} */
            state: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
            stops: {
                displayName: string;
                /** @description RFC 3339 with offset */
                gatherAt: string;
                /** @description pup_ and a ULID */
                pickupPointId: string | null;
                /** @description stop_ and a ULID */
                stopId: string;
            }[];
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
            /** @description veh_ and a ULID */
            vehicleId: string | null;
        };
        TripsReply: {
            data: components["schemas"]["TripRow"][];
            page: {
                hasMore: boolean;
                next?: string;
            };
        };
        UnmaskBody: {
            /** @enum {string} */
            reason: "ID_CHECK" | "PHONE_CALL" | "DUPLICATE_CHECK" | "PAPER" | "COMPLAINT" | "OTHER";
        };
        UnmaskReply: {
            idNumber: string | null;
            phone: string | null;
            /** @description wrk_ and a ULID */
            workerId: string;
        };
        VehicleItem: {
            /** @description car_ and a ULID */
            carrierId: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            divisionCode?: string;
            licensedSeats: number;
            passengerSeats: number;
            permits: {
                /** @enum {string} */
                kind: "ROAD_TRANSPORT" | "INSPECTION" | "LIABILITY_INSURANCE";
                number: string;
                /** @default false */
                revoked: boolean;
                /** @description day of Asia/Shanghai */
                validFrom: string;
                /** @description day of Asia/Shanghai */
                validTo: string;
            }[];
            plate: string;
            /**
             * @default YELLOW
             * @enum {string}
             */
            plateColour: "NOT_GIVEN" | "BLUE" | "YELLOW" | "BLACK" | "WHITE" | "GREEN" | "OTHER" | "YELLOW_GREEN" | "GRADIENT_GREEN";
            rows?: number[];
        };
        VehiclePassPaper: {
            allowed: number;
            /** @description RFC 3339 with offset */
            arriveBy: string | null;
            /** @description car_ and a ULID */
            carrierId: string | null;
            /** @description RFC 3339 with offset */
            departAt: string | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            destinationCode: string;
            drivers: {
                /** @description drv_ and a ULID */
                driverId: string;
                name: string;
                phone: string;
            }[];
            /** @description RFC 3339 with offset */
            expires: string | null;
            filingNumber: string | null;
            /** @description RFC 3339 with offset */
            notBefore: string | null;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            organiserCode: string;
            /** @description division code: 2, 4, 6, 9 or 12 digits */
            originCode: string;
            plate: string;
            provinceCodes: string[];
            qr: string;
            seated: number;
            /** @description trp_ and a ULID */
            tripId: string;
            tripNo: string;
            /** @description vps_ and a ULID */
            vehiclePassId: string;
        };
        VehiclesReply: {
            data: {
                /** @description car_ and a ULID */
                carrierId: string | null;
                licensedSeats: number;
                passengerSeats: number;
                permits: {
                    kind: string;
                    number: string;
                    revoked: boolean;
                    /** @description day of Asia/Shanghai */
                    validFrom: string;
                    /** @description day of Asia/Shanghai */
                    validTo: string;
                }[];
                plate: string;
                plateColour: string;
                rows: number[];
                state: string;
                /** @description veh_ and a ULID */
                vehicleId: string;
            }[];
            page: {
                hasMore: boolean;
                next?: string;
            };
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
            query?: {
                orphans?: "true" | "false";
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
            query?: {
                orphans?: "true" | "false";
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
    "matching.ReadJob.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description job_ and a ULID */
                jobId: string;
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
                    "application/json": components["schemas"]["ApplyJob"];
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
    "matching.StartRun.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartRunReply"];
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
    "matching.ReadRun.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description run_ and a ULID */
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
                    "application/json": components["schemas"]["MatchRun"];
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
    "matching.ApplyRun.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description run_ and a ULID */
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRunBody"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplyRunReply"];
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
    "matching.ReadRun.input": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description run_ and a ULID */
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
                    "application/json": components["schemas"]["RunInputReply"];
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
    "matching.ReadRun.proposal": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description run_ and a ULID */
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
                    "application/json": components["schemas"]["Proposal"];
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
    "matching.ReplayRun.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayReply"];
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
            query?: {
                orphans?: "true" | "false";
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
                cleared?: "true";
                /** @description hh_ and a ULID */
                householdId?: string;
                limit?: number;
                /** @description opn_ and a ULID */
                openingId?: string;
                passState?: "ISSUED" | "ACTIVE" | "USED_BOARD" | "USED_ARRIVE" | "REVOKED" | "EXPIRED" | "SUPERSEDED";
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
    "registry.ReadReports.list": {
        parameters: {
            query?: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                /** @description day of Asia/Shanghai */
                day?: string;
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
                    "application/json": components["schemas"]["DailyReports"];
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
    "registry.FileReport.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReportBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledReport"];
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
    "registry.ReadReports.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description rpt_ and a ULID */
                reportId: string;
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
                    "application/json": components["schemas"]["DailyReport"];
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
    "registry.ReviewReport.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description rpt_ and a ULID */
                reportId: string;
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
                    "application/json": components["schemas"]["ReviewedReport"];
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
    "registry.ReadReports.people": {
        parameters: {
            query: {
                after?: string;
                figure: "returned" | "unsurveyed" | "departed" | "departedOtherProvince" | "departedProvince" | "departedLocal" | "notGoing" | "toPlace" | "offeredToday" | "boardedToday" | "boardedTotal";
                limit?: number;
            };
            header?: never;
            path: {
                /** @description rpt_ and a ULID */
                reportId: string;
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
                    "application/json": components["schemas"]["ReportPeople"];
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
    "registry.ReadReports.recomputed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description rpt_ and a ULID */
                reportId: string;
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
                    "application/json": components["schemas"]["RecomputedReport"];
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
    "registry.ReviewReport.sendBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description rpt_ and a ULID */
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnReportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedReport"];
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
    "registry.ListDuplicates.get": {
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
                    "application/json": components["schemas"]["Duplicates"];
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
    "registry.AnswerDuplicate.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description dup_ and a ULID */
                duplicateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDuplicateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDuplicateReply"];
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
    "registry.CountFigures.get": {
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
                    "application/json": components["schemas"]["FiguresToday"];
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
    "registry.ReadClearances.get": {
        parameters: {
            query: {
                ids: string;
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
                    "application/json": components["schemas"]["Clearances"];
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
    "registry.TakeDeclaration.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclarationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedHealth"];
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
    "registry.TakeReading.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedHealth"];
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
    "registry.PreviewImport.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
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
    "registry.ReadImport.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description imp_ and a ULID */
                importId: string;
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
                    "application/json": components["schemas"]["Import"];
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
    "registry.ReadImport.result": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description imp_ and a ULID */
                importId: string;
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
    "registry.RunImport.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description imp_ and a ULID */
                importId: string;
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
                    "application/json": components["schemas"]["ImportRun"];
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
    "registry.ReadImport.template": {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
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
            query?: {
                orphans?: "true" | "false";
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
    "registry.UnmaskWorker.post": {
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
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnmaskReply"];
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
    "registry.ResolvePeople.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolvedPeople"];
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
    "transport.Fleet.carriers": {
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
                    "application/json": components["schemas"]["CarriersReply"];
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
    "transport.RegisterCarrier.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCarrierBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterCarrierReply"];
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
    "transport.DemandPool.read": {
        parameters: {
            query: {
                /** @description day of Asia/Shanghai */
                date: string;
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
                    "application/json": components["schemas"]["DemandPool"];
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
    "transport.Fleet.drivers": {
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
                    "application/json": components["schemas"]["DriversReply"];
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
    "transport.RegisterDrivers.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDriversBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterDriversReply"];
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
    "transport.Figures.read": {
        parameters: {
            query: {
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area: string;
                /** @description day of Asia/Shanghai */
                day: string;
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
                    "application/json": components["schemas"]["TransportFigures"];
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
    "transport.TrustLists.keys": {
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
                    "application/jose": unknown;
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
    "transport.TrustLists.revocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kid: string;
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
                    "application/octet-stream": unknown;
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
    "transport.Places.points": {
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
                    "application/json": components["schemas"]["PickupPointsReply"];
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
    "transport.RegisterPickupPoint.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPickupPointBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPickupPointReply"];
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
    "transport.ProposePlan.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlanBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposePlanReply"];
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
    "transport.ApplyPlan.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description pln_ and a ULID */
                planId: string;
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
                    "application/json": components["schemas"]["ApplyPlanReply"];
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
    "transport.RecordScans.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordScansBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordScansReply"];
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
    "transport.Status.get": {
        parameters: {
            query?: {
                orphans?: "true" | "false";
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
    "transport.Tasks.list": {
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
                    "application/json": components["schemas"]["TransportTasks"];
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
    "transport.Places.times": {
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
                    "application/json": components["schemas"]["TravelTimesReply"];
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
    "transport.EnterTravelTimes.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterTravelTimesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterTravelTimesReply"];
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
    "transport.Trips.list": {
        parameters: {
            query?: {
                after?: string;
                /** @description division code: 2, 4, 6, 9 or 12 digits */
                area?: string;
                /** @description day of Asia/Shanghai */
                date?: string;
                limit?: number;
                state?: "DRAFT" | "PLANNED" | "ORIGIN_APPROVED" | "NOTIFIED" | "DEST_ACCEPTED" | "FILED" | "BOARDING" | "DEPARTED" | "ARRIVED" | "HANDED_OVER" | "CLOSED" | "CANCELLED" | "DIVERTED" | "TURNED_BACK";
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
                    "application/json": components["schemas"]["TripsReply"];
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
    "transport.DraftTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftTripBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftTripReply"];
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
    "transport.Trips.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripOne"];
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
    "transport.ApproveTrip.acceptDestination": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.ApproveTrip.approveOrigin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.ArriveTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadsCountedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArriveTripReply"];
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
    "transport.CancelTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelTripBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.CloseTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.DepartTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeadsCountedBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartTripReply"];
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
    "transport.FileTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileTripBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTripReply"];
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
    "transport.HandOver.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverReply"];
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
    "transport.HandOver.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["HandoverReply"];
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
    "transport.Trips.manifest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["Manifest"];
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
    "transport.RecordNoShow.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoShowBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoShowReply"];
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
    "transport.ApproveTrip.notify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyTripBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.OpenBoarding.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripReply"];
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
    "transport.TripPackage.take": {
        parameters: {
            query: {
                /** @description dev_ and a ULID */
                deviceId: string;
            };
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["TripPackage"];
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
    "transport.PassesOfTrip.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["PassesOfTrip"];
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
    "transport.IssuePasses.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["IssuePassesReply"];
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
    "transport.PlanTrip.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["PlanTripReply"];
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
    "transport.AssignSeat.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSeatBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignSeatReply"];
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
    "transport.ReleaseSeat.post": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseSeatBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseSeatReply"];
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
    "transport.VehiclePass.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description trp_ and a ULID */
                tripId: string;
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
                    "application/json": components["schemas"]["VehiclePassPaper"];
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
    "transport.Fleet.vehicles": {
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
                    "application/json": components["schemas"]["VehiclesReply"];
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
    "transport.RegisterVehicles.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterVehiclesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterVehiclesReply"];
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
