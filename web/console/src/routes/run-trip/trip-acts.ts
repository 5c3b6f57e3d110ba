import type { Permission } from '@fangang/api-client';
import type { ConsoleKey } from '@fangang/i18n';
import type { Trip, TripAct } from '../../data/trips';

export type ActKind = TripAct['kind'];

/** What each act is called, and who may. */
export const acts: Readonly<Record<ActKind, { readonly word: ConsoleKey; readonly needs: Permission }>> = {
  plan: { word: 'actPlan', needs: 'trips:plan' },
  approveOrigin: { word: 'actApproveOrigin', needs: 'trips:approve-origin' },
  notify: { word: 'actNotify', needs: 'trips:plan' },
  acceptDestination: { word: 'actAcceptDestination', needs: 'trips:plan' },
  file: { word: 'actFile', needs: 'trips:file' },
  issuePasses: { word: 'actIssuePasses', needs: 'passes:issue' },
  openBoarding: { word: 'actOpenBoarding', needs: 'trips:run' },
  depart: { word: 'actDepart', needs: 'trips:run' },
  arrive: { word: 'actArrive', needs: 'trips:run' },
  handOver: { word: 'actHandOver', needs: 'handovers:lead' },
  signHandover: { word: 'actSignHandover', needs: 'handovers:sign' },
  close: { word: 'actClose', needs: 'trips:close' },
};

const approvals: Readonly<Record<NonNullable<Trip['nextStep']>, ActKind>> = {
  ORIGIN_APPROVED: 'approveOrigin',
  NOTIFIED: 'notify',
  DEST_ACCEPTED: 'acceptDestination',
  FILED: 'file',
};

const waiting: readonly Trip['state'][] = ['PLANNED', 'ORIGIN_APPROVED', 'NOTIFIED', 'DEST_ACCEPTED', 'FILED'];

type About = Pick<Trip, 'state' | 'nextStep' | 'seated' | 'passes' | 'handover'>;

/** What this trip waits for, whoever does it. The door decides again. */
export const actsOf = ({ state, nextStep, seated, passes, handover }: About): readonly ActKind[] => {
  if (state === 'DRAFT') return ['plan'];
  if (nextStep) return [approvals[nextStep]];
  const passesMissing: readonly ActKind[] = passes < seated ? ['issuePasses'] : [];
  if (waiting.includes(state)) return [...passesMissing, 'openBoarding'];
  if (state === 'BOARDING') return [...passesMissing, 'depart'];
  if (state === 'DEPARTED') return ['arrive'];
  if (state === 'ARRIVED') return handover ? ['signHandover', 'handOver'] : ['handOver'];
  return state === 'HANDED_OVER' ? ['close'] : [];
};
