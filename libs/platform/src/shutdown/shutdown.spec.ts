import { createLogger } from '../logging';
import { shutDownInOrder } from '.';

const logger = createLogger('test', { level: 'silent' });

describe('shutDownInOrder', () => {
  it('waits for each step before the next, and goes on past one that fails or hangs', async () => {
    const heard: string[] = [];
    const step = (name: string, stop: () => Promise<void>, limitMs = 1_000) => ({ name, limitMs, stop });
    await shutDownInOrder(
      [
        step('slow', async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          heard.push('slow');
        }),
        step('failing', () => Promise.reject(new Error('broken'))),
        step('hanging', () => new Promise(() => undefined), 20),
        step('last', () => Promise.resolve(void heard.push('last'))),
      ],
      logger,
    );
    expect(heard).toEqual(['slow', 'last']);
  });
});
