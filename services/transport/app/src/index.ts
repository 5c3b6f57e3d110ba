export { capabilities } from './capabilities';
export { newTransportKeyFiles, newTransportKeys, readTransportConfig, readTransportKeys, type TransportKeys } from './config';
export { TransportModule } from './transport.module';
