export * from './forgotten-files';
export * from './sending-block.repository';
export * from './sending-mark.repository';
