/** What the office is started with. */
export interface OfficeOptions {
  /** PEM of the key that signs staff sessions; nobody else holds it. */
  readonly sessionPrivateKeyPem: string;
  /** The first administrator; made when there is no OPERATOR yet. */
  readonly operator?: { readonly account: string; readonly password: string };
  /** Publish the dated rules of 2020 when there are none. */
  readonly seedPolicies: boolean;
}
export const OFFICE_OPTIONS = Symbol('fangang.office-options');
