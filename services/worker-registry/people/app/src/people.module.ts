import { Sealer } from '@fangang/sealing';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { capabilities } from './capabilities';
import { PEOPLE_OPTIONS, type PeopleOptions } from './people-options';
import { boardSchema } from './state/board.schema';
import { duplicateSchema } from './state/duplicate.store';
import { factSchema, streamCountSchema } from './state/fact.schema';
import { householdSchema } from './state/household.store';
import { importChunkSchema, importJobSchema, importSheetSchema } from './state/import-job.store';
import { personSchema } from './state/person.schema';
import { placeSchema } from './state/place.store';
import { reportSchema } from './state/report.store';
import { tripSchema } from './state/trip.store';
import { unmaskingSchema } from './state/unmasking.store';
import { workerSchema } from './state/worker.store';

/** The room *people*: register, surveys, imports, people board, daily reports. */
@Module({})
export class PeopleModule {
  static forRoot(options: PeopleOptions): DynamicModule {
    const sealer = new Sealer({
      kek: [{ id: 'people-1', key: keyBytes('kek', options.kek) }],
      blindIndex: { id: 'people-1', key: keyBytes('indexKey', options.indexKey) },
    });
    return {
      module: PeopleModule,
      imports: [
        MongooseModule.forFeature(
          [
            { name: 'Worker', schema: workerSchema },
            { name: 'Household', schema: householdSchema },
            { name: 'Person', schema: personSchema },
            { name: 'Duplicate', schema: duplicateSchema },
            { name: 'Fact', schema: factSchema },
            { name: 'StreamCount', schema: streamCountSchema },
            { name: 'Board', schema: boardSchema },
            { name: 'Place', schema: placeSchema },
            { name: 'Trip', schema: tripSchema },
            { name: 'Report', schema: reportSchema },
            { name: 'Unmasking', schema: unmaskingSchema },
            { name: 'ImportJob', schema: importJobSchema },
            { name: 'ImportSheet', schema: importSheetSchema },
            { name: 'ImportChunk', schema: importChunkSchema },
          ],
          'people',
        ),
      ],
      controllers: capabilities.controllers,
      providers: [...capabilities.providers, { provide: PEOPLE_OPTIONS, useValue: options }, { provide: Sealer, useValue: sealer }],
    };
  }
}

const keyBytes = (name: string, key: string | Uint8Array): Buffer => {
  const bytes = typeof key === 'string' ? Buffer.from(key.trim(), 'base64') : Buffer.from(key);
  if (bytes.length !== 32) throw new RangeError(`${name}: 32 bytes wanted`);
  return bytes;
};
