import type { WorkerId } from '@fangang/kernel';
import { type LikelyDuplicate, likelyDuplicates, type Traits } from '@fangang/people-domain';
import { Injectable } from '@nestjs/common';
import { PersonStore } from '../state/person.store';
import type { Personal } from './personal';
import { PersonVault } from './person-vault';

/** A record about to be written. */
export interface Newcomer {
  readonly workerId: WorkerId;
  readonly villageCode: string;
  readonly personal: Personal;
}

type Known = Traits & { readonly workerId: WorkerId };

/** Looks for records that may be the same person (domain.md 7.8). Opens sealed values, so it runs before the unit does. */
@Injectable()
export class LikelyFinder {
  constructor(
    private readonly people: PersonStore,
    private readonly vault: PersonVault,
  ) {}

  /** For each newcomer whom he may be: of those in the register, and of the newcomers before him. */
  async find(newcomers: readonly Newcomer[]): Promise<ReadonlyMap<WorkerId, readonly LikelyDuplicate[]>> {
    const shelf = new Shelf();
    const rows = await this.people.lookAlikes({
      folded: newcomers.map(({ personal }) => personal.folded),
      phones: newcomers.flatMap(({ personal: { phone } }) => (phone === null ? [] : [this.vault.ofPhone(phone)])),
      places: newcomers.map(({ villageCode, personal: { pinyin } }) => ({ villageCode, pinyin })),
    });
    for (const row of rows) shelf.put(this.vault.traitsOf(row));
    const found = new Map<WorkerId, readonly LikelyDuplicate[]>();
    for (const { workerId, villageCode, personal } of newcomers) {
      const { folded: name, pinyin, birth, phone, number } = personal;
      const own: Known = { workerId, name, pinyin, birth, phone, number, villageCode };
      found.set(workerId, likelyDuplicates(own, shelf.near(own)));
      shelf.put(own);
    }
    return found;
  }
}

/** Records by what makes them worth comparing, so that a roster is not compared with itself row by row. */
class Shelf {
  private readonly byKey = new Map<string, Known[]>();

  put(known: Known): void {
    for (const key of keysOf(known)) {
      const list = this.byKey.get(key);
      if (list) list.push(known);
      else this.byKey.set(key, [known]);
    }
  }

  near(own: Known): readonly Known[] {
    const near = new Map<string, Known>();
    for (const key of keysOf(own))
      for (const known of this.byKey.get(key) ?? []) if (known.workerId !== own.workerId) near.set(known.workerId, known);
    return [...near.values()];
  }
}

const keysOf = ({ name, phone, villageCode, pinyin }: Traits): readonly string[] => [
  `name ${name}`,
  ...(phone === null ? [] : [`phone ${phone}`]),
  ...(pinyin === '' ? [] : [`place ${villageCode} ${pinyin}`]),
];
