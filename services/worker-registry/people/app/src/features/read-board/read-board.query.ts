import type { Role } from '@fangang/authz';
import { ageOn, foldName, maskNumber } from '@fangang/codes';
import type { Day } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PersonVault } from '../../personal/person-vault';
import type { BoardDoc } from '../../state/board.schema';
import { type BoardFilter, type BoardSort, BoardStore } from '../../state/board.store';
import type { PersonDoc } from '../../state/person.schema';
import { PersonStore } from '../../state/person.store';
import { type PlaceDoc, PlaceStore } from '../../state/place.store';
import { stepOf } from '../../state/road';
import { type TripDoc, TripStore } from '../../state/trip.store';

export interface Page {
  readonly filter: BoardFilter;
  readonly q: string | undefined;
  readonly sort: BoardSort;
  readonly limit: number;
  readonly after: string | undefined;
}

/** A row as the asker may see it. */
export interface BoardView extends Omit<
  BoardDoc,
  '_id' | 'areas' | 'keys' | 'tails' | 'sortName' | 'sortVillage' | 'sortUpdated' | 'seatRank' | 'step'
> {
  readonly workerId: string;
  readonly age: number | null;
  /** All but the last four starred. */
  readonly idMasked: string | null;
  readonly phoneMasked: string | null;
  readonly occupationCode: string | null;
  readonly siteName: string | null;
  readonly employerName: string | null;
  readonly tripNo: string | null;
  readonly departAt: string | null;
  readonly plate: string | null;
}

/** 人员总表, a page: sorted and searched within the reader's areas, cut to his view. Read for lists; it may lag by seconds. */
@Injectable()
export class ReadBoardQuery {
  constructor(
    private readonly board: BoardStore,
    private readonly people: PersonStore,
    private readonly places: PlaceStore,
    private readonly trips: TripStore,
    private readonly vault: PersonVault,
  ) {}

  async page(
    reader: Reader,
    role: Role,
    { filter, q, sort, limit, after }: Page,
    today: Day,
  ): Promise<{ readonly views: readonly BoardView[]; readonly next: string | undefined }> {
    // A dispatcher sees who may travel: from CONFIRMED on.
    const own = role === 'DISPATCHER' ? { stepFrom: Math.max(stepOf('CONFIRMED'), filter.stepFrom ?? 0) } : {};
    const rows = await this.board.page(reader, { ...filter, ...own, ...this.search(q) }, sort, limit + 1, after);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      views: await this.views(shown, role, today),
      next: rows.length > limit && last ? { name: last.sortName, village: last.sortVillage, updated: last.sortUpdated }[sort] : undefined,
    };
  }

  /** Four characters of a number or phone, else the beginning of a name, its pinyin or initials. */
  private search(q: string | undefined): BoardFilter {
    const text = q?.trim() ?? '';
    if (text === '') return {};
    return /^\d{3}[\dXx]$/.test(text)
      ? { tail: this.vault.ofTail(text) }
      : { key: /^[a-z]+$/i.test(text) ? text.toLowerCase() : foldName(text) };
  }

  private async views(rows: readonly BoardDoc[], role: Role, today: Day): Promise<readonly BoardView[]> {
    const people = new Map((await this.people.ofIds(rows.map(({ _id }) => _id))).map((row) => [row._id, row]));
    const places = await this.places.ofIds(rows.flatMap(({ openingId, siteId, employerId }) => [openingId, siteId, employerId]));
    const trips = await this.trips.ofIds(rows.map(({ tripId }) => tripId));
    return rows.map((row) =>
      this.view(row, people.get(row._id), places, row.tripId === null ? undefined : trips.get(row.tripId), role, today),
    );
  }

  private view(
    row: BoardDoc,
    person: PersonDoc | undefined,
    places: ReadonlyMap<string, PlaceDoc>,
    trip: TripDoc | undefined,
    role: Role,
    today: Day,
  ): BoardView {
    const { _id, areas, keys, tails, sortName, sortVillage, sortUpdated, seatRank, step, ...shown } = row;
    const opened = person ? this.vault.open(person) : { number: null, phone: null, birth: null, isPoor: false };
    const name = (id: string | null): string | null => (id === null ? null : (places.get(id)?.displayName ?? null));
    const dispatcher = role === 'DISPATCHER';
    return {
      ...shown,
      workerId: _id,
      intent: dispatcher ? null : row.intent,
      reasonCode: dispatcher ? null : row.reasonCode,
      age: opened.birth === null ? null : ageOn(opened.birth, today),
      idMasked: opened.number === null ? null : maskNumber(opened.number),
      phoneMasked: opened.phone === null || dispatcher ? null : maskNumber(opened.phone),
      occupationCode: row.openingId === null ? null : (places.get(row.openingId)?.occupationCode ?? null),
      siteName: name(row.siteId),
      employerName: name(row.employerId),
      tripNo: trip?.tripNo ?? null,
      departAt: trip?.departAt ?? null,
      plate: trip?.plate ?? null,
    };
  }
}
