import { ROLES } from '@jkk/domain/access';
import { ownerOf, RADAR_KIND_CODES, RADAR_KINDS, type RadarKind, type Sighting } from '@jkk/domain/radar';
import { inTransaction } from '@jkk/persistence/database';
import { lookAtRows, RadarRepository, type RepairedFinding } from '@jkk/persistence/radar';
import { insertClaim, insertPayout, tamper } from '../../support/payout-fixtures';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

/** What a repair has done is told to Temporal, or brings a message forward; otherwise there is none. */
let opened: OpenedDatabase;
let claim: string;
let payout: string;
const radar = new RadarRepository();

beforeAll(async () => {
  opened = await openFreshDatabase();
  const { claimNumber } = await inTransaction(opened.app, (em) => insertClaim(em));
  [claim, payout] = [`claim/${claimNumber}`, `payout/${await insertPayout(opened.app)}`];
});
afterAll(() => opened.close());

const NONE = 'RADAR.NO_REPAIR';
type About = Pick<Sighting, 'subject'> & { readonly facts?: Sighting['facts'] };

/** Of each kind: what it is about, and what its repair sends. */
const KINDS: Readonly<Record<RadarKind, readonly [() => About, readonly string[] | typeof NONE]>> = {
  WORKFLOW_MISSING: [() => ({ subject: claim }), ['END_WORKFLOW']],
  WORKFLOW_FAILING: [() => ({ subject: payout }), ['END_WORKFLOW']],
  WORKFLOW_FOREIGN: [() => ({ subject: claim }), ['REFRESH_CLAIM']],
  CLAIM_UNOPENED: [() => ({ subject: claim }), ['REFRESH_CLAIM']],
  CLAIM_WITHOUT_WAIT: [() => ({ subject: claim }), ['REFRESH_CLAIM']],
  DEADLINE_UNRECORDED: [() => ({ subject: claim }), ['REFRESH_CLAIM']],
  FACT_UNHEARD: [() => ({ subject: payout }), ['SIGNAL_CLAIM']],
  WAIT_OVERDUE: [() => ({ subject: claim }), NONE],
  DESK_UNMANNED: [() => ({ subject: 'desk/J01/CLAIM_OFFICER' }), NONE],
  OUTBOX_OLD: [() => ({ subject: 'outbox/0' }), []],
  MESSAGES_UNSENT: [() => ({ subject: 'channel/SMS' }), NONE],
  PAYOUT_STILL: [
    () => ({ subject: payout, facts: { state: 'UNKNOWN' } }),
    ['END_WORKFLOW', 'EXPECT_STATEMENT'],
  ],
  STATEMENT_SILENT: [() => ({ subject: 'bank/008' }), ['EXPECT_STATEMENT']],
  STATEMENT_FILE_FAILED: [() => ({ subject: 'file/x' }), NONE],
  PAYMENT_FILE_LIES: [() => ({ subject: 'file/x' }), NONE],
  PAYMENT_ANSWER: [() => ({ subject: 'file/x' }), NONE],
  DAY_REOPENED: [() => ({ subject: 'day/008/2026-11-21' }), NONE],
  SENDING_BLOCKED: [() => ({ subject: 'sending' }), NONE],
  DEBIT_UNKNOWN: [() => ({ subject: 'line/1' }), NONE],
  PAID_UNDULY: [() => ({ subject: payout }), NONE],
  PART_RETURNED: [() => ({ subject: payout }), NONE],
  CLOCK_DIFFERS: [() => ({ subject: 'worker-claims' }), NONE],
  RECORD_UNREADABLE: [() => ({ subject: claim }), NONE],
  RECORD_TAMPERED: [() => ({ subject: claim }), []],
  STEPS_LOST: [() => ({ subject: claim }), []],
  CLAIM_LOST: [() => ({ subject: 'claim/JKK-2026-9999999' }), ['END_WORKFLOW']],
};

const openOf = async (kind: RadarKind): Promise<RepairedFinding | undefined> =>
  (await radar.list(opened.app.manager, { open: true, kinds: [kind], limit: 1 }))[0];

async function found(kind: RadarKind, { subject, facts = {} }: About): Promise<number> {
  await inTransaction(opened.app, (em) =>
    radar.note(em, { kinds: [kind], seen: [{ kind, subject, facts }] }),
  );
  return (await openOf(kind))!.findingId;
}

async function repaired(findingId: number) {
  await opened.owner.query('DELETE FROM outbox');
  const request = { findingId, by: 'admin', roles: ['ADMIN'] as const, at: new Date().toISOString() };
  const result = await inTransaction(opened.app, (em) => radar.repair(em, request));
  const sent = await opened.owner.query<{ kind: string }[]>('SELECT kind FROM outbox ORDER BY kind');
  return { result, sent: sent.map(({ kind }) => kind) };
}

describe('a finding of the radar', () => {
  beforeAll(async () => {
    const settled = `state = 'RECONCILED', move_count = 1, release_count = 1, released_at = now(), settled_at = now()`;
    await tamper(opened.owner, payout.replace('payout/', ''), settled);
  });

  it.each(RADAR_KIND_CODES)('%s has an owner, and a repair that does something or none', async (kind) => {
    const [about, effect] = KINDS[kind];
    expect(ROLES).toContain(ownerOf(kind));
    expect(RADAR_KINDS[kind].todo).toMatchObject({ id: expect.any(String), en: expect.any(String) });
    const { result, sent } = await repaired(await found(kind, about()));
    if (effect === NONE) {
      expect([result, sent]).toEqual([{ ok: false, code: NONE }, []]);
      expect((await openOf(kind))!.repairs).toEqual([]);
      return;
    }
    expect([result.ok, sent]).toEqual([true, effect]);
  });

  it.each(['RECORD_TAMPERED', 'STEPS_LOST', 'CLAIM_LOST'] as const)(
    '%s stays whatever the next look shows, until a person has dealt with it',
    async (kind) => {
      const findingId = await found(kind, KINDS[kind][0]());
      await inTransaction(opened.app, (em) => radar.note(em, { kinds: [kind], seen: [] }));
      expect(await openOf(kind)).toMatchObject({ findingId });
      await repaired(findingId);
      expect(await openOf(kind)).toBeUndefined();
    },
  );

  it.each(['AWAITING_RELEASE', 'HELD'])(
    'has no repair of a payout that is %s: persons move it',
    async (state) => {
      const findingId = await found('PAYOUT_STILL', { subject: payout, facts: { state } });
      expect(await repaired(findingId)).toEqual({ result: { ok: false, code: NONE }, sent: [] });
    },
  );

  it('stays while its message lies, although it is to be sent again at once', async () => {
    const [row] = await opened.owner.query<{ id: number }[]>(
      `INSERT INTO outbox (kind, key, payload, created_at, attempts, next_attempt_at)
       VALUES ('REFRESH_CLAIM', 'old', '{}', now() - interval '1 hour', 9, now() + interval '1 hour') RETURNING id`,
    );
    const look = () => inTransaction(opened.app, async (em) => radar.note(em, await lookAtRows(em)));
    await look();
    const { findingId } = (await openOf('OUTBOX_OLD'))!;
    const request = { findingId, by: 'admin', roles: ['ADMIN'] as const, at: new Date().toISOString() };
    await inTransaction(opened.app, (em) => radar.repair(em, request));
    await look();
    expect(await openOf('OUTBOX_OLD')).toMatchObject({ findingId });
    const due = `SELECT next_attempt_at <= now() AS due FROM outbox WHERE id = $1`;
    expect(await opened.app.query(due, [row!.id])).toEqual([{ due: true }]);
    await opened.owner.query('UPDATE outbox SET sent_at = now()');
    await look();
    expect(await openOf('OUTBOX_OLD')).toBeUndefined();
  });
});
