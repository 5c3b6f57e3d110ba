import { RoomTimers } from '@fangang/jobs';
import { redisUrl } from '@fangang/testing/ferry';
import { describeTimers } from './timers.conformance';

// The sweeper beside the hints comes by as seldom as it does in earnest.
describeTimers(
  'with hints in BullMQ',
  (room, handlers, { prefix }) => new RoomTimers(room, handlers, { hints: { redisUrl: redisUrl(), prefix } }),
);
