export * from './stored-calculation';
export * from './recompute';
export * from './differences';
export * from './candidate';
export * from './rehearsal';
export * from './provinces';
