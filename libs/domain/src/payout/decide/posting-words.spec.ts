import { POSTING_WORDS } from '../../ledger';
import { STATEMENT_BUCKETS } from './statement-line';

/** These are decisions of persons, which post what they decide. */
const DECIDED = ['EXPLAINED', 'SUSPENSE', 'DIVIDED'];

it.each(STATEMENT_BUCKETS.filter((bucket) => !DECIDED.includes(bucket)))(
  'a line that is posted as %s has a name in the books',
  (bucket) => {
    const { id = '', en = '' } = POSTING_WORDS[`STATEMENT_${bucket}`] ?? {};
    expect(id).not.toBe('');
    expect(en).not.toBe(id);
  },
);
