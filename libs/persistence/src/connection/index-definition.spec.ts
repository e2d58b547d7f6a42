import { normaliseIndex, withoutEqualIndexes } from './index-definition';

const drop = 'DROP INDEX "public"."payout_alive"';
const create =
  'CREATE UNIQUE INDEX "payout_alive" ON "payout"  ("benefit_id", "payee") WHERE state NOT IN (\'FAILED\', \'RETURNED\') AND sent_at IS NULL';
const present =
  "CREATE UNIQUE INDEX payout_alive ON public.payout USING btree (benefit_id, payee) WHERE ((state <> ALL (ARRAY['FAILED'::text, 'RETURNED'::text])) AND (sent_at IS NULL))";

describe('index definitions', () => {
  it('sees through the words of PostgreSQL', () => {
    expect(normaliseIndex(create)).toBe(normaliseIndex(present));
    expect(withoutEqualIndexes([drop, create], new Map([['payout_alive', present]]))).toEqual([]);
  });

  it('still reports a condition, a column or a uniqueness that differs', () => {
    for (const changed of [
      present.replace('FAILED', 'HELD'),
      present.replace('payee)', 'amount)'),
      present.replace('UNIQUE ', ''),
      present.replace('IS NULL', 'IS NOT NULL'),
    ]) {
      expect(withoutEqualIndexes([drop, create], new Map([['payout_alive', changed]]))).toEqual([
        drop,
        create,
      ]);
    }
  });

  it('reports an index that nobody declares', () => {
    expect(withoutEqualIndexes([drop], new Map([['payout_alive', present]]))).toEqual([drop]);
  });
});
