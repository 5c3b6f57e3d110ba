/** Where one broker of ours listens and keeps its data. */
export interface KafkaPlace {
  readonly port: number;
  readonly controllerPort: number;
  readonly data: string;
}

/** `server.properties` of one broker that is its own controller, on 127.0.0.1, without topics made by accident (ecosystem.md §9.3). */
export const serverProperties = ({ port, controllerPort, data }: KafkaPlace): string =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${port}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': data,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '3',
    'group.initial.rebalance.delay.ms': '0',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'transaction.state.log.num.partitions': '3',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'share.coordinator.state.topic.num.partitions': '3',
    'log.cleaner.dedupe.buffer.size': '16777216',
    // Up again after kill -9 in 3.3 s instead of 11.2 s.
    'broker.session.timeout.ms': '2000',
    'broker.heartbeat.interval.ms': '250',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** Kafka says warnings and worse, to the log that we keep for it. */
export const LOG4J2 = `rootLogger.level=warn
rootLogger.appenderRef.out.ref=out
appender.out.type=Console
appender.out.name=out
appender.out.layout.type=PatternLayout
appender.out.layout.pattern=[%d] %p %c: %m%n
`;
