export * from './personal-key';
export * from './sealer';
export * from './sealing-keys';
export * from './unsealable';
