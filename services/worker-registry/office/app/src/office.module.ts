import { SessionSigner } from '@fangang/authz';
import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { capabilities } from './capabilities';
import { OFFICE_OPTIONS, type OfficeOptions } from './office-options';
import { accountSchema, credentialSchema, deviceSchema } from './state/account.schema';
import { policyRuleSchema } from './state/policy-rule.store';

/** The room *office*: staff accounts and sessions, registered phones, dated rules, the business clock. */
@Module({})
export class OfficeModule {
  static forRoot(options: OfficeOptions): DynamicModule {
    return {
      module: OfficeModule,
      imports: [
        MongooseModule.forFeature(
          [
            { name: 'Account', schema: accountSchema },
            { name: 'Credential', schema: credentialSchema },
            { name: 'Device', schema: deviceSchema },
            { name: 'PolicyRule', schema: policyRuleSchema },
          ],
          'office',
        ),
      ],
      controllers: capabilities.controllers,
      providers: [
        ...capabilities.providers,
        { provide: OFFICE_OPTIONS, useValue: options },
        { provide: SessionSigner, useFactory: () => new SessionSigner(options.sessionPrivateKeyPem) },
      ],
    };
  }
}
