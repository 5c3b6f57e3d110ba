import { shadowId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { type CandidacyFilter, CandidacyStore } from '../../state/candidacy.store';
import { type ListWanted, onePage } from '../../state/list-page';

@Injectable()
export class CandidatesQuery {
  constructor(private readonly candidacies: CandidacyStore) {}

  list(reader: Reader, { limit, after, ...filter }: CandidacyFilter & ListWanted) {
    return onePage(
      reader,
      filter,
      { limit, after },
      (wanted) => this.candidacies.page(reader, filter, wanted),
      ({ placementId }) => shadowId('cnd', placementId),
    );
  }
}
