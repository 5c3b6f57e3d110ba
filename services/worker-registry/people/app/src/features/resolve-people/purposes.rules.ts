import type { Principal } from '@fangang/authz';
import { type Instant, plusHours, reaches, type Scope } from '@fangang/kernel';
import type { BoardDoc } from '../../state/board.schema';
import { stepOf } from '../../state/road';
import type { TripDoc } from '../../state/trip.store';

/** Why names are asked for. A paper's purpose opens what that paper prints, no more. */
export const purposes = ['BOARD', 'CALL', 'CANDIDATE', 'MANIFEST_PRINT', 'TRIP_PACKAGE', 'HANDOVER_PRINT', 'PASS_PRINT'] as const;
export type Purpose = (typeof purposes)[number];

/** How much of a person an asker gets (domain.md §10). */
export interface Cut {
  readonly name: 'FULL' | 'MASKED';
  readonly id: 'FULL' | 'LAST4' | 'NONE';
  readonly phone: 'FULL' | 'NONE';
}
const named: Cut = { name: 'FULL', id: 'NONE', phone: 'NONE' };
const row: Cut = { name: 'FULL', id: 'LAST4', phone: 'NONE' };
const call: Cut = { name: 'FULL', id: 'NONE', phone: 'FULL' };

type Role = Principal['role'];
/** Purpose → role → cut; what does not stand here is refused. */
const table: Readonly<Record<Purpose, Readonly<Partial<Record<Role, Cut>>>>> = {
  BOARD: { VILLAGE_OFFICER: row, TOWN_OFFICER: row, COUNTY_OFFICER: row, DISPATCHER: row, HEALTH_CHECKER: row },
  CALL: { VILLAGE_OFFICER: call, TOWN_OFFICER: call, COUNTY_OFFICER: call },
  CANDIDATE: { EMPLOYER: { name: 'MASKED', id: 'NONE', phone: 'FULL' } },
  MANIFEST_PRINT: { DISPATCHER: { name: 'FULL', id: 'FULL', phone: 'FULL' } },
  TRIP_PACKAGE: { DRIVER: row },
  HANDOVER_PRINT: { DISPATCHER: named, DRIVER: named, EMPLOYER: { name: 'MASKED', id: 'NONE', phone: 'NONE' } },
  PASS_PRINT: { DISPATCHER: named, VILLAGE_OFFICER: named, TOWN_OFFICER: named, COUNTY_OFFICER: named },
};

export const cutFor = (purpose: Purpose, role: Role): Cut | undefined => table[purpose][role];

const ends: readonly (string | null)[] = ['DECLINED', 'LAPSED', 'RESCINDED', 'NO_SHOW', 'RETURNED'];
/** A driver keeps his list until 24 hours after arrival. */
const driverHours = 24;

/** Whether the room's own copy of placements and seats puts this person within the asker's reach. */
export const mayAnswer = (role: Role, scope: Scope, person: BoardDoc, trip: TripDoc | undefined, now: Instant): boolean => {
  switch (scope.kind) {
    case 'areas': {
      if (role !== 'DISPATCHER') return reaches(scope, person.villageCode);
      const onOwnTrip = trip !== undefined && scope.areas.some((area) => trip.areas.includes(area));
      // Before there is a seat: who waits for one in his own county.
      return (
        onOwnTrip ||
        (person.tripId === null && person.step >= stepOf('CONFIRMED') && !ends.includes(person.stage) && reaches(scope, person.villageCode))
      );
    }
    case 'employer':
      return person.employerId === scope.employerId && person.step >= stepOf('ACCEPTED') && !ends.includes(person.stage);
    case 'driver':
      return (
        trip !== undefined &&
        trip.driverIds.includes(scope.driverId) &&
        (trip.arrivedAt === null || now < plusHours(trip.arrivedAt, driverHours))
      );
    default:
      return false;
  }
};
