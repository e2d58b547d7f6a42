export * from './construction';
export * from './tariffs';
