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
        post: operations["OpenAccount.post"];
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
        get: operations["MoveClock.get"];
        put?: never;
        /** Moves business time forward, for all processes at once. */
        post: operations["MoveClock.post"];
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
        post: operations["RegisterDevice.post"];
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
        get: operations["ReadDivisions.get"];
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
        get: operations["PublishPolicy.list"];
        put?: never;
        /** Publishes a dated rule with its notice; its tests run first, an overlap is refused. */
        post: operations["PublishPolicy.post"];
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
        post: operations["PublishPolicy.end"];
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
        get: operations["SignIn.get"];
        put?: never;
        /** Signs a member of staff in; the session travels in an HttpOnly cookie. */
        post: operations["SignIn.post"];
        /** Ends the session in this browser. */
        delete: operations["SignIn.end"];
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
        get: operations["Status.get"];
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
        /** @description any JSON value */
        __schema0: unknown;
        Clock: {
            /** @description RFC 3339 with offset */
            businessTime: string;
            movable: boolean;
            offsetMs: number;
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
        EndPolicyBody: {
            validTo: string;
        };
        MoveClockBody: {
            /** @description RFC 3339 with offset */
            to: string;
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
        RegisterDeviceBody: {
            label: string;
        };
        RegisterDeviceReply: {
            /** @description dev_ and a ULID */
            deviceId: string;
            deviceKey: string;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "OpenAccount.post": {
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
    "MoveClock.get": {
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
    "MoveClock.post": {
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
    "RegisterDevice.post": {
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
    "ReadDivisions.get": {
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
    "PublishPolicy.list": {
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
    "PublishPolicy.post": {
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
    "PublishPolicy.end": {
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
    "SignIn.get": {
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
    "SignIn.post": {
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
    "SignIn.end": {
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
    "Status.get": {
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
}
