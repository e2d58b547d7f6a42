import type { Fault } from './shape';

/** Whose record it is: codes and numbers that a log line may carry. */
export interface RecordSubject {
  readonly claimNumber?: string;
  readonly benefitId?: string;
  readonly commandId?: string;
  readonly key?: string;
}

/** Stored JSON is not what it should be. Names the record, the place and what is missed there, never what stands there. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
  readonly code = 'RECORD.UNREADABLE';

  constructor(
    readonly subject: RecordSubject,
    readonly fault: Fault,
  ) {
    super(
      `${Object.values(subject).join(' ')} cannot be read: ${fault.pointer || '/'} is expected ${fault.expected}.`,
    );
  }
}
