import type { RefusalCode } from '@fangang/i18n';
import type { Refusal } from '@fangang/kernel';

/** A refusal on its way out of a door; the wrapper stores it for the key and answers it as problem+json. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal<RefusalCode>) {
    super(refusal.code);
    this.name = 'Refused';
  }
}
