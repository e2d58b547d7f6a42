import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { readStatement } from '../../api/commands';
import type { ReconciliationAnswer } from '../../api/model';
import { keys } from '../../api/query-client';
import { useOnce } from '../../api/use-once';
import { useStep } from '../../api/use-step';

/** The last reading of a bank's statement that was asked for on this page. */
export interface Reading {
  readonly isPending: boolean;
  readonly answer?: ReconciliationAnswer;
  readonly error?: unknown;
}

/** Reads the statement of one bank, or of all of them in turn: a bank that does not answer keeps no other from being read. */
export function useReadings() {
  const queryClient = useQueryClient();
  const [readings, setReadings] = useState<Readonly<Record<string, Reading>>>({});
  const [done, setDone] = useState(0);
  const open = useRef(new Set<string>());
  const step = useStep({
    send: readStatement,
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: ['payouts'] });
      void queryClient.invalidateQueries({ queryKey: keys.standings });
    },
  });
  const put = (bankCode: string, reading: Reading): void =>
    setReadings((known) => ({ ...known, [bankCode]: reading }));

  async function read(bankCode: string): Promise<void> {
    if (open.current.has(bankCode)) return;
    open.current.add(bankCode);
    put(bankCode, { isPending: true });
    try {
      put(bankCode, { isPending: false, answer: await step.mutateAsync(bankCode) });
    } catch (error) {
      put(bankCode, { isPending: false, error });
    } finally {
      open.current.delete(bankCode);
    }
  }

  const all = useOnce({
    mutationFn: async (bankCodes: readonly string[]) => {
      setDone(0);
      for (const bankCode of bankCodes) {
        await read(bankCode);
        setDone((count) => count + 1);
      }
    },
  });
  return { readings, read, all: { isPending: all.isPending, done, mutate: all.mutate } };
}
