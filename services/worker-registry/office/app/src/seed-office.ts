import { newUlid, type Origin, type Rooms } from '@fangang/persistence';
import { policySeeds } from '@fangang/policy';
import { ROOMS } from '@fangang/service-kit';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { OpenAccountHandler } from './features/open-account/open-account.handler';
import { PublishPolicyHandler } from './features/publish-policy/publish-policy.handler';
import { AccountStore } from './state/account.store';
import { Credentials } from './state/credentials';
import { OFFICE_OPTIONS, type OfficeOptions } from './office-options';
import { PolicyRuleStore } from './state/policy-rule.store';

/** What an instance has from its first minute: the dated rules of 2020 and one OPERATOR login. Safe at every start. */
@Injectable()
export class SeedOffice implements OnApplicationBootstrap {
  constructor(
    @Inject(ROOMS) private readonly rooms: Rooms,
    @Inject(OFFICE_OPTIONS) private readonly options: OfficeOptions,
    private readonly accounts: AccountStore,
    private readonly credentials: Credentials,
    private readonly openAccount: OpenAccountHandler,
    private readonly rules: PolicyRuleStore,
    private readonly publishPolicy: PublishPolicyHandler,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { work } = this.rooms.of('office');
    const origin: Origin = {
      actor: 'svc:office',
      scope: { kind: 'service', service: 'office' },
      correlationid: newUlid(),
      causationid: 'seed',
    };
    if (this.options.seedPolicies && (await this.rules.all()).length === 0)
      await work.run(origin, async (caller) => {
        for (const seed of policySeeds) await this.publishPolicy.execute(caller, seed);
      });
    const { operator } = this.options;
    if (!operator || (await this.accounts.anyOperator())) return;
    const hash = await this.credentials.hash(operator.password);
    await work.run(origin, (caller) =>
      this.openAccount.execute(caller, { account: operator.account, role: 'OPERATOR', areas: [] }, { hash }),
    );
  }
}
