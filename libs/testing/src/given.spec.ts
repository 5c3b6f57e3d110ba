import { type Fact, accept, refuse } from '@fangang/kernel';
import { given } from './given';

interface Added extends Fact {
  readonly type: 'Added';
  readonly n: number;
}
const added = (n: number): Added => ({ type: 'Added', n });
const sum = (total: number, { n }: Added) => total + n;
const addUpTo = (limit: number, n: number) => (total: number) => (total + n > limit ? refuse('TOO_MUCH', { limit }) : accept(added(n)));

describe('given, when, then', () => {
  it('asks the decision of the state that the facts made', () => given(sum, 0, added(1), added(2)).when(addUpTo(5, 2)).then(added(2)));
  it('fails when the facts are others, or one is missing', () => {
    expect(() => given(sum, 0).when(addUpTo(5, 2)).then(added(3))).toThrow();
    expect(() => given(sum, 0).when(addUpTo(5, 2)).then(added(2), added(2))).toThrow();
    expect(() => given(sum, 0).when(addUpTo(5, 2)).thenTypes('Taken')).toThrow();
  });
  it('fails when a refusal was expected and facts came, and the other way round', () => {
    expect(() => given(sum, 0).when(addUpTo(5, 2)).thenRefused('TOO_MUCH', { limit: 5 })).toThrow();
    expect(() => given(sum, 4).when(addUpTo(5, 2)).then(added(2))).toThrow();
    expect(() =>
      given(sum, 4)
        .when(addUpTo(5, 2))
        .thenState((total) => total, 6),
    ).toThrow(/TOO_MUCH/);
  });
  it('fails when the refusal has another code or other params', () => {
    given(sum, 4).when(addUpTo(5, 2)).thenRefused('TOO_MUCH', { limit: 5 });
    expect(() => given(sum, 4).when(addUpTo(5, 2)).thenRefused('TOO_LITTLE', { limit: 5 })).toThrow();
    expect(() => given(sum, 4).when(addUpTo(5, 2)).thenRefused('TOO_MUCH')).toThrow();
  });
  it('reads the state after the decision', () =>
    given(sum, 1)
      .when(addUpTo(5, 2))
      .thenState((total) => total, 3));
});
