export * from './sending-block.repository';
export * from './sending-mark.repository';
