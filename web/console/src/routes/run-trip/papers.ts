import { mayDo } from '@fangang/api-client';
import type { ConsoleKey } from '@fangang/i18n';
import type { Trip } from '../../data/trips';

export interface Paper {
  /** Last part of its address under `/print/trips/:tripId/`. */
  readonly paper: 'passes' | 'manifest' | 'vehicle-pass' | 'handover';
  readonly word: ConsoleKey;
}

type About = Pick<Trip, 'passes' | 'seated' | 'filingNumber' | 'state'>;

/** Whom the registry names people for, paper by paper: full numbers only to who dispatches, the gate's sheet also to leader and employer. */
const readers: Readonly<Record<'passes' | 'manifest' | 'handover', readonly string[]>> = {
  passes: ['DISPATCHER'],
  manifest: ['DISPATCHER'],
  handover: ['DISPATCHER', 'DRIVER', 'EMPLOYER'],
};

/** The papers of a trip that exist by now and that the person may print. No coach leaves without paper. */
export const papersOf = ({ passes, seated, filingNumber, state }: About, role: string): readonly Paper[] => {
  if (!mayDo(role, 'papers:print') || state === 'DRAFT' || state === 'CANCELLED') return [];
  const all: readonly (Paper & { readonly there: boolean })[] = [
    { paper: 'passes', word: 'printPasses', there: passes > 0 && readers.passes.includes(role) },
    { paper: 'manifest', word: 'printManifest', there: seated > 0 && readers.manifest.includes(role) },
    { paper: 'vehicle-pass', word: 'printVehiclePass', there: filingNumber !== null },
    { paper: 'handover', word: 'printHandover', there: seated > 0 && readers.handover.includes(role) },
  ];
  return all.filter(({ there }) => there).map(({ paper, word }) => ({ paper, word }));
};
