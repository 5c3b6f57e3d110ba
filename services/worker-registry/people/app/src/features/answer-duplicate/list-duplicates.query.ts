import { maskNumber } from '@fangang/codes';
import { reaches, type WorkerId } from '@fangang/kernel';
import type { Duplicate } from '@fangang/people-domain';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PersonVault } from '../../personal/person-vault';
import { DuplicateStore } from '../../state/duplicate.store';
import type { PersonDoc } from '../../state/person.schema';
import { PersonStore } from '../../state/person.store';

/** One record of a pair. */
interface Side {
  readonly workerId: WorkerId;
  readonly villageCode: string;
  readonly name: string | null;
  readonly sex: string | null;
  readonly birth: string | null;
  readonly idMasked: string | null;
  readonly phoneMasked: string | null;
  readonly householdId: string | null;
}

/** Pairs that wait, side by side; of a record outside the reader's area only where it stands. */
@Injectable()
export class ListDuplicatesQuery {
  constructor(
    private readonly duplicates: DuplicateStore,
    private readonly people: PersonStore,
    private readonly vault: PersonVault,
  ) {}

  async page(reader: Reader, limit: number, after: string | undefined) {
    const pairs = await this.duplicates.waiting(reader, limit + 1, after);
    const shown = pairs.slice(0, limit);
    const people = new Map((await this.people.ofIds(shown.flatMap(({ workerIds }) => workerIds))).map((row) => [row._id, row]));
    return {
      data: shown.map((pair) => this.pair(reader, pair, people)),
      next: pairs.length > limit ? shown.at(-1)?.duplicateId : undefined,
    };
  }

  private pair(reader: Reader, { duplicateId, state, likenesses, workerIds }: Duplicate, people: ReadonlyMap<string, PersonDoc>) {
    const shown = state === 'LATER' ? ('LATER' as const) : ('OPEN' as const);
    return {
      duplicateId,
      state: shown,
      likenesses: [...likenesses],
      workers: workerIds.flatMap((workerId) => this.side(reader, workerId, people.get(workerId))),
    };
  }

  private side({ scope }: Reader, workerId: WorkerId, person: PersonDoc | undefined): readonly Side[] {
    if (!person) return [];
    const { villageCode, name, sex } = person;
    if (!reaches(scope, villageCode))
      return [{ workerId, villageCode, name: null, sex: null, birth: null, idMasked: null, phoneMasked: null, householdId: null }];
    const { number, phone, birth } = this.vault.open(person);
    return [
      {
        workerId,
        villageCode,
        name,
        sex,
        birth,
        idMasked: number === null ? null : maskNumber(number),
        phoneMasked: phone === null ? null : maskNumber(phone),
        householdId: person.householdId,
      },
    ];
  }
}
