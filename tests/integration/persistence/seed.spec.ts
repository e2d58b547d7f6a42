import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toActor, UserRepository, verifyPassword } from '@jkk/persistence/identity';
import { FundAccountRepository, MemberRepository, PlaceRepository } from '@jkk/persistence/reference';
import { DEMO_ACCOUNTS, DEMO_MEMBERS, DEMO_PASSWORD, DEMO_USERS } from '@jkk/persistence/seeding';
import { zoneOfRegency } from '@jkk/domain/calendar';
import { FUND_NAME, type Payee } from '@jkk/domain/claim';
import { isAccountNumber, isNik, nikMatchesBirthDate } from '@jkk/domain/identifiers';
import { findBehind } from '@jkk/persistence/person-history';
import { cli } from './command-line';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

const seed = async (...options: string[]) => {
  const { code, out } = await cli(opened.database, ['seed', '--profile', 'demo', '--json', ...options]);
  return {
    code,
    ...(JSON.parse(out) as { tables: { created: number; updated: number }[]; accountsOpened: number }),
  };
};

const NOW = new Date().toISOString();

describe('seed', () => {
  it('gives a production instance banks and places and nobody else', async () => {
    const production = { profile: 'production' };
    const refused = await cli(opened.database, ['seed', '--profile', 'demo'], production);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(await cli(opened.database, ['seed', '--profile', 'production'], production)).toMatchObject({
      code: 0,
    });
    const [row] = await opened.app.query(
      `SELECT (SELECT count(*) FROM bank) AS banks, (SELECT count(*) FROM member) AS members,
              (SELECT count(*) FROM app_user) AS users`,
    );
    expect(row).toEqual({ banks: 15, members: 0, users: 0 });
  });

  it('makes the demo world once; a repeat changes nothing', async () => {
    expect((await seed()).tables.some(({ created }) => created > 0)).toBe(true);
    const repeat = await seed();
    expect(repeat.code).toBe(0);
    expect(repeat.tables.filter(({ created, updated }) => created + updated > 0)).toEqual([]);
  });

  it('lets two seeds at the same instant end in the same world', async () => {
    const fresh = await openFreshDatabase();
    try {
      const results = await Promise.all([1, 2].map(() => cli(fresh.database, ['seed', '--profile', 'demo'])));
      expect(results.map(({ code }) => code)).toEqual([0, 0]);
      const [row] = await fresh.app.query('SELECT count(*) AS members FROM member');
      expect(row).toEqual({ members: DEMO_MEMBERS.length });
    } finally {
      await fresh.close();
    }
  });

  it('has every demo user with the published password and the facts of the role', async () => {
    const users = new UserRepository();
    const { manager } = opened.app;
    expect(await users.list(manager)).toHaveLength(DEMO_USERS.length);
    const doctor = await users.findByUsername(manager, 'doctor2');
    expect(doctor && toActor(doctor)).toEqual({
      userId: doctor?.userId,
      nik: doctor?.nik,
      roles: ['PLKK_DOCTOR'],
      organisation: 'RS Hermina Ciruas',
      plkkCode: 'PLKK-0002',
    });
    expect(await verifyPassword(DEMO_PASSWORD, doctor?.passwordHash)).toBe(true);
    expect(await verifyPassword('another', doctor?.passwordHash)).toBe(false);
    expect(await verifyPassword(DEMO_PASSWORD, undefined)).toBe(false);
    await expect(users.existsActiveDemoUser(manager)).resolves.toBe(true);
  });

  it('covers every segment and state with possible people', async () => {
    expect(DEMO_MEMBERS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(DEMO_MEMBERS.map(({ segment }) => segment)).size).toBe(4);
    expect(
      DEMO_MEMBERS.filter(({ nik, birthDate }) => !isNik(nik) || !nikMatchesBirthDate(nik, birthDate)),
    ).toEqual([]);
    expect(new Set(DEMO_MEMBERS.map(({ nik }) => nik)).size).toBe(DEMO_MEMBERS.length);
    const [first] = await new MemberRepository().findCards(opened.app.manager, '3174050101900001');
    expect(first).toMatchObject({ segment: 'PU', employerNumber: 'JJ000001', wageAmountRupiah: 4_500_000 });
  });

  it('knows all 514 regencies with the zone of their province', async () => {
    const regencies = await new PlaceRepository().listRegencies(opened.app.manager);
    expect(regencies).toHaveLength(514);
    expect(new Set(regencies.map(({ regencyCode }) => regencyCode.slice(0, 2))).size).toBe(38);
    expect(regencies.filter(({ regencyCode, zone }) => zoneOfRegency(regencyCode) !== zone)).toEqual([]);
    expect(regencies.find(({ regencyCode }) => regencyCode === '9301')).toMatchObject({ zone: 'WIT' });
  });

  it('handles the regencies of Banten in J01', async () => {
    const places = new PlaceRepository();
    for (const code of ['3603', '3604', '3671', '3672', '3673']) {
      await expect(places.findRegency(opened.app.manager, code)).resolves.toMatchObject({ branch: 'J01' });
    }
  });

  it('opens each account once at the simulator', async () => {
    const keys = DEMO_ACCOUNTS.map(({ bankCode, accountNumber }) => `${bankCode}/${accountNumber}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(DEMO_ACCOUNTS.filter(({ accountNumber }) => !isAccountNumber(accountNumber))).toEqual([]);
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        bodies.push(`${request.method} ${request.url} ${body}`);
        response.end('{}');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const result = await seed('--simulator-url', url);
    await new Promise((done) => server.close(done));
    expect(result.accountsOpened).toBe(DEMO_ACCOUNTS.length);
    expect(bodies).toEqual([`POST /__sim/accounts ${JSON.stringify({ accounts: DEMO_ACCOUNTS })}`]);
    expect(await cli(opened.database, ['seed', '--profile', 'demo', '--simulator-url', url])).toMatchObject({
      code: 2,
    });
  });
});

describe('users add', () => {
  const ARGUMENTS = [
    'users',
    'add',
    '--username',
    'new.officer',
    '--name',
    'Baru',
    '--nik',
    '3604014101990001',
    '--organisation',
    'Cabang',
  ];

  it('adds a person with the password of the standard input', async () => {
    const argv = [...ARGUMENTS, '--roles', 'CLAIM_OFFICER', '--branch', 'J01'];
    expect(await cli(opened.database, argv, { input: 'a long password\n' })).toMatchObject({ code: 0 });
    const user = await new UserRepository().findByUsername(opened.app.manager, 'NEW.officer');
    expect(user).toMatchObject({ roles: ['CLAIM_OFFICER'], branch: 'J01', demo: false, active: true });
    expect(await verifyPassword('a long password', user?.passwordHash)).toBe(true);
    const again = async (instead: Readonly<Record<string, string>>) =>
      (
        await cli(
          opened.database,
          argv.map((word) => instead[word] ?? word),
          { input: 'a long password\n' },
        )
      ).err;
    expect(await again({ 'new.officer': 'newer' })).toBe('The person has an account\n');
    expect(await again({ '3604014101990001': '3604014101990002' })).toBe('The username is taken\n');
  });

  it('notices where an employer or a hospital is given another account, and who else has one of theirs', async () => {
    const { manager } = opened.app;
    for (const [register, number] of [
      ['employer', '55509991'],
      ['plkk', '55509992'],
    ] as const) {
      const [known] = await manager.query<Payee[]>(
        `SELECT name, bank_code AS "bankCode", account_number AS "accountNumber", account_name AS "accountName" FROM ${register} LIMIT 1`,
      );
      const look = async (payee: Payee) =>
        (await findBehind(manager, { payee, proposedBy: null }, NOW)).accountHolders;
      const before = known!;
      expect(await look(before)).toMatchObject({ isShared: false, isNewInRegister: false });
      expect(await look({ ...before, name: 'Orang Lain' })).toMatchObject({ isShared: true });
      await manager.query(`UPDATE ${register} SET account_number = $1 WHERE name = $2`, [
        number,
        before.name,
      ]);
      expect(await look({ ...before, accountNumber: number })).toMatchObject({ isNewInRegister: true });
      await manager.query(`UPDATE ${register} SET name = name WHERE name = $1`, [before.name]);
      const [{ count } = { count: 0 }] = await manager.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM register_account_change WHERE account_number = $1`,
        [number],
      );
      expect(count).toBe(1);
      await expect(
        manager.query(
          `INSERT INTO register_account_change (register, key, bank_code, account_number, changed_at) VALUES ('x','x','x','x',now())`,
        ),
      ).rejects.toThrow(/permission denied/);
    }
  });

  it('knows whoever names the account of the fund as his own', async () => {
    const { manager } = opened.app;
    const account = await new FundAccountRepository().find(manager, '2026-11-20');
    const look = async (name: string) => {
      const payee = { kind: 'DJS', name, ...account! } as const;
      return (await findBehind(manager, { payee, proposedBy: null }, NOW)).accountHolders;
    };
    expect(await look(FUND_NAME)).toMatchObject({ isShared: false, isNewInRegister: false });
    expect(await look('Orang Lain')).toMatchObject({ isShared: true });
  });

  it('notes an account of the staff, once, and knows whose it is', async () => {
    const argv = ['users', 'account', '--username', 'new.officer', '--bank', '002', '--account', '55501234'];
    expect(await cli(opened.database, argv)).toMatchObject({ code: 0 });
    expect(await cli(opened.database, argv)).toMatchObject({ code: 0 });
    const payee = {
      kind: 'HEIR',
      name: 'Ana',
      bankCode: '002',
      accountNumber: '55501234',
      accountName: 'ANA',
    };
    const user = await new UserRepository().findByUsername(opened.app.manager, 'new.officer');
    const benefit = { payee: payee as Payee, proposedBy: null };
    expect(await findBehind(opened.app.manager, benefit, NOW)).toEqual({
      accountHolders: { isShared: false, isOfStaff: true, isNewInRegister: false, staffId: user?.userId },
      hasProposerLeft: false,
    });
    for (const wrong of ['nobody.here', '']) {
      const unknown = argv.map((word) => (word === 'new.officer' ? wrong : word));
      expect(await cli(opened.database, unknown)).toMatchObject({ code: 2 });
    }
  });

  it.each([
    ['a short password', ['--roles', 'AUDITOR'], 'short', /12 characters/],
    ['an unknown role', ['--roles', 'KING'], 'a long password', /--roles/],
    ['an unknown branch', ['--roles', 'AUDITOR', '--branch', 'X99'], 'a long password', /--branch/],
  ])('refuses %s', async (_what, more, input, sentence) => {
    const other: Readonly<Record<string, string>> = {
      'new.officer': 'other',
      '3604014101990001': '3604014101990003',
    };
    const argv = ARGUMENTS.map((word) => other[word] ?? word);
    const { code, err } = await cli(opened.database, [...argv, ...more], { input });
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
