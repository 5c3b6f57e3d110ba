import { z } from 'zod';
import { defineEvent } from './define-event';
import { importKinds } from './lists/import';
import { code, counter, id } from './primitives';

type ImportTopic = `fangang.${'worker-registry' | 'employer-demand' | 'transport'}.imports`;

/** Rows by outcome; `errors` are rows that did not go in. */
const counts = z.object({
  importId: id('imp'),
  kind: z.enum(importKinds),
  added: counter,
  updated: counter,
  unchanged: counter,
  duplicates: counter,
  errors: counter,
  reasonCodes: z.array(code).max(50),
});

const shared = <T extends ImportTopic>(topic: T) =>
  ({
    schemaversion: 1,
    topic,
    carries: 'change',
    subject: ({ importId }: z.output<typeof counts>) => importId,
    data: counts,
  }) as const;

/** `ImportFinished` of one service: the good rows of a sheet are in, the others stand in its result sheet. */
export const importFinished = <T extends ImportTopic>(topic: T) =>
  defineEvent({
    ...shared(topic),
    type: 'ImportFinished',
    example: {
      importId: 'imp_01E2J8Z4Q0V9M3T7K5X1C6B8RK',
      kind: 'WORKERS',
      added: 4963,
      updated: 0,
      unchanged: 0,
      duplicates: 0,
      errors: 37,
      reasonCodes: ['ID_CHECKSUM', 'ID_STORED_AS_NUMBER'],
    },
  });

/** `ImportQuarantined` of one service: so much of a sheet is garbled that nothing of it went in. */
export const importQuarantined = <T extends ImportTopic>(topic: T) =>
  defineEvent({
    ...shared(topic),
    type: 'ImportQuarantined',
    example: {
      importId: 'imp_01E2J8Z4Q0V9M3T7K5X1C6B8RK',
      kind: 'WORKERS',
      added: 0,
      updated: 0,
      unchanged: 0,
      duplicates: 0,
      errors: 165,
      reasonCodes: ['PINYIN_INTRUSION', 'BROKEN_RUN', 'MARKUP'],
    },
  });
