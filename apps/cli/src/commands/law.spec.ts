import { run } from '../core/run';
import { benefitsCalculate, benefitsExplain, contributionsConstruction } from './benefits';
import { deadlines } from './deadlines';
import { eligibility } from './eligibility';

const COMMANDS = [benefitsCalculate, benefitsExplain, contributionsConstruction, deadlines, eligibility];

async function cli(argv: string[], input: unknown): Promise<{ code: number; text: string; error: string }> {
  let text = '';
  let error = '';
  const code = await run(
    COMMANDS,
    argv,
    {},
    {
      write: (part) => (text += part),
      writeError: (part) => (error += part),
      readInput: () => Promise.resolve(typeof input === 'string' ? input : JSON.stringify(input)),
    },
  );
  return { code, text, error };
}

const CALL = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2023-05-10T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
  benefits: [{ type: 'DEATH' }, { type: 'FUNERAL' }],
};

describe('the commands of the law', () => {
  it.each([[['benefits', 'calculate']], [['benefits', 'calculate', '--json']]])(
    '%p prints the answer',
    async (argv) => {
      const { code, text } = await cli(argv, CALL);
      expect(code).toBe(0);
      expect(JSON.parse(text)).toMatchObject({ monthlyWage: 4_000_000, total: 202_000_000 });
    },
  );

  it('benefits calculate prints all refusals and ends with 2', async () => {
    const { code, text } = await cli(['benefits', 'calculate'], {
      ...CALL,
      extra: 1,
      benefits: [{ type: 'STMB' }],
    });
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '' }, { pointer: '/benefits/0/periods', type: 'STMB' }],
    });
  });

  it.each(['{', '', 'null,'])('benefits calculate refuses text that is not JSON: %p', async (input) => {
    const { code, text } = await cli(['benefits', 'calculate'], input);
    expect([code, (JSON.parse(text) as { code: string }).code]).toEqual([2, 'REQUEST.MALFORMED']);
  });

  it('benefits explain tells it in both languages, briefly or in full', async () => {
    const indonesian = await cli(['benefits', 'explain'], CALL);
    expect(indonesian.text).toContain('Santunan kematian 60% × 80 × Rp4.000.000 = Rp192.000.000.');
    const english = await cli(['benefits', 'explain', '--language', 'en', '--full'], CALL);
    expect(english.text).toContain('Death benefit: Rp192.000.000');
    expect(english.text).toContain('death.floor = 20000000  [PP-82-2019/death.floor]');
    expect((await cli(['benefits', 'explain', '--language', 'fr'], CALL)).code).toBe(2);
    expect(await cli(['benefits', 'explain'], {})).toMatchObject({ code: 2, text: '' });
  });

  it('deadlines answers with due instant, provisional or not, and rule set', async () => {
    const { code, text } = await cli(['deadlines'], { rule: 'D4', start: '2026-03-16', zone: 'WIB' });
    expect([code, JSON.parse(text)]).toEqual([
      0,
      { dueAt: '2026-04-01T16:59:59.999Z', provisional: false, ruleSet: 'PERMENAKER-1-2025' },
    ]);
  });

  it.each([
    [{ rule: 'D9', start: '2026-03-16', zone: 'WIB' }, ['/rule']],
    [{ rule: 'D1', start: '2026-03-16', zone: 'WIB' }, ['/start']],
    [{ rule: 'D4', start: '2026-02-30', zone: 'XYZ', more: 1 }, ['/start', '/zone', '']],
    [{ rule: 'D4', start: '2026-03-16', zone: 'WIB', policy: 'literal48h' }, ['/policy']],
    [{ rule: 'D4', start: '2026-03-16', zone: 'WIB', contractDays: 15 }, ['']],
    [{ rule: 'D8', start: '2026-03-16', zone: 'WIB', contractDays: 14 }, ['/contractDays']],
    [[], ['']],
  ])('deadlines refuses %j', async (input, pointers) => {
    const { code, text } = await cli(['deadlines'], input);
    const { errors } = JSON.parse(text) as { errors: { pointer: string }[] };
    expect([code, errors.map(({ pointer }) => pointer)]).toEqual([2, pointers]);
  });

  it('eligibility answers with outcome, mode and reasons', async () => {
    const facts = {
      segment: 'PU',
      occurredAt: '2026-11-20T09:00:00+07:00',
      zone: 'WIB',
      receivedAt: '2026-11-20T12:00:00+07:00',
      stageOneReceivedAt: null,
      membership: { activeFrom: '2020-01-01', paidUntil: '2026-05' },
    };
    const { code, text } = await cli(['eligibility'], facts);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toMatchObject({
      outcome: 'EMPLOYER_PAYS_FIRST',
      mode: 'EMPLOYER_ADVANCES',
      reasons: [{ code: 'ARREARS_OVER_3_MONTHS' }],
    });
  });

  it('eligibility refuses all that is wrong at once', async () => {
    const facts = { segment: 'X', membership: { paidUntil: '2026-13' }, project: { paid: 'yes' }, more: 1 };
    const { code, text } = await cli(['eligibility'], facts);
    const { errors } = JSON.parse(text) as { errors: { pointer: string }[] };
    expect([code, errors.map(({ pointer }) => pointer)]).toEqual([
      2,
      [
        '/segment',
        '/occurredAt',
        '/zone',
        '/receivedAt',
        '/membership/activeFrom',
        '/membership/paidUntil',
        '/project/coverFrom',
        '/project/maintenanceUntil',
        '/project/paid',
        '',
      ],
    ]);
  });

  it('contributions construction adds the slices', async () => {
    const { code, text } = await cli(['contributions', 'construction'], { contractValue: 500_000_000 });
    expect([code, (JSON.parse(text) as { amount: number }).amount]).toEqual([0, 890_000]);
    expect((await cli(['contributions', 'construction'], { contractValue: 0 })).code).toBe(2);
    expect((await cli(['contributions', 'construction'], 5)).code).toBe(2);
  });
});
