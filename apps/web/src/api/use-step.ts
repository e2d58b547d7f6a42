import { useState } from 'react';
import { StepKey } from './step-key';
import { useOnce } from './use-once';

interface StepOptions<Said, Answer> {
  /** Sends what was said with the key by which the server knows a repeat. */
  readonly send: (said: Said, key: string) => Promise<Answer>;
  readonly onDone?: (answer: Answer) => unknown;
  readonly onFailed?: () => unknown;
}

/** One step of a person, which may be sent again without happening twice. */
export function useStep<Said, Answer>({ send, onDone, onFailed }: StepOptions<Said, Answer>) {
  const [key] = useState(() => new StepKey());
  return useOnce({
    mutationFn: (said: Said) => send(said, key.of(said)),
    onSuccess: (answer) => {
      key.done();
      return onDone?.(answer);
    },
    onError: (error) => {
      key.failed(error);
      return onFailed?.();
    },
  });
}
