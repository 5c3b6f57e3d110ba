import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Fields that may stand in a log line: names, ids and codes, never a value that somebody typed. */
export interface LogFields {
  readonly service?: string;
  readonly feature?: string;
  readonly handler?: string;
  readonly id?: string;
  readonly code?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly attempt?: number;
  readonly correlationid?: string;
}

/** One line of JSON on stderr; stdout belongs to commands that print one object. */
export class RoomLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level = 'info') {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: false }));
  }

  line(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  /** A fault: name and stack of the error, never its values. */
  fault(message: string, error: unknown, fields: LogFields = {}): void {
    const name = error instanceof Error ? error.name : typeof error;
    const stack =
      error instanceof Error
        ? error.stack
            ?.split('\n')
            .slice(1, 8)
            .map((each) => each.trim())
        : undefined;
    const text = error instanceof Error ? safe(error.message) : '';
    this.pino.error({ ...fields, error: name, text, stack }, message);
  }

  log(message: unknown): void {
    this.pino.debug(String(message));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ error: rest.length > 0 ? safe(String(rest[0])) : undefined }, safe(String(message)));
  }
  warn(message: unknown): void {
    this.pino.warn(safe(String(message)));
  }
  debug(message: unknown): void {
    this.pino.debug(String(message));
  }
  verbose(message: unknown): void {
    this.pino.trace(String(message));
  }
}

/** Long runs of digits could be a number of a person: they never reach a log. */
const safe = (text: string): string => text.replace(/\d{11,}[0-9Xx]?/g, '#').slice(0, 500);
