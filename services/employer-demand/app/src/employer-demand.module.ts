import { Authenticators } from '@fangang/authz';
import { Module, type OnModuleInit } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { ApiKeyAuthenticator } from './api-key/api-key-authenticator';
import { capabilities } from './capabilities';
import { apiKeyRingSchema } from './state/api-key-ring.store';
import { apiKeySecretSchema } from './state/api-key-secret.store';
import { candidacySchema } from './state/candidacy.schema';
import { employerSchema } from './state/employer.schema';
import { ledgerSchema } from './state/ledger.schema';
import { openingSchema } from './state/opening.schema';
import { siteSchema } from './state/site.schema';

/** The service *employer-demand*: employers and their keys, sites, openings, candidates. */
@Module({
  imports: [
    MongooseModule.forFeature(
      [
        { name: 'Employer', schema: employerSchema },
        { name: 'ApiKeyRing', schema: apiKeyRingSchema },
        { name: 'ApiKeySecret', schema: apiKeySecretSchema },
        { name: 'Site', schema: siteSchema },
        { name: 'Opening', schema: openingSchema },
        { name: 'Candidacy', schema: candidacySchema },
        { name: 'Ledger', schema: ledgerSchema },
      ],
      'employer-demand',
    ),
  ],
  controllers: capabilities.controllers,
  providers: capabilities.providers,
})
export class EmployerDemandModule implements OnModuleInit {
  constructor(
    private readonly authenticators: Authenticators,
    private readonly apiKeys: ApiKeyAuthenticator,
  ) {}

  /** A key opens these doors and no other service's, in one process with them too. */
  onModuleInit(): void {
    this.authenticators.register(this.apiKeys, capabilities.controllers);
  }
}
