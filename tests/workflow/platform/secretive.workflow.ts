import {
  ApplicationFailure,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  condition,
} from '@temporalio/workflow';

export interface SecretiveActivities {
  fail(marker: string): Promise<void>;
  echoCorrelation(): Promise<string>;
}

export const tellSignal = defineSignal<[string]>('tell');
export const askUpdate = defineUpdate<string, [string]>('ask');

const { fail, echoCorrelation } = proxyActivities<SecretiveActivities>({
  startToCloseTimeout: '5s',
  retry: { maximumAttempts: 1 },
});

/** Lets a marker go through every place of a history that can carry a value or a text. */
export async function secretiveWorkflow(marker: string): Promise<string> {
  const heard: string[] = [];
  setHandler(tellSignal, (text) => void heard.push(text));
  setHandler(askUpdate, async (text) => {
    if (text.startsWith('refuse')) {
      throw ApplicationFailure.create({ message: `refused ${text}`, type: 'TEST.REFUSED' });
    }
    return echoCorrelation();
  });
  await fail(marker).catch(() => undefined);
  await condition(() => heard.length > 0);
  throw ApplicationFailure.create({ message: `ends with ${marker}`, details: [marker], nonRetryable: true });
}
