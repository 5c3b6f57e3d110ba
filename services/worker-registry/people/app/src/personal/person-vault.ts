import type { Day, WorkerId } from '@fangang/kernel';
import type { Traits } from '@fangang/people-domain';
import { type BlindIndex, type PersonalKey, Sealer } from '@fangang/sealing';
import { Injectable } from '@nestjs/common';
import type { PersonDoc } from '../state/person.schema';
import type { Personal } from './personal';

/** The columns of a person's row that hold or index his own data. */
export type SealedPerson = Pick<
  PersonDoc,
  | 'name'
  | 'folded'
  | 'pinyin'
  | 'initials'
  | 'sex'
  | 'wrappedKey'
  | 'idKind'
  | 'idNumber'
  | 'birthDate'
  | 'phone'
  | 'poverty'
  | 'idIndex'
  | 'numbered'
  | 'phoneIndex'
  | 'tails'
  | 'idMissingReason'
>;

/** What opens again out of a row. */
export interface OpenedPerson {
  readonly number: string | null;
  readonly phone: string | null;
  readonly birth: Day | null;
  /** 建档立卡; sealed for everybody, so that a row does not show it by having the column. */
  readonly isPoor: boolean;
}

/**
 * Seals and opens personal data: number, phone, birth date and poverty status lie under the person's own key, found by blind index.
 * The last four of a number are never stored readable: beside birth date and area they would give the whole number back.
 */
@Injectable()
export class PersonVault {
  constructor(private readonly sealer: Sealer) {}

  /** A new person's columns, under a new key. */
  seal(workerId: WorkerId, personal: Personal, isPoor: boolean): SealedPerson {
    const { key, wrapped } = this.sealer.newKey(workerId);
    const { name, folded, pinyin, initials, sex, number, idKind, idMissingReason, birth, phone } = personal;
    return {
      name,
      folded,
      pinyin,
      initials,
      sex,
      wrappedKey: wrapped,
      idKind,
      idNumber: number === null ? null : key.seal('idNumber', number),
      birthDate: key.seal('birthDate', birth),
      phone: phone === null ? null : key.seal('phone', phone),
      poverty: key.seal('poverty', isPoor ? '1' : '0'),
      idIndex: number === null ? null : this.ofNumber(number),
      numbered: number !== null,
      phoneIndex: phone === null ? null : this.ofPhone(phone),
      tails: this.tailsOf(number, phone),
      idMissingReason,
    };
  }

  /** The columns of a known person with what a roster says of him now, under the key that he has; an empty phone changes nothing. */
  reseal(row: PersonDoc, personal: Personal, isPoor: boolean): SealedPerson {
    const key = this.keyOf(row);
    const { name, folded, pinyin, initials, sex } = personal;
    const before = this.open(row);
    const phone = personal.phone ?? before.phone;
    return {
      name,
      folded,
      pinyin,
      initials,
      sex: sex ?? row.sex,
      wrappedKey: row.wrappedKey,
      idKind: row.idKind,
      idNumber: row.idNumber,
      birthDate: row.birthDate,
      phone: phone === null ? null : key.seal('phone', phone),
      poverty: key.seal('poverty', isPoor ? '1' : '0'),
      idIndex: row.idIndex,
      numbered: row.numbered,
      phoneIndex: phone === null ? null : this.ofPhone(phone),
      tails: this.tailsOf(before.number, phone),
      idMissingReason: row.idMissingReason,
    };
  }

  open(row: Pick<PersonDoc, '_id' | 'wrappedKey' | 'idNumber' | 'phone' | 'birthDate' | 'poverty'>): OpenedPerson {
    const key = this.keyOf(row);
    return {
      number: row.idNumber === null ? null : key.open('idNumber', row.idNumber),
      phone: row.phone === null ? null : key.open('phone', row.phone),
      birth: row.birthDate === null ? null : (key.open('birthDate', row.birthDate) as Day),
      isPoor: row.poverty !== null && key.open('poverty', row.poverty) === '1',
    };
  }

  /** What two records are compared by. */
  traitsOf(row: PersonDoc): Traits & { readonly workerId: WorkerId } {
    const { folded: name, pinyin, villageCode } = row;
    const { number, phone, birth } = this.open(row);
    return { workerId: row._id as WorkerId, name, pinyin, villageCode, number, phone, birth };
  }

  ofNumber(number: string): BlindIndex {
    return this.sealer.blindIndex('idNumber', number);
  }
  ofPhone(phone: string): BlindIndex {
    return this.sealer.blindIndex('phone', phone);
  }
  /** By which a number or phone is found by its last four. */
  ofTail(lastFour: string): BlindIndex {
    return this.sealer.blindIndex('tail', lastFour.toUpperCase());
  }

  private tailsOf(...numbers: readonly (string | null)[]): readonly BlindIndex[] {
    return [...new Set(numbers.flatMap((number) => (number === null ? [] : [this.ofTail(number.slice(-4))])))];
  }

  private keyOf({ _id, wrappedKey }: Pick<PersonDoc, '_id' | 'wrappedKey'>): PersonalKey {
    return this.sealer.unwrap(_id, wrappedKey);
  }
}
