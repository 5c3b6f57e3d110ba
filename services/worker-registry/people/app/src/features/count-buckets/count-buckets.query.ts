import type { Day } from '@fangang/kernel';
import { type BucketTable, countBuckets } from '@fangang/people-domain';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { areasAsked } from '../../state/areas-asked';
import { FactStore, historiesOf } from '../../state/fact.store';

/** The table of buckets of any day, now or past, from what the facts said. */
@Injectable()
export class CountBucketsQuery {
  constructor(private readonly facts: FactStore) {}

  async table(reader: Reader, area: string | undefined, day: Day): Promise<BucketTable> {
    const histories = [];
    for (const each of areasAsked(reader, area)) histories.push(...historiesOf(await this.facts.until(each, 'registry', day)).values());
    return countBuckets(histories, day);
  }
}
