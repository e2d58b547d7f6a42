/** Who has touched nothing for so long may have gone. The server keeps a session's last use no more exactly. */
const GONE_MS = 5 * 60_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Whether somebody sits at the page: what it asks for in an empty room must not keep the session open. */
export class Hands {
  private lastAt: number;

  constructor(
    room: EventTarget,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.lastAt = now();
    const touch = (): void => {
      this.lastAt = this.now();
    };
    for (const kind of TOUCHES) room.addEventListener(kind, touch, { passive: true, capture: true });
  }

  areHere(): boolean {
    return this.now() - this.lastAt < GONE_MS;
  }
}
