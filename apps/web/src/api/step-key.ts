import { newKey } from './idempotency';
import { isOutcomeOpen } from './problem';

/**
 * The idempotency key of a step that may have to be sent again: the same words keep it as long as the outcome is open (the
 * answer was lost, or is still being worked out), so that a repeat learns the first answer; an answer ends it.
 */
export class StepKey {
  private open: { readonly words: string; readonly key: string } | undefined;

  /** The key to send these words with. */
  of(said: unknown): string {
    const words = JSON.stringify(said) ?? '';
    if (this.open?.words !== words) this.open = { words, key: newKey() };
    return this.open.key;
  }

  failed(error: unknown): void {
    if (!isOutcomeOpen(error)) this.open = undefined;
  }

  done(): void {
    this.open = undefined;
  }
}
