import { PolicyRuleEnded, PolicyRulePublished } from '@fangang/contracts';
import { defineService } from '@fangang/service-kit';
import { MoveClockController, MoveClockHandler } from './features/move-clock/move-clock.controller';
import { OpenAccountController } from './features/open-account/open-account.controller';
import { OpenAccountHandler } from './features/open-account/open-account.handler';
import { PublishPolicyController } from './features/publish-policy/publish-policy.controller';
import { PublishPolicyHandler } from './features/publish-policy/publish-policy.handler';
import { DivisionsQuery, ReadDivisionsController } from './features/read-divisions/read-divisions.controller';
import { RegisterDeviceController, RegisterDeviceHandler } from './features/register-device/register-device.controller';
import { SignInController } from './features/sign-in/sign-in.controller';
import { SignInHandler } from './features/sign-in/sign-in.handler';
import { SeedOffice } from './seed-office';
import { AccountStore } from './state/account.store';
import { Credentials } from './state/credentials';
import { DeviceStore } from './state/device.store';
import { PolicyRuleStore } from './state/policy-rule.store';

export const capabilities = defineService('office', 'auth', {
  commands: [
    { handler: SignInHandler, doors: [SignInController] },
    { handler: OpenAccountHandler, doors: [OpenAccountController] },
    { handler: RegisterDeviceHandler, doors: [RegisterDeviceController] },
    { handler: MoveClockHandler, doors: [MoveClockController] },
    { handler: PublishPolicyHandler, doors: [PublishPolicyController], says: [PolicyRulePublished, PolicyRuleEnded] },
  ],
  queries: [{ query: DivisionsQuery, doors: [ReadDivisionsController] }],
  stores: [AccountStore, DeviceStore, PolicyRuleStore],
  providers: [Credentials, SeedOffice],
});
