import type { StateAxis } from '@fangang/i18n';

/** What a state means for the person who looks: settled well, under way, waiting for someone, stopped, or of no concern today. */
export type Tone = 'good' | 'moving' | 'waiting' | 'stopped' | 'quiet';

const tones: Readonly<Partial<Record<StateAxis, Readonly<Record<string, Tone>>>>> = {
  survey: { UNSURVEYED: 'waiting', DEPARTED: 'good', NOT_GOING: 'quiet', TO_PLACE: 'moving' },
  placement: {
    PROPOSED: 'waiting',
    OFFERED: 'waiting',
    ACCEPTED: 'moving',
    CONFIRMED: 'moving',
    SCHEDULED: 'moving',
    BOARDED: 'moving',
    ARRIVED: 'moving',
    ON_POST: 'good',
    RETAINED: 'good',
    DECLINED: 'stopped',
    LAPSED: 'stopped',
    RESCINDED: 'stopped',
    NO_SHOW: 'stopped',
    RETURNED: 'quiet',
  },
  trip: {
    DRAFT: 'quiet',
    PLANNED: 'waiting',
    ORIGIN_APPROVED: 'waiting',
    NOTIFIED: 'waiting',
    DEST_ACCEPTED: 'waiting',
    FILED: 'moving',
    BOARDING: 'moving',
    DEPARTED: 'moving',
    ARRIVED: 'moving',
    HANDED_OVER: 'good',
    CLOSED: 'good',
    CANCELLED: 'stopped',
    DIVERTED: 'stopped',
    TURNED_BACK: 'stopped',
  },
  seat: { PENCILLED: 'waiting', ASSIGNED: 'moving', BOARDED: 'good', ALIGHTED: 'good', VACATED: 'quiet', FREE: 'quiet', BLOCKED: 'quiet' },
  pass: {
    ISSUED: 'good',
    ACTIVE: 'good',
    USED_BOARD: 'good',
    USED_ARRIVE: 'good',
    REVOKED: 'stopped',
    EXPIRED: 'stopped',
    SUPERSEDED: 'quiet',
  },
  clearance: { DECLARED: 'waiting', CHECKED: 'waiting', CLEARED: 'good', HELD: 'stopped', REFERRED: 'stopped' },
  report: { OPEN: 'waiting', SUBMITTED: 'moving', RETURNED: 'stopped', ACCEPTED: 'good', LOCKED: 'good', OVERDUE: 'stopped' },
  handover: { ON_POST: 'good', RECEIVED_ISOLATING: 'waiting', MISSING: 'stopped' },
};

/** The tone of a state on its axis; one that nobody named is quiet. */
export const toneOf = (axis: StateAxis, code: string): Tone => tones[axis]?.[code] ?? 'quiet';
