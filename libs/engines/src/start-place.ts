import type { Report } from './engine';

/** Where an engine keeps its data and its log, and which port it would like. */
export interface StartPlace {
  readonly dataDir: string;
  readonly logDir: string;
  readonly port: number | undefined;
  readonly report: Report;
}
