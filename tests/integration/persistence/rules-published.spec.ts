import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { seedDemo } from '@jkk/persistence/seeding';
import { Office } from '../../support/claim-office';
import { cli, Files } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Record<string, any>;

let opened: OpenedDatabase;
let files: Files;
let office: Office;
let before: string;

const today = new Date(Date.now() - 48 * 3_600_000).toISOString().slice(0, 10);
const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  opened = await openFreshDatabase();
  await inTransaction(opened.owner, (em) => seedDemo(em, new Date().toISOString()));
  files = await Files.create();
  office = new Office(opened.app, opened.owner);
  before = await office.finalReported();
  await office.requested(before, 'FUNERAL');
});
afterAll(async () => {
  await files.remove();
  await opened.close();
});

async function json(argv: string[], input = ''): Promise<Answer> {
  const { code, out } = await cli(opened.database, [...argv, '--json'], { input });
  const document: unknown = JSON.parse(out);
  return { code, ...(Array.isArray(document) ? { items: document as unknown[] } : (document as object)) };
}

const PASSWORD = 'demo-jkk-2026\n';

async function propose(changes: object, from: string, by = 'admin', password = PASSWORD): Promise<Answer> {
  const file = await files.write('candidate.json', JSON.stringify({ base: 'PP-82-2019', changes }));
  return json(['rules', 'propose', '--candidate', file, '--from', from, '--by', by], password);
}

const publish = (checksum: string, by: string, password = PASSWORD) =>
  json(['rules', 'publish', '--checksum', checksum, '--by', by], password);

const funeralOn = async (date: string): Promise<number> => {
  const call = {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: `${date}T10:00:00+07:00`,
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
    benefits: [{ type: 'FUNERAL' }],
  };
  return (await json(['benefits', 'calculate'], JSON.stringify(call))).total as number;
};

describe('a changed rule set', () => {
  it('needs an administrator who proves to be that, a date, and a change', async () => {
    expect(await propose({ 'funeral.amount': 12_000_000 }, today, 'admin', 'another')).toEqual({
      code: 2,
      error: '--by and the password on the standard input are no active administrator',
    });
    expect(await propose({ 'funeral.amount': 12_000_000 }, today, 'admin', '')).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.amount': 12_000_000 }, today, 'officer')).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.amount': 12_000_000 }, today, 'nobody')).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.amount': 12_000_000 }, '2026-02-30')).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.amount': 12_000_000 }, '2019-12-01')).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.amount': 10_000_000 }, today)).toMatchObject({ code: 2 });
    expect(await propose({ 'funeral.price': 1 }, today)).toMatchObject({ code: 2 });
    expect(await json(['rules', 'list'])).toMatchObject({ code: 0, items: [] });
  });

  it('changes nothing as long as it is only proposed, and not by the word of one person', async () => {
    const { checksum } = await propose({ 'funeral.amount': 12_000_000 }, tomorrow);
    expect(await funeralOn(tomorrow)).toBe(10_000_000);
    expect(await publish(checksum, 'admin')).toEqual({ code: 'APPROVAL.SAME_PERSON' });
    expect(await publish(checksum, 'admin2', 'guessed')).toMatchObject({ code: 2 });
    expect(await publish('0'.repeat(64), 'admin2')).toEqual({ code: 'RULES.NOT_PROPOSED' });
    expect(await funeralOn(tomorrow)).toBe(10_000_000);
    const forged = opened.owner.query(
      `INSERT INTO rule_set_version SELECT code, version, checksum, proposed_by, proposed_by, now()
       FROM rule_set_proposal WHERE checksum = $1`,
      [checksum],
    );
    expect(await forged.catch(constraintOf)).toBe('rule_set_version_two_persons');
  });

  it('computes accidents from its first day on once another person has published it', async () => {
    const { checksum, proposed } = await propose({ 'funeral.amount': 12_000_000 }, today);
    expect(proposed).toBe(true);
    expect(await publish(checksum, 'admin2')).toMatchObject({ version: 3, inForceFrom: today });
    expect(await funeralOn(today)).toBe(12_000_000);
    expect(await funeralOn('2026-01-01')).toBe(10_000_000);
    expect(await publish(checksum, 'admin2')).toEqual({ code: 'RULES.ALREADY_PUBLISHED' });
    expect((await json(['rules', 'list'])).items).toEqual([
      expect.objectContaining({ code: 'PP-82-2019', version: 3, checksum, inForceFrom: today }),
    ]);
  });

  it('computes the claims that are decided from then on; what was computed before stays as it was', async () => {
    const after = await office.finalReported();
    await office.requested(after, 'FUNERAL');
    const [old] = (await office.get(before)).benefits;
    const [changed] = (await office.get(after)).benefits;
    expect([old?.amountRupiah, old?.basis?.ruleSet.version]).toEqual([10_000_000, 2]);
    expect([changed?.amountRupiah, changed?.basis?.ruleSet.version]).toEqual([12_000_000, 3]);
    expect(await json(['benefits', 'recompute'])).toMatchObject({
      code: 0,
      ruleSets: { 'PP-82-2019@2': 1, 'PP-82-2019@3': 1 },
      differences: 0,
    });
  });

  it('is overtaken by another that was published first', async () => {
    const waiting = await opened.app.query<{ checksum: string }[]>(
      `SELECT checksum FROM rule_set_proposal WHERE in_force_from = $1`,
      [tomorrow],
    );
    expect(await publish(waiting[0]!.checksum, 'admin2')).toEqual({ code: 'RULES.VERSION_TAKEN' });
    const next = await propose({ 'funeral.amount': 13_000_000 }, tomorrow);
    expect(next).toMatchObject({ version: 4, base: { version: 3 } });
    expect(await publish(next.checksum, 'admin2')).toMatchObject({ version: 4 });
    expect([await funeralOn(today), await funeralOn(tomorrow)]).toEqual([12_000_000, 13_000_000]);
  });

  it('computes nothing when its row was changed', async () => {
    const { checksum } = await propose({ 'glasses.cap': 2_000_000 }, tomorrow);
    await opened.owner.query(
      `UPDATE rule_set_proposal SET data = jsonb_set(data, '{figures,glasses.cap,value}', '9000000') WHERE checksum = $1`,
      [checksum],
    );
    const argv = ['rules', 'publish', '--checksum', checksum, '--by', 'admin2'];
    const { code, err } = await cli(opened.database, argv, { input: PASSWORD });
    expect([code, err]).toEqual([2, expect.stringContaining('The command failed')]);
  });
});
