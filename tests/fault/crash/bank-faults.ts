import type { ArmedFault } from '../../support/simulator-admin';

/** What a bank does to a transfer beside the worker that falls. */
export interface BankFault {
  readonly name: string;
  /** At the transfer; undefined where it is taken in and answered well. */
  readonly sending: Pick<ArmedFault, 'fault' | 'delayMs' | 'booked' | 'answer'> | undefined;
  /** At the first inquiry about it. */
  readonly inquiry?: string;
}

export const BANK_FAULTS: readonly BankFault[] = [
  {
    name: 'that says 500 although it has paid',
    sending: { fault: 'ERROR_500_THOUGH_PAID' },
  },
  { name: 'that behaves', sending: undefined },
  {
    name: 'that says 504 and has done nothing',
    sending: { fault: 'ERROR_504', booked: false },
  },
  {
    name: 'that says 504 and books five seconds later',
    sending: { fault: 'LATE_POSTING', delayMs: 5_000 },
  },
  {
    name: 'that takes it in and books a second later',
    sending: { fault: 'PENDING_202', delayMs: 1_000 },
  },
  {
    name: 'that has paid, breaks off, and knows nothing when it is asked',
    sending: { fault: 'RESET_AFTER_ACCEPT' },
    inquiry: 'STATUS_LAG',
  },
];
