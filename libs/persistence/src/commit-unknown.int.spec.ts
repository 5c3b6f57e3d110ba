import { aDock, aMooredFerry, anOrigin, type Dock, takePlaces } from '@fangang/testing/ferry';
import mongoose, { type ClientSession } from 'mongoose';
import { OutcomeUnknown } from './errors';

let house: Dock;
beforeAll(async () => {
  house = await aDock();
});
afterAll(() => house.close());

/** The driver's sessions of a connection lose the answer of so many commits: each is carried out, then its reply is gone. */
const losingReplies = (room: Dock['dock'], lost: number): { readonly sent: () => number } => {
  let sent = 0;
  const start = room.connection.startSession.bind(room.connection);
  room.connection.startSession = async (...args: Parameters<typeof start>): Promise<ClientSession> => {
    const session = await start(...args);
    const commit = session.commitTransaction.bind(session);
    session.commitTransaction = async () => {
      await commit();
      if (++sent > lost) return;
      const gone = new mongoose.mongo.MongoNetworkError('connection reset');
      gone.addErrorLabel('UnknownTransactionCommitResult');
      throw gone;
    };
    return session;
  };
  return { sent: () => sent };
};

describe('a commit whose answer is lost', () => {
  it('is asked for again and done once', async () => {
    const room = await house.another();
    const id = await aMooredFerry(house.dock, 5);
    const commits = losingReplies(room, 3);
    const seen: string[] = [];
    const decision = await room.work.run(anOrigin(), (caller) => {
      caller.unit.afterCommit(() => seen.push('told'));
      return room.ferries.change(caller, id, takePlaces());
    });
    expect([decision.ok, commits.sent(), seen]).toEqual([true, 4, ['told']]);
    expect(await house.dock.work.run(anOrigin(), (caller) => house.dock.ferries.get(caller, id))).toMatchObject({ taken: 1 });
  });

  it('is called unknown when no repeat is answered, and nobody is woken for it', async () => {
    const room = await house.another();
    const id = await aMooredFerry(house.dock, 5);
    losingReplies(room, 100);
    const seen: string[] = [];
    const unknown = room.work.run(anOrigin(), (caller) => {
      caller.unit.afterCommit(() => seen.push('told'));
      return room.ferries.change(caller, id, takePlaces());
    });
    await expect(unknown).rejects.toThrow(OutcomeUnknown);
    expect(seen).toEqual([]);
  });
});
