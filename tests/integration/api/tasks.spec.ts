import { inTransaction } from '@jkk/persistence/database';
import { lookAtRows, RadarRepository, type Sighting } from '@jkk/persistence/radar';
import { request } from 'undici';
import { populate } from '../../support/population';
import { wibDay } from '../../support/claim-bodies';
import { StatementCounter, totalOf } from '../../support/postgres/statements';
import { tamper } from '../../support/postgres';
import { eventually } from '../../support/wait';
import { ApiFixture, type Answer } from './api.fixture';

interface Task {
  readonly claimNumber: string;
  readonly wait: { readonly code: string; readonly subject: string; readonly role: string };
  readonly holder: { readonly userId: string; readonly name: string } | null;
}
type Key = Readonly<Record<'claimNumber' | 'code' | 'subject', string>>;

const keyOf = ({ claimNumber, wait: { code, subject } }: Task): Key => ({ claimNumber, code, subject });
const nameOf = (key: Key): string => `${key.claimNumber} ${key.code} ${key.subject}`;

describe('work', () => {
  let api: ApiFixture;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await ApiFixture.start();
    await populate(
      { appUrl: api.test.appUrl, ownerUrl: api.test.ownerUrl },
      { claims: 5_000, today: `${api.clock.now().slice(0, 10)}T00:00:00.000Z` },
    );
    for (const { username, userId } of (await api.as('auditor', 'GET', '/people?limit=100')).body.items) {
      ids[username as string] = userId as string;
    }
  }, 120_000);
  afterAll(() => api.close());

  const list = async (who: string, query = ''): Promise<Task[]> =>
    (await api.as(who, 'GET', `/tasks?limit=100${query}`)).body.items as Task[];
  const assign = (who: string, tasks: readonly Key[], to?: string): Promise<Answer> =>
    api.as(who, 'POST', '/tasks/assign', { body: { tasks, ...(to === undefined ? {} : { to: ids[to] }) } });
  const outcomes = async (who: string, tasks: readonly Key[], to?: string): Promise<string[]> =>
    ((await assign(who, tasks, to)).body.items as { outcome: string }[]).map(({ outcome }) => outcome);
  const pull = async (who: string): Promise<Task> =>
    (await api.as(who, 'POST', '/tasks/next', { body: {} })).body.task as Task;
  const free = async (): Promise<Key[]> => (await list('officer', '&holder=nobody')).map(keyOf);

  it('is nobody’s, is taken by one person, and is given back', async () => {
    const [key] = await free();
    expect(await outcomes('officer', [key!], 'officer')).toEqual(['DONE']);
    const taken = await assign('officer2', [key!], 'officer2');
    expect(taken.body.items).toMatchObject([{ outcome: 'HELD', holder: expect.any(String) }]);
    expect(await outcomes('officer2', [key!])).toEqual(['HELD']);
    expect((await list('officer2', '&holder=mine')).length).toBe(0);
    expect((await list('officer', '&holder=mine')).map(keyOf)).toEqual([key]);
    expect((await free()).map(nameOf)).not.toContain(nameOf(key!));
    expect(await outcomes('officer', [key!])).toEqual(['DONE']);
    const moves = await api.as('head', 'GET', `/claims/${key!.claimNumber}/task-moves`);
    expect(moves.body.items).toMatchObject([{ move: 'RETURNED' }, { move: 'TAKEN', code: key!.code }]);
  });

  it('goes to exactly one of those who take it at the same moment', async () => {
    const [key] = await free();
    const takers = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? 'officer' : 'officer2'));
    const told = await Promise.all(
      takers.map(async (who) => ({ who, done: await outcomes(who, [key!], who) })),
    );
    const winners = new Set(told.filter(({ done }) => done[0] === 'DONE').map(({ who }) => who));
    expect(winners.size).toBe(1);
    expect(await outcomes('head', [key!])).toEqual(['DONE']);
  });

  it('is pulled most urgent first, and never the same by two', async () => {
    const before = (await free()).map(nameOf);
    const pulled = await Promise.all(
      Array.from({ length: 10 }, (_, at) => pull(at % 2 === 0 ? 'officer' : 'officer2')),
    );
    const names = pulled.map((task) => nameOf(keyOf(task)));
    expect(new Set(names).size).toBe(10);
    expect([...names].sort()).toEqual(before.slice(0, 10).sort());
    expect(pulled.every(({ holder }) => holder !== null)).toBe(true);
    expect(await outcomes('head', pulled.map(keyOf))).toEqual(pulled.map(() => 'DONE'));
  });

  it('is pulled of one kind where that is asked', async () => {
    const { task } = (await api.as('officer', 'POST', '/tasks/next', { body: { what: 'CONCLUSION' } })).body;
    expect(task.wait.code).toBe('CONCLUSION');
    expect((await api.as('auditor', 'POST', '/tasks/next', { body: {} })).body).toEqual({ task: null });
    await assign('head', [keyOf(task as Task)]);
  });

  it('is for those who have its role and see its claim', async () => {
    const [key] = await free();
    expect(await outcomes('verifier', [key!], 'verifier')).toEqual(['NOT_ALLOWED']);
    expect(await outcomes('plkk2', [key!], 'plkk2')).toEqual(['NOT_WAITING']);
    expect(await outcomes('head', [key!], 'verifier')).toEqual(['NOT_ALLOWED']);
    expect(await outcomes('officer', [key!], 'officer2')).toEqual(['NOT_ALLOWED']);
    const gone = { ...key!, claimNumber: 'JKK-2026-9999999' };
    expect(await outcomes('officer', [gone], 'officer')).toEqual(['NOT_WAITING']);
  });

  it('of another hospital than the one that treats is taken there, and by nobody else', async () => {
    const [claim] = await api.database.query<{ claimNumber: string }[]>(
      `SELECT claim_number AS "claimNumber" FROM claim WHERE plkk_code = 'PLKK-0001' AND stage = 'UNDER_VERIFICATION' LIMIT 1`,
    );
    const { claimNumber } = claim!;
    const [from, to] = ['PLKK-0001', 'PLKK-0002'].map((plkkCode) => ({ plkkCode, name: null }));
    const at = api.clock.now();
    await tamper(
      api.test,
      `UPDATE claim SET dossier = jsonb_set(dossier, '{referrals}', $2) WHERE claim_number = $1`,
      [claimNumber, JSON.stringify([{ from, to, at, answer: null }])],
    );
    const key = { claimNumber, code: 'BILL_ANSWER', subject: `${claimNumber}-T01` };
    await tamper(
      api.test,
      `INSERT INTO claim_wait SELECT (jsonb_populate_record(t, $2)).* FROM claim_wait t WHERE claim_number = $1 LIMIT 1`,
      [
        claimNumber,
        JSON.stringify({ code: key.code, subject: key.subject, role: 'PLKK_STAFF', plkk_code: 'PLKK-0002' }),
      ],
    );
    expect(await outcomes('plkk', [key], 'plkk')).toEqual(['NOT_ALLOWED']);
    expect(await outcomes('plkk2', [key], 'plkk2')).toEqual(['DONE']);
    expect((await list('plkk2', '&holder=mine')).map(keyOf)).toEqual([key]);
  });

  it('is given in bulk by a head, from whoever has it', async () => {
    const tasks = (await free()).slice(0, 5);
    await assign('officer', tasks, 'officer');
    expect(await outcomes('head', tasks, 'officer2')).toEqual(tasks.map(() => 'DONE'));
    expect((await list('officer2', '&holder=mine')).length).toBe(5);
    const { items } = (await api.as('head', 'GET', '/tasks/colleagues')).body;
    expect(items.find(({ userId }: { userId: string }) => userId === ids['officer2'])).toMatchObject({
      holds: 5,
      atWork: true,
    });
    await assign('head', tasks);
  });

  it('costs the same few statements however much of it is given at once', async () => {
    const tasks = await free();
    const counter = await StatementCounter.open(api.test.superuserUrl, 'jkk_app');
    const costOf = async (work: () => Promise<unknown>): Promise<number> =>
      totalOf((await counter.during(work)).filter(({ text }) => text.includes('claim_number')));
    expect(tasks.length).toBeGreaterThan(40);
    for (const some of [tasks.slice(0, 1), tasks]) {
      expect(await costOf(() => assign('head', some, 'officer'))).toBe(4);
      expect(await costOf(() => assign('head', some))).toBe(4);
    }
    await counter.close();
  });

  it('is given by two at the same moment, whatever the order in which each names it', async () => {
    const tasks = (await free()).slice(0, 30);
    const rounds = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        outcomes('head', at % 2 === 0 ? tasks : [...tasks].reverse(), at % 3 === 0 ? 'officer' : 'officer2'),
      ),
    );
    expect(rounds.flat()).toEqual(rounds.flat().map(() => 'DONE'));
    const back = await Promise.all([outcomes('head', tasks), outcomes('head', [...tasks].reverse())]);
    expect(tasks.map((_, at) => [back[0][at], back[1].at(-1 - at)].sort())).toEqual(
      tasks.map(() => ['DONE', 'HELD']),
    );
  });

  it('is told as often as it is named, and what ends in this moment keeps nobody waiting', async () => {
    const [key, ending] = await free();
    const parts = [ending!.claimNumber, ending!.code, ending!.subject];
    await inTransaction(api.database, async (em) => {
      await em.query('DELETE FROM claim_wait WHERE claim_number = $1 AND code = $2 AND subject = $3', parts);
      const named = [key!, ending!, key!];
      expect(await outcomes('head', named, 'officer')).toEqual(['DONE', 'HELD', 'DONE']);
    });
    expect(await outcomes('head', [key!, key!])).toEqual(['DONE', 'DONE']);
  });

  it('is nobody’s again while its person is away or switched off', async () => {
    const [first, second] = await free();
    await assign('officer2', [first!, second!], 'officer2');
    const day = wibDay(api.clock.now());
    const away = { userId: ids['officer2'], firstDay: day, lastDay: day, note: 'Cuti.' };
    const entered = await api.as('head', 'POST', '/absences', { body: away });
    expect(entered.body.items).toMatchObject([{ userId: ids['officer2'], firstDay: day, note: 'Cuti.' }]);
    expect((await free()).map(nameOf)).toContain(nameOf(first!));
    expect(await outcomes('head', [first!], 'officer2')).toEqual(['ABSENT']);
    expect(await outcomes('officer2', [first!], 'officer2')).toEqual(['ABSENT']);
    expect(await pull('officer2')).toBeNull();
    expect(await outcomes('officer', [first!], 'officer')).toEqual(['DONE']);
    const { absenceId } = entered.body.items[0];
    expect((await api.as('officer', 'POST', '/absences/end', { body: { absenceId } })).status).toBe(404);
    expect((await api.as('officer2', 'POST', '/absences/end', { body: { absenceId } })).body.items).toEqual(
      [],
    );
    expect((await list('officer2', '&holder=mine')).map(keyOf)).toEqual([second]);
    const { version } = (await api.as('admin', 'GET', `/people/${ids['officer2']}`)).body;
    await api.as('admin', 'POST', `/people/${ids['officer2']}/step`, {
      body: { step: 'DISABLE', version, note: 'Pindah.' },
    });
    expect((await free()).map(nameOf)).toContain(nameOf(second!));
    await assign('head', [first!]);
  });

  it('of a role that nobody at work has is shown to the head of that branch alone, until somebody is back', async () => {
    const unmanned = async (): Promise<Sighting[]> =>
      (await lookAtRows(api.database.manager)).seen.filter(({ kind }) => kind === 'DESK_UNMANNED');
    const ofBranch = async (): Promise<Sighting[]> =>
      (await unmanned()).filter(({ facts }) => facts['branch'] === 'J01');
    expect(await ofBranch()).toEqual([]);
    const day = wibDay(api.clock.now());
    const away = { userId: ids['verifier'], firstDay: day, lastDay: day, note: 'Sakit.' };
    const { absenceId } = (await api.as('head', 'POST', '/absences', { body: away })).body.items[0];
    const [found, ...others] = await ofBranch();
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      subject: 'desk/J01/MEDICAL_VERIFIER',
      facts: { role: 'MEDICAL_VERIFIER', waits: expect.any(Number) },
    });
    const facts = { ...found!.facts, branch: 'J02' };
    const elsewhere: Sighting = { kind: 'DESK_UNMANNED', subject: 'desk/J02/MEDICAL_VERIFIER', facts };
    const look = { kinds: ['DESK_UNMANNED'], seen: [found!, elsewhere] } as const;
    await inTransaction(api.database, (em) => new RadarRepository().note(em, look));
    const shown = async (who: string): Promise<string[]> =>
      (await api.as(who, 'GET', '/radar?kind=DESK_UNMANNED')).body.items.map(
        ({ subject }: Sighting) => subject,
      );
    expect(await shown('head')).toEqual([found!.subject]);
    expect(await shown('admin')).toEqual([elsewhere.subject, found!.subject]);
    await api.as('head', 'POST', '/absences/end', { body: { absenceId } });
    expect(await ofBranch()).toEqual([]);
  });

  /** A decision that is too large for an approver. */
  const proposedToHead = async (): Promise<Key> => {
    const key = keyOf((await list('approver')).find(({ wait }) => wait.code === 'DECISION')!);
    await api.database.query(
      `UPDATE claim_wait SET role = 'BRANCH_HEAD' WHERE claim_number = $1 AND code = $2 AND subject = $3`,
      [key.claimNumber, key.code, key.subject],
    );
    return key;
  };

  it('comes with authority that was lent, for decisions alone, and goes with it', async () => {
    const forHead = async (who: string): Promise<Task[]> =>
      (await list(who)).filter(({ wait }) => wait.role === 'BRANCH_HEAD');
    const key = await proposedToHead();
    expect(await forHead('approver')).toEqual([]);
    const body = { to: ids['approver'], role: 'BRANCH_HEAD', reason: 'Cuti.' };
    const days = { firstDay: '2020-01-01', lastDay: '2099-12-31' };
    const past = { firstDay: '2020-01-01', lastDay: '2020-01-02' };
    await api.as('head', 'POST', '/lent-authority', { body: { ...body, ...past } });
    expect(await forHead('approver')).toEqual([]);
    const lent = await api.as('head', 'POST', '/lent-authority', { body: { ...body, ...days } });
    const { lentId } = lent.body.items[0];
    const seen = await forHead('approver');
    expect([...new Set(seen.map(({ wait }) => wait.code))]).toEqual(['DECISION']);
    expect(seen.map(keyOf)).toContainEqual(key);
    expect(await outcomes('head', [key], 'approver')).toEqual(['DONE']);
    expect(await outcomes('approver', [key], 'approver')).toEqual(['DONE']);
    expect((await list('approver', '&holder=mine')).map(keyOf)).toContainEqual(key);
    const change = `UPDATE lent_authority SET last_day = '2100-01-01' WHERE lent_id = $1`;
    await expect(api.database.query(change, [lentId])).rejects.toThrow('ended and not changed');
    const auditor = await api.as('auditor', 'GET', '/lent-authority');
    expect(auditor.body).toMatchObject({ items: [{ lentId, reason: 'Cuti.', isOwn: false }], borrowers: [] });
    await api.as('head', 'POST', '/lent-authority/end', { body: { lentId } });
    expect(await forHead('approver')).toEqual([]);
    expect((await list('approver', '&holder=mine')).map(keyOf)).not.toContainEqual(key);
  });

  it('of an authority that was lent twice is shown once, goes with the last of the two, and is lent on by nobody', async () => {
    const key = await proposedToHead();
    const days = { firstDay: '2020-01-01', lastDay: '2099-12-31' };
    const lend = (who: string, to: string): Promise<Answer> =>
      api.as(who, 'POST', '/lent-authority', {
        body: { to: ids[to], role: 'BRANCH_HEAD', reason: 'Cuti.', ...days },
      });
    const shown = async (): Promise<number> =>
      (await list('approver')).filter((task) => nameOf(keyOf(task)) === nameOf(key)).length;
    await lend('head', 'approver');
    const { items } = (await lend('head', 'approver')).body as { items: { lentId: number }[] };
    expect(items).toHaveLength(2);
    expect(await shown()).toBe(1);
    const lentOn = await lend('approver', 'head');
    expect([lentOn.status, lentOn.body.errors]).toMatchObject([422, [{ pointer: '/role' }]]);
    for (const [at, { lentId }] of items.entries()) {
      await api.as('head', 'POST', '/lent-authority/end', { body: { lentId } });
      expect(await shown()).toBe(1 - at);
    }
  });

  it('of a lent authority stays behind when one of the two moves, or takes up other work', async () => {
    await proposedToHead();
    const days = { firstDay: '2020-01-01', lastDay: '2099-12-31' };
    const body = { to: ids['approver'], role: 'BRANCH_HEAD', reason: 'Cuti.', ...days };
    const { lentId } = (await api.as('head', 'POST', '/lent-authority', { body })).body.items[0];
    const decides = async (): Promise<boolean> =>
      (await list('approver')).some(({ wait }) => wait.role === 'BRANCH_HEAD');
    const becomes = async (who: string, facts: object): Promise<void> => {
      const { userId, version, ...person } = (await api.as('admin', 'GET', `/people/${ids[who]}`)).body;
      const kept = ['name', 'nik', 'roles', 'organisation', 'branch'].map((name) => [name, person[name]]);
      const change = { ...Object.fromEntries(kept), version, note: 'Pindah.', ...facts };
      const done = await api.as('admin', 'POST', `/people/${userId}/change`, { body: change });
      expect(done.body.person).toMatchObject(facts);
    };
    expect(await decides()).toBe(true);
    await becomes('head', { branch: 'J02' });
    expect(await decides()).toBe(false);
    await becomes('head', { branch: 'J01' });
    expect(await decides()).toBe(true);
    await becomes('approver', { roles: ['CLAIM_OFFICER'] });
    expect(await decides()).toBe(false);
    await becomes('approver', { roles: ['BENEFIT_APPROVER'] });
    await api.as('head', 'POST', '/lent-authority/end', { body: { lentId } });
  });

  it('stays where it is while its person is away on other days', async () => {
    const [key] = await free();
    await assign('officer', [key!], 'officer');
    const enter = (who: string, body: object): Promise<Answer> =>
      api.as(who, 'POST', '/absences', { body: { note: 'Cuti.', ...body } });
    const later = await enter('officer', { firstDay: '2030-01-01', lastDay: '2030-01-05' });
    expect(later.body.items).toHaveLength(1);
    expect((await list('officer', '&holder=mine')).map(keyOf)).toEqual([key]);
    const turned = await enter('officer', { firstDay: '2030-01-05', lastDay: '2030-01-01' });
    expect(turned.body.errors).toMatchObject([{ pointer: '/lastDay', code: 'DATES.ORDER' }]);
    const other = { userId: ids['verifier'], firstDay: '2030-01-01', lastDay: '2030-01-01' };
    expect((await enter('officer', other)).status).toBe(404);
    expect((await enter('head', { ...other, userId: ids['doctor'] })).status).toBe(404);
    await assign('head', [key!]);
  });

  it('ends with the wait', async () => {
    const [key] = await free();
    await assign('officer', [key!], 'officer');
    const parts = [key!.claimNumber, key!.code, key!.subject];
    const where = 'claim_number = $1 AND code = $2 AND subject = $3';
    await api.database.query(`DELETE FROM claim_wait WHERE ${where}`, parts);
    expect(await api.database.query(`SELECT 1 FROM task_hold WHERE ${where}`, parts)).toEqual([]);
    expect(await outcomes('officer', [key!], 'officer')).toEqual(['NOT_WAITING']);
  });

  it('is shown by filters that a person keeps, with how much each shows', async () => {
    const filters = [
      { name: 'Milik saya', holder: 'mine' },
      { name: 'Simpulan', what: 'CONCLUSION' },
      { name: 'Terlambat', due: 'overdue', segment: 'BPU' },
    ];
    const kept = await api.as('officer', 'POST', '/tasks/filters', { body: { filters } });
    const count = async (query: string): Promise<number> => (await list('officer', query)).length;
    expect(kept.body.filters).toEqual([
      { ...filters[0], count: 0 },
      { ...filters[1], count: await count('&what=CONCLUSION') },
      { ...filters[2], count: await count('&due=overdue&segment=BPU') },
    ]);
    expect(kept.body.filters[1].count).toBeGreaterThan(0);
    expect((await api.as('officer', 'GET', '/tasks/filters')).body).toEqual(kept.body);
    expect((await api.as('verifier', 'GET', '/tasks/filters')).body).toEqual({ filters: [] });
    const twice = await api.as('officer', 'POST', '/tasks/filters', {
      body: { filters: [filters[0], filters[0]] },
    });
    expect(twice.body.errors).toMatchObject([{ pointer: '/filters/1/name', code: 'LIST.REPEATS' }]);
  });

  describe('and the stream of changes', () => {
    /** What a window of this person is told. */
    const follow = async (who: string, address = '/changes') => {
      const response = await request(`${api.url}/api/v1${address}`, {
        headers: { authorization: `Bearer ${await api.tokenOf(who)}` },
      });
      const close = (): void => void response.body.destroy();
      const window = { type: response.headers['content-type'], said: '', isOpen: true, close };
      response.body.on('data', (chunk: Buffer) => (window.said += chunk.toString()));
      response.body.on('end', () => (window.isOpen = false));
      await eventually('the first word', async () => window.said.includes('anything') || undefined);
      return window;
    };
    /** Events without their numbers. */
    const plain = (said: string): string => said.replaceAll(/^id: \d+\n/gm, '');
    const change = (claimNumber: string): Promise<unknown> =>
      api.database.query('UPDATE claim SET version = version WHERE claim_number = $1', [claimNumber]);

    it('tells a changed claim to those who see it, and to nobody else', async () => {
      const [{ claimNumber }] = (await free()) as [Key];
      const [officer, stranger] = await Promise.all([follow('officer'), follow('perisai')]);
      expect(officer.type).toContain('text/event-stream');
      await change(claimNumber);
      await eventually('the change', async () => officer.said.includes(claimNumber) || undefined);
      expect(officer.said).toMatch(
        /event: claim\n(id: \d+\n)?data: \{"claimNumber":"JKK-[^"]+","version":\d+\}/,
      );
      expect(stranger.said).not.toContain('JKK-');
    });

    it('tells of work that somebody has taken, though the claim stays as it is', async () => {
      const [{ claimNumber, code, subject }] = (await free()) as [Key];
      const officer = await follow('officer');
      expect(await outcomes('officer', [{ claimNumber, code, subject }], 'officer')).toEqual(['DONE']);
      await eventually('the change', async () => officer.said.includes(claimNumber) || undefined);
    });

    it('tells colleagues who has the claim open too, until that page closes, and nobody else', async () => {
      const [{ claimNumber }] = (await free()) as [Key];
      const present = (names: string): string =>
        `event: present\ndata: {"claimNumber":"${claimNumber}","names":[${names}]}`;
      const told = (window: { said: string }, names: string): Promise<true> =>
        eventually('the word', async () => plain(window.said).includes(present(names)) || undefined);
      const address = `/claims/${claimNumber}/changes`;
      const officer = await follow('officer', address);
      const verifier = await follow('verifier', address);
      // Whoever audits the work sees it, and takes no part in it.
      const auditor = await follow('auditor', address);
      const [{ name: officerName }, { name: verifierName }] = await Promise.all(
        ['officer', 'verifier'].map(async (who) => (await api.as(who, 'GET', '/session')).body.user),
      );
      await told(officer, `"${verifierName}"`);
      await told(verifier, `"${officerName}"`);
      verifier.close();
      await told(officer, '');
      expect(auditor.said).not.toContain('present');
      officer.close();
      auditor.close();
    });

    it('is no stream of a claim to whoever may not see it', async () => {
      const [{ claimNumber }] = (await free()) as [Key];
      expect((await api.as('perisai', 'GET', `/claims/${claimNumber}/changes`)).status).toBe(404);
    });

    it('ends with the session', async () => {
      const [{ claimNumber }] = (await free()) as [Key];
      const window = await follow('officer');
      await api.as('officer', 'DELETE', '/session');
      await change(claimNumber);
      await eventually('its end', async () => !window.isOpen || undefined);
      expect(window.said).not.toContain('JKK-');
    });
  });
});
