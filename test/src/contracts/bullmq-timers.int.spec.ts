import { RoomTimers } from '@fangang/jobs';
import { describeTimers } from './timers.conformance';

const redisUrl = process.env['REDIS_URL'] ?? '';

// The sweeper beside the hints comes by as seldom as it does in earnest.
describeTimers('with hints in BullMQ', (room, handlers, { prefix }) => new RoomTimers(room, handlers, { hints: { redisUrl, prefix } }));
