import { InProcessLog, SequenceOutlet } from '@fangang/messaging';
import { describeTransport } from './transport.conformance';

describeTransport('in process', (dock) =>
  Promise.resolve({
    outlet: new SequenceOutlet(),
    log: () => new InProcessLog(dock.rooms, { pollMs: 50 }),
    close: () => Promise.resolve(),
  }),
);
