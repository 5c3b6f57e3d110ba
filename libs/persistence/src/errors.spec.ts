import mongoose from 'mongoose';
import {
  Contended,
  GuardHit,
  isCommitUnknown,
  isConflict,
  isDuplicateKey,
  isTransient,
  NotFound,
  OutcomeUnknown,
  StaleWrite,
} from './errors';

const { MongoNetworkError, MongoServerError, MongoError } = mongoose.mongo;
const server = (code: number, label?: string) => {
  const error = new MongoServerError({ message: 'E', code });
  if (label) error.addErrorLabel(label);
  return error;
};

describe('an error of the engine', () => {
  it('is a lost conflict by label, by its number, or when somebody wrote first', () => {
    expect([server(112), server(251, 'TransientTransactionError'), new StaleWrite('Trip', 'trp_1')].map(isConflict)).toEqual([
      true,
      true,
      true,
    ]);
    expect([server(11000), new RangeError('no'), undefined].map(isConflict)).toEqual([false, false, false]);
  });
  it('may succeed later when the engine is away, changes its primary, or is too busy', () => {
    const later = [91, 189, 10107, 11600, 11602, 13435, 50].map((code) => server(code));
    expect([...later, new MongoNetworkError('reset'), new Contended(30), new OutcomeUnknown()].map(isTransient)).not.toContain(false);
  });
  it('never succeeds later when it is a fault of ours or a guard that held', () => {
    expect(
      [server(11000), server(121), new GuardHit('long_berth'), new NotFound('Trip', 'trp_1'), new TypeError('x'), new MongoError('y')].map(
        isTransient,
      ),
    ).not.toContain(true);
  });
  it('is a commit of unknown outcome by its label alone', () => {
    expect([isCommitUnknown(server(50, 'UnknownTransactionCommitResult')), isCommitUnknown(server(50))]).toEqual([true, false]);
  });
  it('is a duplicate key by its number', () => {
    expect([isDuplicateKey(server(11000)), isDuplicateKey(new Error('E11000'))]).toEqual([true, false]);
  });
  it('names no value of a row', () => {
    expect(new StaleWrite('Trip', 'trp_1').message).toBe('Trip trp_1 was changed by another');
    expect(new GuardHit('long_berth').message).toBe('guard long_berth');
  });
});
