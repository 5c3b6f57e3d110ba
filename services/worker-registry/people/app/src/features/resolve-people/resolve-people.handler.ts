import type { Principal } from '@fangang/authz';
import { maskName, maskNumber } from '@fangang/codes';
import type { Caller, Reader, Rooms } from '@fangang/persistence';
import { audit, type DoorInput, no, type Preparer, ROOMS } from '@fangang/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { type OpenedPerson, PersonVault } from '../../personal/person-vault';
import type { BoardDoc } from '../../state/board.schema';
import { BoardStore } from '../../state/board.store';
import { PersonStore } from '../../state/person.store';
import { PlaceStore } from '../../state/place.store';
import { TripStore } from '../../state/trip.store';
import { type Cut, cutFor, mayAnswer, type Purpose } from './purposes.rules';
import { resolveBody } from './resolve-people.dto';

/** Everybody asked for, opened; whom the answer may name is decided inside the unit. */
export type PreparedPeople = ReadonlyMap<string, OpenedPerson>;

export interface ResolvedPerson {
  readonly workerId: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  /** In full on a manifest, else all but the last four starred, or not at all. */
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly villageCode: string;
  readonly placementId: string | null;
  readonly employerName: string | null;
  readonly siteName: string | null;
  readonly tripId: string | null;
  readonly seatNo: number | null;
}

@Injectable()
export class ResolvePeopleHandler implements Preparer {
  constructor(
    private readonly people: PersonStore,
    private readonly board: BoardStore,
    private readonly trips: TripStore,
    private readonly places: PlaceStore,
    private readonly vault: PersonVault,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  async prepare(_reader: Reader, { body }: DoorInput): Promise<PreparedPeople> {
    const { ids } = resolveBody.parse(body);
    return new Map((await this.people.ofIds(ids)).map((row) => [row._id, this.vault.open(row)]));
  }

  /** Names whom purpose and reach allow, and writes who asked in the same transaction. The others are left out, as if they were not. */
  async execute(
    caller: Caller,
    role: Principal['role'],
    ids: readonly string[],
    purpose: Purpose,
    opened: PreparedPeople,
  ): Promise<readonly ResolvedPerson[]> {
    const cut = cutFor(purpose, role);
    if (!cut) return no('PURPOSE_REFUSED');
    const rows = await this.board.ofIds([...new Set(ids)], caller);
    const trips = await this.trips.ofIds(
      rows.map(({ tripId }) => tripId),
      caller,
    );
    const allowed = rows.filter((row) =>
      mayAnswer(role, caller.scope, row, row.tripId === null ? undefined : trips.get(row.tripId), caller.unit.now),
    );
    const places = await this.places.ofIds(allowed.flatMap(({ employerId, siteId }) => [employerId, siteId]));
    const name = (id: string | null): string | null => (id === null ? null : (places.get(id)?.displayName ?? null));
    await audit(this.rooms.of('people').connection, caller, {
      what: 'people:resolve',
      purpose,
      whom: allowed.map(({ _id }) => _id),
      count: ids.length,
    });
    return allowed.map((row) => ({
      ...cutDown(row, opened.get(row._id), cut),
      employerName: name(row.employerId),
      siteName: name(row.siteId),
    }));
  }
}

const cutDown = ({ _id, name, sex, villageCode, placementId, tripId, seatNo }: BoardDoc, opened: OpenedPerson | undefined, cut: Cut) => {
  const number = opened?.number ?? null;
  const shownNumber = number === null || cut.id === 'NONE' ? null : cut.id === 'FULL' ? number : maskNumber(number);
  return {
    workerId: _id,
    name: cut.name === 'FULL' ? name : maskName(name),
    sex,
    idNumber: shownNumber,
    phone: cut.phone === 'FULL' ? (opened?.phone ?? null) : null,
    villageCode,
    placementId,
    tripId,
    seatNo,
  };
};
