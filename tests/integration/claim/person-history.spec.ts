import { wibDay } from '../../support/claim-bodies';
import type { DataSource } from 'typeorm';
import { addDays, addMonths } from '@jkk/domain/calendar';
import type { CommandBodies } from '@jkk/domain/claim';
import { HEIR, PEOPLE, person } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import { Office } from '../../support/claim-office';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { cli } from '../persistence/command-line';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let office: Office;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
});

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const THUMB = [{ code: 'A12', side: 'RIGHT' }] as const;
const DAY = 86_400_000;

type Child = NonNullable<CommandBodies['finalReport']['children']>[number];
type Participant = Awaited<ReturnType<Office['newParticipant']>>;

/** A claim of the participant with its final report in; the accidents lie days apart. */
async function reported(
  participant: Participant,
  daysAgo: number,
  disabilities: readonly { readonly code: string; readonly side: 'RIGHT' | 'LEFT' }[] = THUMB,
  said: Partial<CommandBodies['medicalStatement']> = {},
): Promise<string> {
  const occurredAt = new Date(Date.now() - daysAgo * DAY).toISOString();
  const day = wibDay(occurredAt);
  const { claimNumber } = await office.report(participant, { occurredAt, consequence: 'INJURED' });
  await office.open(claimNumber);
  await office.give(
    claimNumber,
    'medicalStatement',
    person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' }),
    {
      form: '3b KK 3',
      diagnoses: ['S68.0'],
      finding: 'WORK_RELATED',
      condition: 'PARTIAL_ANATOMICAL',
      conditionOn: day,
      disabilities: [...disabilities],
      doctorLicence: 'SIP',
      signedBy: 'dr. Contoh',
      signedOn: day,
      ...said,
    },
  );
  await office.give(claimNumber, 'verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  await office.give(claimNumber, 'conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  if (said.condition === 'UNDER_TREATMENT') return claimNumber;
  await office.give(claimNumber, 'finalReport', PEOPLE.officer, {
    condition: 'PARTIAL_ANATOMICAL',
    conditionOn: day,
  });
  return claimNumber;
}

const toParticipant = ({ participantNumber }: Participant) => ({
  kind: 'PARTICIPANT' as const,
  bankCode: '008',
  accountNumber: `155${participantNumber}`,
  accountName: 'SUTRISNO CONTOH',
});

/** The same with a proposed benefit for the thumb. */
async function proposed(
  participant: Participant,
  daysAgo: number,
  disabilities = [...THUMB] as readonly { readonly code: string; readonly side: 'RIGHT' | 'LEFT' }[],
): Promise<{ claimNumber: string; benefitId: string }> {
  const claimNumber = await reported(participant, daysAgo, disabilities);
  const asked = await office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
    type: 'PARTIAL_ANATOMICAL',
    details: { items: disabilities },
    payee: toParticipant(participant),
    documents: [await office.letter()],
    complete: true,
  });
  const benefitId = asked.outcome === 'DONE' ? (asked.benefitId ?? '') : '';
  await office.give(claimNumber, 'proposal', PEOPLE.officer, {}, benefitId);
  return { claimNumber, benefitId };
}

const approve = (of: { claimNumber: string; benefitId: string }, more: object = {}) =>
  office.give(of.claimNumber, 'decision', PEOPLE.approver, { decision: 'APPROVE', ...more }, of.benefitId);

describe('a disability of the same part of the body in an earlier claim', () => {
  it('is weighed by who approves, with a reason that is kept', async () => {
    const participant = await office.newParticipant();
    const first = await proposed(participant, 6);
    expect(await approve(first)).toMatchObject({ outcome: 'DONE' });
    const second = await proposed(participant, 2);
    expect(await approve(second)).toMatchObject({
      outcome: 'REFUSED',
      errors: [
        {
          pointer: '/earlierDisabilitiesSeen',
          code: 'HISTORY.NOT_DECIDED',
          detail: { en: expect.stringContaining('Rp12.000.000') as string },
        },
        { pointer: '/note', code: 'PROPERTY.MISSING' },
      ],
    });
    const seen = { earlierDisabilitiesSeen: true, note: 'Cedera lain pada jari yang sama.' };
    expect(await approve(second, seen)).toMatchObject({ outcome: 'DONE' });
    expect((await office.get(second.claimNumber)).benefits[0]?.written?.decision).toMatchObject([seen]);
  });

  it('is none of another side, of another person, or of a benefit that was refused', async () => {
    const participant = await office.newParticipant();
    const first = await proposed(participant, 6);
    const no = { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019' } as const;
    await office.give(first.claimNumber, 'decision', PEOPLE.approver, no, first.benefitId);
    const left = await proposed(participant, 4, [{ code: 'A12', side: 'LEFT' }]);
    expect(await approve(left)).toMatchObject({ outcome: 'DONE' });
    expect(await approve(await proposed(participant, 2))).toMatchObject({ outcome: 'DONE' });
    expect(await approve(await proposed(await office.newParticipant(), 2))).toMatchObject({
      outcome: 'DONE',
    });
  });
});

describe('two claims of one person, asked at the same instant', () => {
  it('grant a day of rest once', async () => {
    const participant = await office.newParticipant();
    const [from, to] = [2, 1].map((back) => wibDay(new Date(Date.now() - back * DAY).toISOString())) as [
      string,
      string,
    ];
    const treated = { condition: 'UNDER_TREATMENT', disabilities: [], restFrom: from, restTo: to } as const;
    const claims = [await reported(participant, 9, [], treated), await reported(participant, 4, [], treated)];
    const answers = await Promise.all(
      claims.map((claimNumber) =>
        office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
          type: 'STMB',
          details: { periods: [{ from, to }] },
          payee: toParticipant(participant),
          complete: true,
        }),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'REFUSED']);
    expect(answers).toContainEqual(
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'PERIOD.GRANTED' })] }),
    );
    const [first, second] = answers[0]?.outcome === 'DONE' ? claims : claims.toReversed();
    const { out } = await cli(database, ['entitlements', second ?? '']);
    expect(out).toContain(`Other claim: ${first}-B01 STMB Rp`);
    expect(out).toContain(`granted -; by other claims ${from} – ${to}; left -`);

    await giveBack(first ?? '');
    const after = await cli(database, ['entitlements', second ?? '']);
    expect(after.out).not.toContain('Other claim');
    expect(after.out).toContain(`granted -; by other claims -; left ${from} – ${to}`);
  });
});

describe('what another claim was asked for', () => {
  it.each([
    ['WIB', '2026-06-30'],
    ['WITA', '2026-06-30'],
    ['WIT', '2026-07-01'],
  ])('a half hour before midnight in Makassar counts from the day of its place: %s', async (zone, on) => {
    const participant = await office.newParticipant();
    const { claimNumber } = await proposed(participant, 3);
    const setZone = `dossier = jsonb_set(dossier, '{report,place,zone}', to_jsonb('${zone}'::text))`;
    const setTime = `content = jsonb_set(content, '{requestedAt}', '"2026-06-30T15:30:00.000Z"')`;
    await tamper('claim', setZone, claimNumber);
    await tamper('benefit', setTime, claimNumber);
    const others = { nik: participant.nik, exceptClaim: '' };
    const found = await new PersonHistoryRepository().find(app.manager, others, ['PARTIAL_ANATOMICAL']);
    expect(found).toMatchObject([{ claimNumber, requestedOn: on }]);
  });
});

/** All of its first benefit came back, by a line and by another benefit. */
async function giveBack(claimNumber: string): Promise<void> {
  const [benefit] = (await office.get(claimNumber)).benefits;
  const whole = benefit!.amountRupiah;
  const settlements = [
    { decision: 'LINE', amountRupiah: 1, confirmedAt: NOON },
    { decision: 'OFFSET', amountRupiah: whole - 1, confirmedAt: NOON },
  ];
  const recoveries = JSON.stringify([{ benefitId: benefit!.benefitId, amountRupiah: whole, settlements }]);
  const set = `dossier = dossier || jsonb_build_object('recoveries', '${recoveries}'::jsonb)`;
  await tamper('claim', set, claimNumber);
}
const NOON = '2026-12-01T05:00:00.000Z';

async function tamper(table: 'claim' | 'benefit', set: string, claimNumber: string): Promise<void> {
  await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  await owner.query(`UPDATE ${table} SET ${set} WHERE claim_number = $1`, [claimNumber]);
  await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
}

/** When a claim asks for the next instalment of incapacity, by the work list. */
const asksAt = async (claimNumber: string): Promise<string | undefined> => {
  const rows = await owner.query<{ on: string }[]>(
    `SELECT to_char(due_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS on FROM claim_wait
     WHERE claim_number = $1 AND code = 'REST_INSTALMENT'`,
    [claimNumber],
  );
  return rows[0]?.on;
};

describe('two claims of one person who rests because of both', () => {
  it('ask for no day that the other one pays for, and learn at once when it does', async () => {
    const participant = await office.newParticipant();
    const [occurred, first, second, today] = [9, 2, 1, 0].map((back) =>
      wibDay(new Date(Date.now() - back * DAY).toISOString()),
    ) as [string, string, string, string];
    const treated = { condition: 'UNDER_TREATMENT', disabilities: [], restFrom: first } as const;
    const claims = [
      await reported(participant, 9, [], { ...treated, conditionOn: occurred }),
      await reported(participant, 4, [], { ...treated, conditionOn: first }),
    ] as const;
    const lastDay = (from: string): string => addDays(addMonths(from, 6), -1);
    expect(await Promise.all(claims.map(asksAt))).toEqual([lastDay(first), lastDay(first)]);

    const rest = {
      type: 'STMB',
      details: { periods: [{ from: first, to: second }] },
      complete: true,
    } as const;
    await office.give(claims[0], 'requestBenefit', PEOPLE.officer, {
      ...rest,
      payee: toParticipant(participant),
    });
    const told = await owner.query('SELECT 1 FROM outbox WHERE key LIKE $1', [
      `REFRESH_CLAIM/${claims[1]}/rest/%`,
    ]);
    expect(told).toHaveLength(1);
    await office.open(claims[1]);
    expect(await Promise.all(claims.map(asksAt))).toEqual([lastDay(today), lastDay(today)]);
  });
});

describe('days of another claim that were wrong', () => {
  it('count no more once given back, and the others still do', async () => {
    const participant = await office.newParticipant();
    const [occurred, first, second] = [9, 4, 3].map((back) =>
      wibDay(new Date(Date.now() - back * DAY).toISOString()),
    ) as [string, string, string];
    const treated = { condition: 'UNDER_TREATMENT', disabilities: [], restFrom: first } as const;
    const other = await reported(participant, 9, [], { ...treated, conditionOn: occurred });
    const claimNumber = await reported(participant, 6, [], { ...treated, conditionOn: first });
    await office.give(other, 'requestBenefit', PEOPLE.officer, {
      type: 'STMB',
      details: { periods: [{ from: first, to: second }] },
      payee: toParticipant(participant),
    });
    const wrong = { from: second, to: second };
    const elsewhere = async (): Promise<unknown> => (await office.get(claimNumber)).restElsewhere;
    const earlier = async (): Promise<unknown> =>
      (
        await new PersonHistoryRepository().find(
          app.manager,
          { nik: participant.nik, exceptClaim: claimNumber },
          ['STMB'],
        )
      ).map(({ details }) => details['periods']);
    await owe(other, { days: [wrong] }, 'WRITE_OFF');
    expect([await elsewhere(), await earlier()]).toEqual([
      [{ from: first, to: second }],
      [[{ from: first, to: second }]],
    ]);
    await owe(other, { days: [wrong] }, 'LINE');
    expect([await elsewhere(), await earlier()]).toEqual([
      [{ from: first, to: first }],
      [[{ from: first, to: first }]],
    ]);
    expect((await cli(database, ['entitlements', other])).out).toContain(`Wrong days given back: ${second}`);
  });
});

describe('school years of another claim that were wrong', () => {
  it('count no more once given back, and those of the other child still do', async () => {
    const participant = await office.newParticipant();
    const other = await reported(participant, 9);
    const claimNumber = await reported(participant, 6);
    await office.give(other, 'requestBenefit', PEOPLE.officer, {
      type: 'PARTIAL_ANATOMICAL',
      details: { items: THUMB },
      payee: toParticipant(participant),
    });
    const [ani, budi] = ['2014-03-01', '2016-02-01'].map((birthDate) => ({
      birthDate,
      level: 'SD',
      year: 1,
    }));
    const content = `jsonb_set(content, '{details}', '${JSON.stringify({ children: [ani, budi] })}'::jsonb)`;
    await tamper('benefit', `type = 'SCHOLARSHIP', content = ${content}`, other);
    const earlier = async (): Promise<unknown> =>
      (
        await new PersonHistoryRepository().find(
          app.manager,
          { nik: participant.nik, exceptClaim: claimNumber },
          ['SCHOLARSHIP'],
        )
      ).map(({ details }) => details['children']);
    const wrong = { children: [{ birthDate: '2016-02-01' }] };
    await owe(other, wrong, 'WRITE_OFF');
    expect(await earlier()).toEqual([[ani, budi]]);
    await owe(other, wrong, 'LINE');
    expect(await earlier()).toEqual([[ani]]);
  });
});

describe('a child of two claims', () => {
  const account = { bankCode: '008', accountNumber: '1559999', accountName: HEIR.name };
  const ani = { name: 'Ani Contoh', birthDate: '2014-03-01', level: 'SD', year: 4 } as const;
  const guarded = {
    guardian: { ...HEIR, ...account, relation: 'Ibu' },
    proofs: [{ kind: 'BIRTH_CERTIFICATE', number: 'AL-3604-2014' }],
  } as const;
  const claimWith = async (...children: Child[]): Promise<string> =>
    office.finalReported({ children, ...guarded, documents: [await office.letter()] });
  const ask = (claimNumber: string, pupil: object) =>
    office.give(claimNumber, 'requestBenefit', PEOPLE.officer, {
      type: 'SCHOLARSHIP',
      details: { children: [pupil] },
      payee: { kind: 'GUARDIAN', name: HEIR.name },
      complete: true,
    });

  it('has its school year once, asked for at the same instant by both', async () => {
    const claims = [await claimWith(ani), await claimWith({ ...ani, name: 'ANI  contoh' })];
    const answers = await Promise.all(claims.map((claimNumber) => ask(claimNumber, ani)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'REFUSED']);
    expect(answers).toContainEqual(
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '/details/children/0', code: 'SCHOLARSHIP.GRANTED' })],
      }),
    );
    const [first, second] = answers[0]?.outcome === 'DONE' ? claims : claims.toReversed();
    const { out } = await cli(database, ['entitlements', second ?? '']);
    expect(out).toContain(`Other claim: ${first}-B01 SCHOLARSHIP Rp1.500.000`);
  });

  it('is known by its NIK under another name, and is another child under another NIK', async () => {
    const [nik, other] = ['3604010205150001', '3604010205150002'];
    const budi = { name: 'Budi Contoh', birthDate: '2015-05-02', level: 'SD', year: 3 } as const;
    expect(await ask(await claimWith({ ...budi, nik }), budi)).toMatchObject({ outcome: 'DONE' });
    const renamed = { ...budi, name: 'Budiman' };
    expect(await ask(await claimWith({ ...renamed, nik }), renamed)).toMatchObject({
      errors: [{ code: 'SCHOLARSHIP.GRANTED' }],
    });
    expect(await ask(await claimWith({ ...budi, nik: other }), budi)).toMatchObject({ outcome: 'DONE' });
  });

  it('is free again once the other claim is refused', async () => {
    const cici = { ...ani, name: 'Cici Contoh', birthDate: '2013-08-09', level: 'SMP', year: 1 } as const;
    const [first, second] = [await claimWith(cici), await claimWith(cici)];
    await ask(first, cici);
    await office.give(first, 'proposal', PEOPLE.officer, {}, `${first}-B01`);
    const no = { decision: 'REFUSE', reasonCode: 'NOT_ENTITLED', ruleCited: 'PP 82/2019' } as const;
    await office.give(first, 'decision', PEOPLE.approver, no, `${first}-B01`);
    expect(await ask(second, cici)).toMatchObject({ outcome: 'DONE' });
  });
});

/** Some days or children of its first benefit were wrong, and the debt is settled this way. */
async function owe(claimNumber: string, named: object, decision: string): Promise<void> {
  const [benefit] = (await office.get(claimNumber)).benefits;
  const by = { userId: 'maker', role: 'FINANCE_MAKER' };
  const recovery = {
    recoveryNo: 'R01',
    benefitId: benefit!.benefitId,
    amountRupiah: 1,
    ...named,
    foundBy: by,
    foundAt: NOON,
    plan: null,
    settlements: [
      {
        decision,
        bankCode: null,
        lineId: null,
        amountRupiah: 1,
        proposedBy: by,
        proposedAt: NOON,
        confirmedAt: NOON,
      },
    ],
  };
  const set = `dossier = dossier || jsonb_build_object('recoveries', '${JSON.stringify([recovery])}'::jsonb)`;
  await tamper('claim', set, claimNumber);
}

describe('cli entitlements', () => {
  it('prints the account of a claim, and says when there is none', async () => {
    const { claimNumber, benefitId } = await proposed(await office.newParticipant(), 3);
    const text = await cli(database, ['entitlements', claimNumber]);
    expect(text.code).toBe(0);
    expect(text.out).toContain(`${benefitId} PARTIAL_ANATOMICAL Rp12.000.000 REQUESTED`);
    expect(text.out).toContain('GLASSES: limit Rp1.000.000, granted Rp0, left Rp1.000.000');
    expect(text.out).toContain(`Disability ${benefitId}: 15%`);
    const json = await cli(database, ['entitlements', claimNumber, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ claimNumber, entries: [{ benefitId }] });
    expect((await cli(database, ['entitlements', 'JKK-2026-9999999'])).code).toBe(2);
  });
});
