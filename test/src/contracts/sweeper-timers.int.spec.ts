import { RoomTimers } from '@fangang/jobs';
import { describeTimers } from './timers.conformance';

describeTimers('swept', (room, handlers) => new RoomTimers(room, handlers, { sweeper: { everyMs: 100 } }));
