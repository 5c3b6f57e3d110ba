import { HeadRecounted } from '@fangang/contracts';
import { type GroupSpec, GroupLoop, type KafkaOptions, projects } from '@fangang/messaging';
import { type Dock, kafkaBrokers } from '@fangang/testing/ferry';

interface BoardRow {
  readonly _id: string;
  readonly counted: readonly number[];
}

export const boardGroup: GroupSpec = { group: 'harbour.projections', room: 'harbour', topics: [HeadRecounted.topic] };

/** The consumer of the kill specs: it writes down each count it is told, so that a repeat or a hole would show. */
export const boardLoop = (house: Dock): GroupLoop => {
  const room = house.room('harbour');
  return new GroupLoop(boardGroup.group, room, [
    {
      ...projects('harbour.board'),
      contracts: [HeadRecounted],
      topics: new Set([HeadRecounted.topic]),
      takes: new Map([
        [
          HeadRecounted.type,
          ({ subject, data }, { unit: { session } }) =>
            room.connection
              .collection<BoardRow>('board')
              .updateOne({ _id: subject }, { $push: { counted: (data as { counted: number }).counted } }, { upsert: true, session }),
        ],
      ]),
    },
  ]);
};

export const boardOf = async (house: Dock, id: string): Promise<readonly number[]> =>
  (await house.room('harbour').connection.collection<BoardRow>('board').findOne({ _id: id }))?.counted ?? [];

export const kafkaOf = (house: Dock): KafkaOptions => ({
  brokers: kafkaBrokers(),
  clientId: 'harbour',
  prefix: `${house.prefix}.`,
  maxWaitMs: 200,
});
