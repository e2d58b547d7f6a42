export * from './stored-calculation';
export * from './recompute';
export * from './rehearsal';
