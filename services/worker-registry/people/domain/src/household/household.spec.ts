import { given } from '@fangang/testing/given';
import { householdId, village } from '../worker/worker.builders';
import { type HouseholdFact, blankHousehold, evolveHousehold, formHousehold } from './household';

const order = { villageCode: village, householdNo: '12', group: '3' };
const formed: HouseholdFact = { type: 'HouseholdFormed', householdId: householdId(), ...order };

describe('a household', () => {
  it('is formed once', () => {
    given(evolveHousehold, blankHousehold(householdId()))
      .when((h) => formHousehold(h, order))
      .then(formed);
    given(evolveHousehold, blankHousehold(householdId()), formed)
      .when((h) => formHousehold(h, order))
      .thenRefused('INVALID_TRANSITION', { from: 'ACTIVE', to: 'ACTIVE' });
  });
});
