import type { Logger } from '../logging';

export interface ShutdownStep {
  readonly name: string;
  /** After this time the next step begins all the same: a hanging connection must not keep a process alive. */
  readonly limitMs: number;
  stop(): Promise<void>;
}

/** Runs the steps one after the other. A step that fails or takes too long is logged and does not stop the others. */
export async function shutDownInOrder(steps: readonly ShutdownStep[], logger: Logger): Promise<void> {
  for (const step of steps) {
    const startedAt = Date.now();
    try {
      await withLimit(step);
      logger.debug({ state: step.name, durationMs: Date.now() - startedAt }, 'stopped');
    } catch (error) {
      logger.error(
        { state: step.name, durationMs: Date.now() - startedAt, err: error },
        'did not stop cleanly',
      );
    }
  }
}

async function withLimit(step: ShutdownStep): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('A shutdown step took too long')), step.limitMs);
  });
  try {
    await Promise.race([step.stop(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
