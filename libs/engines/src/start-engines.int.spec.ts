import { mongo } from 'mongoose';

describe('the engines of this run', () => {
  it('take a write in a transaction on MongoDB', async () => {
    const client = await new mongo.MongoClient(process.env['MONGO_URL'] ?? '').connect();
    const session = client.startSession();
    const rows = client.db(`engines_${process.pid}`).collection('rows');
    await session.withTransaction(async () => void (await rows.insertOne({ one: 1 }, { session })));
    expect(await rows.countDocuments()).toBe(1);
    await session.endSession();
    await client.close();
  });
});
