import type { Permission } from '@fangang/api-client';
import type { ConsoleKey } from '@fangang/i18n';
import type { Trip } from '../../data/trips';

export interface Paper {
  /** Last part of its address under `/print/trips/:tripId/`. */
  readonly paper: 'passes' | 'manifest' | 'vehicle-pass' | 'handover';
  readonly word: ConsoleKey;
}

type About = Pick<Trip, 'passes' | 'seated' | 'filingNumber' | 'state'>;

/** The papers of a trip that exist by now and that the person may print. No coach leaves without paper. */
export const papersOf = ({ passes, seated, filingNumber, state }: About, may: (permission: Permission) => boolean): readonly Paper[] => {
  if (!may('papers:print') || state === 'DRAFT' || state === 'CANCELLED') return [];
  return [
    ...(passes > 0 && may('passes:read') ? [{ paper: 'passes', word: 'printPasses' } as const] : []),
    ...(seated > 0 && may('people:resolve') ? [{ paper: 'manifest', word: 'printManifest' } as const] : []),
    ...(filingNumber ? [{ paper: 'vehicle-pass', word: 'printVehiclePass' } as const] : []),
    ...(seated > 0 && may('people:resolve') ? [{ paper: 'handover', word: 'printHandover' } as const] : []),
  ];
};
