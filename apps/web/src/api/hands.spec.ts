import { Hands } from './hands';

describe('hands at a page', () => {
  it('are there for five minutes after each touch', () => {
    let now = 0;
    const room = new EventTarget();
    const hands = new Hands(room, () => now);
    now = 299_999;
    expect(hands.areHere()).toBe(true);
    now = 300_000;
    expect(hands.areHere()).toBe(false);
    room.dispatchEvent(new Event('keydown'));
    expect(hands.areHere()).toBe(true);
  });
});
