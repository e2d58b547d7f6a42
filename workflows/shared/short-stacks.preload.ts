/**
 * Loaded once into the realm that all workflows of a worker run in. The SDK makes an error for every promise, for a query
 * that nobody asks, and writing down its frames is a third of what a replay costs. Two frames still name the place where
 * workflow code threw. Bundles for tests keep all of them (see the bundler).
 */
const FRAMES = 2;

if (!('keepsStacksWhole' in globalThis)) Error.stackTraceLimit = FRAMES;
