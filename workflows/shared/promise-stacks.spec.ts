import { createContext, runInContext } from 'node:vm';
import { GlobalHandlers } from '@temporalio/worker/lib/workflow/vm-shared';
import { withoutPromiseStacks } from './promise-stacks';

interface Realm {
  readonly global: typeof globalThis;
  readonly stacks: Map<unknown, unknown>;
}

const RUN = 'a-run';
const handlers = new GlobalHandlers();

/** A realm in which a workflow runs, as the SDK sets one up. */
function newRealm(): Realm {
  const stacks = new Map();
  const promiseStackStore = { promiseToStack: stacks, childToParent: new Map() };
  const activator = { info: { runId: RUN }, promiseStackStore };
  const context = createContext({ __TEMPORAL_ACTIVATOR__: activator });
  const global = runInContext('globalThis', context) as typeof globalThis;
  // Outside of Jest, which has an Error of its own, Node finds the one of the handlers by itself.
  global.Error.prepareStackTrace = Error.prepareStackTrace;
  return { global, stacks };
}

const pending = ({ global }: Realm): { runId?: string } =>
  new global.Promise(() => undefined) as { runId?: string };

beforeAll(() => handlers.install());
afterAll(() => handlers.uninstall());

it('keeps the SDK from writing down where each promise was made', () => {
  const untouched = newRealm();
  pending(untouched);
  expect(untouched.stacks.size).toBe(1);
  const realm = newRealm();
  withoutPromiseStacks(realm.global);
  pending(realm);
  expect(realm.stacks.size).toBe(0);
});

it('leaves to a promise the workflow it belongs to, by which a rejection that nobody handles is told', () => {
  const realm = newRealm();
  withoutPromiseStacks(realm.global);
  expect(pending(realm).runId).toBe(RUN);
});

it('leaves to errors their frames, and to code its functions', () => {
  const { global } = newRealm();
  const limit = global.Error.stackTraceLimit;
  withoutPromiseStacks(global);
  expect(global.Error.stackTraceLimit).toBe(limit);
  expect(global.Promise.constructor('return 1 + 1')()).toBe(2);
});
