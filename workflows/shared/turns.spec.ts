import { Turns } from './turns';

const MANY = 10_000;

beforeEach(() => jest.useFakeTimers({ now: 1_000 }));
afterEach(() => jest.useRealTimers());

const go = (turns: Turns, times: number): void => {
  for (let turn = 0; turn < times; turn += 1) turns.next();
};

it('ends a loop that goes round while the clock of its workflow stands still', () => {
  const turns = new Turns();
  go(turns, MANY);
  expect(() => turns.next()).toThrow('without waiting');
});

it('lets one go on for ever that waits in between', () => {
  const turns = new Turns();
  for (let task = 0; task < 5; task += 1) {
    go(turns, MANY);
    jest.advanceTimersByTime(1);
  }
  expect(() => turns.next()).not.toThrow();
});
