export interface EngineInfo {
  readonly product: string;
  readonly version: string;
  /** False for a stand-in. */
  readonly real: boolean;
}

/** What an instance runs on; named in every status and report. */
export interface Shape {
  readonly name: 'solo' | 'cluster';
  readonly engines: Readonly<Record<string, EngineInfo>>;
  /** Demo mode: synthetic identifiers are taken, and the business clock may be moved. */
  readonly demo: boolean;
}
