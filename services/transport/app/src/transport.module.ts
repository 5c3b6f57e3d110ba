import { Sealer } from '@fangang/sealing';
import { SHAPE, type Shape } from '@fangang/service-kit';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { capabilities } from './capabilities';
import type { TransportKeys } from './config';
import { PassSigner } from './signing/pass-signer';
import { models } from './state/models';

/** Transport with its keys; everything else is on `capabilities.ts`. */
@Module({})
export class TransportModule {
  static forRoot({ passKeyPem, rootKeyPem, dataKeys }: TransportKeys): DynamicModule {
    return {
      module: TransportModule,
      imports: [MongooseModule.forFeature(models, 'transport')],
      controllers: capabilities.controllers,
      providers: [
        ...capabilities.providers,
        { provide: PassSigner, inject: [SHAPE], useFactory: ({ demo }: Shape) => PassSigner.of(passKeyPem, rootKeyPem, demo) },
        { provide: Sealer, useFactory: () => new Sealer(dataKeys) },
      ],
    };
  }
}
