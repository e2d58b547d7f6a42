import { randomUUID } from 'node:crypto';
import { CommandEntity } from '@jkk/persistence/claim/claim.entities';
import { inTransaction, sqlStateOf, Table } from '@jkk/persistence/database';
import { OutboxEntity } from '@jkk/persistence/outbox/outbox.entity';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;
const commands = new Table(CommandEntity);

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

const command = (changes: Partial<CommandEntity> = {}): CommandEntity => ({
  commandId: randomUUID(),
  code: 'conclusion',
  claimNumber: 'JKK-2026-0000001',
  benefitId: null,
  payoutId: null,
  targetId: null,
  actor: { userId: 'officer', roles: ['CLAIM_OFFICER'], organisation: 'BPJS' },
  organisation: 'BPJS',
  userId: 'officer',
  idempotencyKey: null,
  requestHash: 'hash',
  body: { note: 'text', list: [1, null] },
  expectedVersion: 3,
  receivedAt: '2026-11-21T02:00:00.120Z',
  status: 'RECEIVED',
  answer: null,
  closedAt: null,
  ...changes,
});

describe('a table', () => {
  it('gives back what was put in, and what TypeORM reads of it', async () => {
    const em = opened.app.manager;
    const row = command();
    await commands.insert(em, row);
    const { commandId } = row;
    expect(await commands.find(em, { commandId })).toEqual(row);
    expect({ ...(await em.findOneBy(CommandEntity, { commandId })) }).toEqual(row);
  });

  it('leaves what is absent to the defaults of the database', async () => {
    const em = opened.app.manager;
    const outbox = new Table(OutboxEntity);
    const payload = { kind: 'START_PAYOUT', payoutId: 'p1' } as const;
    await outbox.insert(em, { kind: payload.kind, key: 'once', payload });
    const found = await outbox.find(em, { key: 'once' });
    expect({ ...(await em.findOneBy(OutboxEntity, { key: 'once' })) }).toEqual(found);
    expect(found).toMatchObject({ attempts: 0, payload, sentAt: null });
  });

  it('changes the named properties of the rows it means, and says how many', async () => {
    const em = opened.app.manager;
    const rows = [command({ userId: 'one' }), command({ userId: 'one' }), command({ userId: 'two' })];
    for (const row of rows) await commands.insert(em, row);
    const closing = {
      status: 'DONE',
      answer: { outcome: 'DONE' },
      closedAt: '2026-11-21T03:00:00.000Z',
    } as const;
    expect(await commands.update(em, { userId: 'one', status: 'RECEIVED' }, closing)).toBe(2);
    expect(await commands.update(em, { userId: 'one', status: 'RECEIVED' }, closing)).toBe(0);
    const byId = (left: CommandEntity, right: CommandEntity): number =>
      left.commandId < right.commandId ? -1 : 1;
    expect(await commands.list(em, { userId: ['one', 'two'] }, { orderBy: 'commandId' })).toEqual(
      [{ ...rows[0]!, ...closing }, { ...rows[1]!, ...closing }, rows[2]!].sort(byId),
    );
  });

  it('finds nothing where there is nothing', async () => {
    const em = opened.app.manager;
    const commandId = randomUUID();
    expect(await commands.find(em, { commandId })).toBeUndefined();
    expect(await commands.list(em, { commandId: [] })).toEqual([]);
    expect(await commands.exists(em, { commandId })).toBe(false);
    await commands.insert(em, command({ commandId }));
    expect(await commands.exists(em, { commandId })).toBe(true);
  });

  it('locks a row until the transaction ends, and lets others read it', async () => {
    const row = command();
    const { commandId } = row;
    await commands.insert(opened.app.manager, row);
    await inTransaction(opened.app, async (em) => {
      await commands.find(em, { commandId }, { lock: true });
      await expect(
        opened.app
          .query(`SELECT 1 FROM command WHERE command_id = $1 FOR UPDATE NOWAIT`, [commandId])
          .catch(sqlStateOf),
      ).resolves.toBe('55P03');
      expect(await commands.find(opened.app.manager, { commandId })).toEqual(row);
    });
  });

  it('refuses values that the column would not give back, unknown properties, and whole tables', async () => {
    const em = opened.app.manager;
    await expect(commands.insert(em, command({ receivedAt: '2026-11-21' }))).rejects.toThrow(RangeError);
    await expect(commands.insert(em, { nobody: 1 } as never)).rejects.toThrow('no property nobody');
    expect(() => commands.list(em, {})).toThrow('whole table');
  });

  it('sends one text for one kind of statement, however often', async () => {
    const em = opened.app.manager;
    const texts = new Set<string>();
    const noting = { connection: em.connection, query: async (text: string) => (texts.add(text), []) };
    for (const commandId of ['a', 'b']) await commands.list(noting as never, { commandId });
    expect(texts.size).toBe(1);
  });
});
