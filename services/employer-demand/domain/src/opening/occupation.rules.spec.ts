import { isOccupation } from './occupation.rules';

describe('an occupation code', () => {
  it.each([
    ['6-29-02-06', '2022', true],
    ['9-29-02-06', '2022', false],
    ['6-29-02', '2022', false],
    ['6-29-02-06', '2015', false],
    ['ELECTRICIAN', '2022', false],
  ])('%s of the edition %s stands in the classification: %s', (code, edition, known) => expect(isOccupation(code, edition)).toBe(known));
});
