import { accountsRefusals } from './refusals/accounts';
import { clearancesRefusals } from './refusals/clearances';
import { employersRefusals } from './refusals/employers';
import { fleetRefusals } from './refusals/fleet';
import { httpRefusals } from './refusals/http';
import { identifiersRefusals } from './refusals/identifiers';
import { importsRefusals } from './refusals/imports';
import { openingsRefusals } from './refusals/openings';
import { passesRefusals } from './refusals/passes';
import { placementsRefusals } from './refusals/placements';
import { policiesRefusals } from './refusals/policies';
import { reportsRefusals } from './refusals/reports';
import { tripsRefusals } from './refusals/trips';
import { workersRefusals } from './refusals/workers';
import type { RefusalRow } from './refusals/refusal-row';

/** Every code that a door, a sheet or a scanner may say, with its words; the screens, the API and docs/errors.md show the same row. */
export const refusals = {
  ...httpRefusals,
  ...accountsRefusals,
  ...identifiersRefusals,
  ...workersRefusals,
  ...importsRefusals,
  ...employersRefusals,
  ...openingsRefusals,
  ...placementsRefusals,
  ...tripsRefusals,
  ...passesRefusals,
  ...fleetRefusals,
  ...clearancesRefusals,
  ...reportsRefusals,
  ...policiesRefusals,
} as const;

/** A code of the catalogue. */
export type RefusalCode = keyof typeof refusals;

export const isRefusalCode = (text: string): text is RefusalCode => Object.hasOwn(refusals, text);

/** The HTTP status a door answers with. A device's verdict is 409, a warning or a reason that is refused after all 422. */
export const statusOf = (code: RefusalCode): number => {
  const { status }: RefusalRow = refusals[code];
  if (typeof status === 'number') return status;
  return status === 'device' ? 409 : 422;
};
