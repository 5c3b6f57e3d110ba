import { mongo } from 'mongoose';

const NOT_YET_INITIALIZED = 94;

/**
 * Brings a mongod of our own up as a replica set of one node, under the port it has now: a data folder that comes from another port gets
 * its member's address changed. Throws until the node is primary, so it is asked again.
 */
export const initiateReplicaSet = async (port: number, setName: string): Promise<void> => {
  const host = `127.0.0.1:${port}`;
  const client = new mongo.MongoClient(`mongodb://${host}/?directConnection=true`, { serverSelectionTimeoutMS: 500 });
  try {
    const admin = client.db('admin');
    const config = await configOf(admin);
    if (config === undefined) await admin.command({ replSetInitiate: { _id: setName, members: [{ _id: 0, host }] } });
    else if (config.members[0]?.host !== host) await admin.command({ replSetReconfig: moved(config, host), force: true });
    const hello = await admin.command({ hello: 1 });
    if (hello['isWritablePrimary'] !== true) throw new Error('not a primary yet');
  } finally {
    await client.close();
  }
};

interface SetConfig {
  readonly version: number;
  readonly members: readonly { readonly _id: number; readonly host: string }[];
}

const configOf = async (admin: mongo.Db): Promise<SetConfig | undefined> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as SetConfig;
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === NOT_YET_INITIALIZED) return undefined;
    throw error;
  }
};

const moved = (config: SetConfig, host: string): SetConfig => ({
  ...config,
  version: config.version + 1,
  members: config.members.map((member) => ({ ...member, host })),
});
