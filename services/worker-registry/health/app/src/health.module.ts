import { randomBytes } from 'node:crypto';
import { Sealer } from '@fangang/sealing';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { capabilities } from './capabilities';
import type { HealthOptions } from './health-options';
import { clearanceSchema } from './state/clearance.store';
import { healthRecordSchema } from './state/health-record.store';
import { personSchema } from './state/person.schema';
import { seatSchema, tripSchema } from './state/seat.schema';

/** The room *health*, an enclave: nothing leaves it but yes or no, and until when. */
@Module({})
export class HealthModule {
  static forRoot({ kek }: HealthOptions): DynamicModule {
    return {
      module: HealthModule,
      imports: [
        MongooseModule.forFeature(
          [
            { name: 'Person', schema: personSchema },
            { name: 'Seat', schema: seatSchema },
            { name: 'Trip', schema: tripSchema },
            { name: 'Clearance', schema: clearanceSchema },
            { name: 'HealthRecord', schema: healthRecordSchema },
          ],
          'health',
        ),
      ],
      controllers: capabilities.controllers,
      providers: [...capabilities.providers, { provide: Sealer, useFactory: () => sealerOf(kek) }],
    };
  }
}

/** Nothing is looked up by its value here, so the blind index gets a key that nobody keeps. @throws RangeError other than 32 bytes */
const sealerOf = (kek: HealthOptions['kek']): Sealer => {
  const key = typeof kek === 'string' ? Buffer.from(kek.trim(), 'base64') : Buffer.from(kek);
  if (key.length !== 32) throw new RangeError('kek: 32 bytes wanted');
  return new Sealer({ kek: [{ id: 'health-1', key }], blindIndex: { id: 'none', key: randomBytes(32) } });
};
