import {
  ConstructionProjectRepository,
  EmployerRepository,
  FundAccountRepository,
  MemberRepository,
  MinimumWageRepository,
} from '@jkk/persistence/reference';
import { cli, Files } from './command-line';
import type { CommandResult } from './command-line';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

/** What a command prints with --json, besides its exit code. */
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = Record<string, any>;

let opened: OpenedDatabase;
let files: Files;

beforeAll(async () => {
  opened = await openFreshDatabase();
  files = await Files.create();
  expect((await cli(opened.database, ['seed', '--profile', 'test'])).code).toBe(0);
});
afterAll(async () => {
  await files.remove();
  await opened.close();
});

const HEADER =
  'participantNumber,nik,name,birthDate,sex,handedness,segment,employerNumber,wageAmount,wageUnit,activeFrom,activeTo,paidUntil,address,phone';
const GOOD =
  '91000000001,3603010501901234,"PUTRA, AGUS",1990-01-05,MALE,LEFT,PU,JJ000001,4500000,MONTH,2015-01-01,,2026-10,Jl. Contoh No. 1,081200000000';

async function importFile(kind: string, text: string | Buffer, ...options: string[]): Promise<CommandResult> {
  return cli(opened.database, [kind, 'import', await files.write('file.csv', text), ...options]);
}

async function importJson(kind: string, ...lines: string[]): Promise<Answer> {
  const { code, out } = await importFile(kind, `${lines.join('\n')}\n`, '--json');
  return { code, ...(JSON.parse(out) as object) };
}

const codesOf = (row: { errors?: { pointer: string; code: string }[] }) =>
  (row.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

describe('members import', () => {
  it('takes a participant in, and a repeat changes nothing', async () => {
    expect(await importJson('members', HEADER, GOOD)).toMatchObject({ code: 0, created: 1, refused: 0 });
    expect(await importJson('members', HEADER, GOOD)).toMatchObject({
      code: 0,
      unchanged: 1,
      created: 0,
      updated: 0,
    });
    const [member] = await new MemberRepository().findCards(opened.app.manager, '3603010501901234');
    expect(member).toEqual({
      participantNumber: '91000000001',
      nik: '3603010501901234',
      name: 'PUTRA, AGUS',
      birthDate: '1990-01-05',
      sex: 'MALE',
      handedness: 'LEFT',
      segment: 'PU',
      employerNumber: 'JJ000001',
      projectNumber: null,
      passportNumber: null,
      wageAmountRupiah: 4_500_000,
      wageUnit: 'MONTH',
      activeFrom: '2015-01-01',
      activeTo: null,
      paidUntil: '2026-10',
      diedOn: null,
      address: 'Jl. Contoh No. 1',
      phone: '081200000000',
      history: [expect.objectContaining({ validFrom: '2015-01-01', reportedOn: '2015-01-01' })],
    });
  });

  it('does not show a member to somebody who has only the number', async () => {
    const members = new MemberRepository();
    const { manager } = opened.app;
    await expect(members.findCards(manager, '3603010501901235')).resolves.toEqual([]);
  });

  it('changes what the file says otherwise now, and says so', async () => {
    const changed = GOOD.replace('4500000', '4700000');
    expect(await importJson('members', HEADER, changed)).toMatchObject({ code: 0, updated: 1 });
    expect(await importJson('members', HEADER, changed)).toMatchObject({ code: 0, unchanged: 1 });
  });

  it('takes BPU, JAKON and PMI in, with the two further columns', async () => {
    const header = `${HEADER},projectNumber,passportNumber`;
    const result = await importJson(
      'members',
      header,
      '91000000002,3603014501901234,SITI,1990-01-05,FEMALE,,BPU,,10000,BPU_CONTRIBUTION,2015-01-01,,2026-10,,,,',
      '91000000003,3603010501901236,UJANG,1990-01-05,MALE,,JAKON,JJ000007,165000,DAY,2025-01-01,,,,,PK26000001,',
      '91000000004,3603010501901237,DARSO,1990-01-05,MALE,,PMI,,,,2025-01-01,2027-01-01,,,,,X1234567',
    );
    expect(result).toMatchObject({ code: 0, created: 3 });
  });

  it('keeps the good rows, refuses the others with every reason, and never repeats a value', async () => {
    const { code, out } = await importFile(
      'members',
      [
        HEADER,
        '91000000005,3603010501901238,BUDI,1990-01-05,MALE,,PU,JJ000001,4500000,MONTH,2015-01-01,,,,',
        'SECRET1,SECRET2,BUDI,1990-02-30,SECRET3,,PU,JJ000001,SECRET4,MONTH,2015-01-01,,2026-13,,',
        '91000000006,3603010501901239,BUDI,1990-01-05,MALE,,PU,JJ999999,4500000,MONTH,2015-01-01,,,,',
        '91000000007,3603010501901240,BUDI,1990-01-05,MALE,,PU,JJ000001,4500000',
        '91000000005,3603010501901238,BUDI,1990-01-05,MALE,,PU,JJ000001,4500000,MONTH,2015-01-01,,,,',
        '91000000008,3603010501901241,BUDI,1990-01-05,MALE,,BPU,,4500000,MONTH,2015-01-01,2014-01-01,,,',
      ].join('\n'),
      '--json',
    );
    expect(code).toBe(1);
    expect(out).not.toContain('SECRET');
    const { created, refused, rows } = JSON.parse(out);
    expect({ created, refused }).toEqual({ created: 1, refused: 5 });
    expect(rows.map((row: { line: number }) => row.line)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(codesOf(rows[1])).toEqual([
      '/participantNumber PARTICIPANT_NUMBER.INVALID',
      '/nik NIK.INVALID',
      '/birthDate DATE.INVALID',
      '/sex VALUE.NOT_ALLOWED',
      '/paidUntil MONTH.INVALID',
      '/wageAmount AMOUNT.INVALID',
    ]);
    expect(codesOf(rows[2])).toEqual(['/employerNumber EMPLOYER.UNKNOWN']);
    expect(codesOf(rows[3])).toEqual([' ROW.CELL_COUNT']);
    expect(codesOf(rows[4])).toEqual([' ROW.REPEATED']);
    expect(codesOf(rows[5])).toEqual(['/activeTo DATE.BEFORE_START', '/wageUnit WAGE.UNIT_DOES_NOT_FIT']);
  });

  it('prints a line for every row', async () => {
    const { out } = await importFile('members', `${HEADER}\n${GOOD}\n`);
    expect(out).toBe('line 2: UPDATED\n1 rows: 0 created, 1 updated, 0 unchanged, 0 refused\n');
  });

  it('reads a byte order mark, CRLF and columns in another order', async () => {
    const [first = '', ...rest] = HEADER.split(',');
    const cells = [
      '3603010501901299',
      'BUDI',
      '1990-01-05',
      'M',
      '',
      'PU',
      'JJ000001',
      '4500000',
      'MONTH',
      '2015-01-01',
    ];
    const text = `\uFEFF${[...rest, first].join(',')}\r\n${[...cells, '', '', '', '', '91000000010'].join(',')}\r\n`;
    expect(await importJson('members', text)).toMatchObject({ code: 0, created: 1 });
  });

  it('reads what a spreadsheet has written, and names what it has spoiled', async () => {
    const semicolons = (line: string): string => line.replace('"PUTRA, AGUS"', 'PUTRA').replaceAll(',', ';');
    const row = GOOD.replace('91000000001', '91000000021').replace('3603010501901234', '3603010501901261');
    const text = [
      'sep=;',
      `${semicolons(HEADER)};;`,
      `${semicolons(row).replace('1990-01-05', '5/1/1990')};;`,
      `${semicolons(row).replace('3603010501901261', '3.60301E+15')};;`,
      `${semicolons(row).replace('3603010501901261', "'3603010501901261")};;`,
      ';;;;;',
    ];
    const { created, refused, rows } = await importJson('members', ...text);
    expect({ created, refused }).toEqual({ created: 1, refused: 2 });
    expect(rows.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5]);
    expect(codesOf(rows[1])).toEqual(['/nik CELL.EXCEL_NUMBER']);
    expect(codesOf(rows[2])).toEqual(['/nik CELL.APOSTROPHE']);
  });

  it('takes more rows than fit into one transaction', async () => {
    const rows = Array.from({ length: 1_203 }, (_, index) =>
      GOOD.replace('91000000001', String(92_000_000_000 + index)),
    );
    expect(await importJson('members', HEADER, ...rows)).toMatchObject({ code: 0, created: 1_203 });
    expect(await importJson('members', HEADER, ...rows)).toMatchObject({ code: 0, unchanged: 1_203 });
  });
});

describe('a file as a whole is refused', () => {
  it.each([
    ['an unknown column', `${HEADER},SECRET\n${GOOD},x\n`, /unknown/],
    ['a column that is there twice', `${HEADER},phone\n${GOOD},1\n`, /twice/],
    ['a column that is missing', `${HEADER.replace('nik,', '')}\n`, /nik/],
    ['quotes without an end', `${HEADER}\n"${GOOD}\n`, /not CSV/],
    ['another encoding', Buffer.from([...Buffer.from(`${HEADER}\n`), 0xe9, 0x0a]), /UTF-8/],
    ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n${GOOD}\n`, 'utf16le'), /UTF-8/],
    ['nothing in it', '', /empty/],
    ['more than 50 MB', Buffer.alloc(50 * 1_048_576 + 1, 0x61), /50 MB/],
  ])('with %s', async (_what, content, sentence) => {
    const { code, err } = await importFile('members', content);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('SECRET');
  });

  it('when it is not there', async () => {
    expect(await cli(opened.database, ['members', 'import', '/nowhere.csv'])).toMatchObject({ code: 2 });
    expect(await cli(opened.database, ['members', 'import'])).toMatchObject({ code: 2 });
  });
});

describe('the other registers', () => {
  const EMPLOYERS =
    'employerNumber,name,industry,riskGroup,branch,bankCode,accountNumber,accountName,paidUntil';

  it('takes employers in', async () => {
    const row = 'JT000001,PT BARU,Perdagangan,II,J01,008,1550000900011,PT BARU,2026-12';
    expect(await importJson('employers', EMPLOYERS, row)).toMatchObject({ code: 0, created: 1 });
    expect(await importJson('employers', EMPLOYERS, row)).toMatchObject({ code: 0, unchanged: 1 });
    const owing = await importJson('employers', `${EMPLOYERS},penaltyDue`, `${row},250000`);
    expect(owing).toMatchObject({ code: 0, updated: 1 });
    const known = await new EmployerRepository().find(opened.app.manager, 'JT000001');
    expect(known?.penaltyDueRupiah).toBe(250_000);
    const negative = await importJson('employers', `${EMPLOYERS},penaltyDue`, `${row},-1`);
    expect(codesOf(negative.rows[0])).toEqual(['/penaltyDue AMOUNT.INVALID']);
    const bad = await importJson(
      'employers',
      EMPLOYERS,
      'JT000002,PT BARU,Perdagangan,9,J99,999,12,PT BARU,',
    );
    expect(codesOf(bad.rows[0])).toEqual(['/riskGroup VALUE.NOT_ALLOWED', '/accountNumber ACCOUNT.INVALID']);
    const unknown = await importJson(
      'employers',
      EMPLOYERS,
      'JT000002,PT BARU,Toko,2,J99,999,1234567890,PT BARU,',
    );
    expect(codesOf(unknown.rows[0])).toEqual(['/bankCode BANK.UNKNOWN', '/branch BRANCH.UNKNOWN']);
  });

  it('takes hospitals in', async () => {
    const header =
      'plkkCode,name,kind,regencyCode,class,bankCode,accountNumber,accountName,contractFrom,contractTo';
    const row = 'PLKK-0900,RS BARU,HOSPITAL,3603,C,009,0230009001,RS BARU,2024-01-01,2027-12-31';
    expect(await importJson('plkk', header, row)).toMatchObject({ code: 0, created: 1 });
    expect(await importJson('plkk', header, row)).toMatchObject({ code: 0, unchanged: 1 });
    const bad = await importJson('plkk', header, row.replace('2024-01-01', '2028-01-01'));
    expect(codesOf(bad.rows[0])).toEqual(['/contractTo DATE.BEFORE_START']);
  });

  it('takes contracts, tariffs and doctors of hospitals in', async () => {
    const terms =
      'plkkCode;careClass;from;to;licensedTo;warnAfterDays;deductAfterDays;expiresAfterDays;deductionPercent;paymentDays';
    const contract = 'PLKK-0001;I;01/01/2036;31/12/2036;31/12/2040;90;150;180;25;15';
    expect(await importJson('hospital-terms', terms, contract)).toMatchObject({ code: 0, created: 1 });
    expect(await importJson('hospital-terms', terms, contract)).toMatchObject({ unchanged: 1 });
    const later = contract.replace(/;15$/, ';30');
    expect(await importJson('hospital-terms', terms, later)).toMatchObject({ updated: 1 });
    for (const [wrong, expected] of [
      [contract.replace('31/12/2036', '31/12/2035'), '/to DATE.BEFORE_START'],
      [contract.replace(';90;', ';160;'), '/expiresAfterDays RANGE.ORDER'],
      [contract.replace(';25;', ';101;'), '/deductionPercent NUMBER.INVALID'],
      [contract.replace('PLKK-0001', 'PLKK-9999'), '/plkkCode PLKK_CODE.INVALID'],
    ] as const) {
      expect(codesOf((await importJson('hospital-terms', terms, wrong)).rows[0])).toEqual([expected]);
    }
    const tariff = 'PLKK-0001,uji-1,I,250000,2036-01-01,';
    const tariffs = 'plkkCode,serviceCode,careClass,amount,from,to';
    expect(await importJson('tariffs', tariffs, tariff)).toMatchObject({ code: 0, created: 1 });
    expect(await importJson('tariffs', tariffs, tariff.toUpperCase())).toMatchObject({ unchanged: 1 });
    const limited = `${tariffs},mostPerDay`;
    expect(await importJson('tariffs', limited, `${tariff},1`)).toMatchObject({ code: 0, updated: 1 });
    expect(codesOf((await importJson('tariffs', limited, `${tariff},0`)).rows[0])).toEqual([
      '/mostPerDay NUMBER.INVALID',
    ]);
    const dear = await importJson('tariffs', tariffs, tariff.replace('250000', '250.000'));
    expect(codesOf(dear.rows[0])).toEqual(['/amount AMOUNT.INVALID']);
    const doctors = 'plkkCode,licence,from,to';
    const doctor = 'PLKK-0001,503/9/SIP/2036,2036-01-01,2036-12-31';
    expect(await importJson('doctors', doctors, doctor)).toMatchObject({ code: 0, created: 1 });
    const spoiled = await importJson('doctors', doctors, doctor.replace('503/9/SIP/2036', '5.03E+15'));
    expect(codesOf(spoiled.rows[0])).toEqual(['/licence CELL.EXCEL_NUMBER']);
  });

  it('takes projects in', async () => {
    const header = 'projectNumber,employerNumber,name,contractValue,coverFrom,maintenanceUntil,paid';
    const row = 'PK26000900,JJ000007,Gedung,5000000000,2026-01-01,2027-12-31,true';
    expect(await importJson('projects', header, row)).toMatchObject({ code: 0, created: 1 });
    expect(await importJson('projects', header, row.replace('true', 'YA'))).toMatchObject({ unchanged: 1 });
    expect(await importJson('projects', header, row.replace('true', 'false'))).toMatchObject({ updated: 1 });
    expect(await importJson('projects', header, row.replace('JJ000007', 'JJ999999'))).toMatchObject({
      code: 1,
    });
  });

  it('takes regencies in with the zone of their province', async () => {
    const header = 'regencyCode,name,branch,zone';
    expect(await importJson('regencies', header, '9399,Kota Baru,R01,')).toMatchObject({ created: 1 });
    expect(await importJson('regencies', header, '9399,Kota Baru,R01,WIT')).toMatchObject({ unchanged: 1 });
    const moved = await importJson('regencies', header, '3603,Kabupaten Tangerang,J01,WIT');
    expect(codesOf(moved.rows[0])).toEqual(['/zone ZONE.NOT_OF_REGENCY']);
    const nowhere = await importJson('regencies', header, '9901,Kota Lain,R01,');
    expect(codesOf(nowhere.rows[0])).toEqual(['/zone ZONE.NOT_OF_REGENCY']);
    expect(await importJson('regencies', header, '9901,Kota Lain,R01,WIT')).toMatchObject({ created: 1 });
  });

  it('takes accounts of the fund in, each from its day on, and notices a changed one', async () => {
    const header = 'validFrom,bankCode,accountNumber,accountName,source,provenance';
    const accountName = 'DANA JAMINAN SOSIAL';
    const rows = [
      `2031-02-01,008,1550009000001,${accountName},Surat Direksi 1/2031,seen`,
      `2031-03-01,002,002000900000001,${accountName},Surat Direksi 2/2031,`,
      `2031-04-01,999,1,${accountName},,guess`,
    ];
    const made = await importJson('fund-accounts', header, ...rows);
    expect(made).toMatchObject({ code: 1, created: 2, refused: 1 });
    expect((made.rows as { errors?: never }[]).slice(2).map(codesOf)).toEqual([
      ['/accountNumber ACCOUNT.INVALID', '/source PROPERTY.MISSING', '/provenance VALUE.NOT_ALLOWED'],
    ]);
    const on = (day: string) => new FundAccountRepository().find(opened.app.manager, day);
    const first = { bankCode: '008', accountNumber: '1550009000001', accountName };
    expect(await on('2031-02-28')).toEqual(first);
    expect((await on('2031-03-01'))?.accountNumber).toBe('002000900000001');
    expect(await on('2015-06-30')).toBeUndefined();
    const changes = `SELECT key FROM register_account_change WHERE register = 'fund_account' ORDER BY change_id`;
    expect(await opened.app.query(changes)).toEqual([{ key: '2031-02-01' }, { key: '2031-03-01' }]);
  });

  it('takes minimum wages in, and says in a dry run what it would do', async () => {
    const header = 'areaCode,year,amount,decree,source,provenance';
    const rows = [
      '3672,2024,5000000,Kepgub Banten 561/Kep.293,bpkp.go.id,seen',
      '36,2024,2727812,,disnaker.bantenprov.go.id,',
      '3699,2024,1,,x,',
      '36,2014,1,,x,',
      '36,2024,0,,x,',
      '361,2024,1,,x,guess',
    ];
    const text = [header, ...rows, ''].join('\n');
    const dry = await importFile('minimum-wages', text, '--dry-run', '--json');
    expect([dry.code, JSON.parse(dry.out)]).toMatchObject([
      1,
      { dryRun: true, created: 2, refused: 4, unchanged: 0 },
    ]);
    const made = await importJson('minimum-wages', header, ...rows);
    expect(made).toMatchObject({ code: 1, created: 2, refused: 4 });
    expect((made.rows as { errors?: never }[]).slice(2).map(codesOf)).toEqual([
      ['/areaCode REGENCY.UNKNOWN'],
      ['/year VALUE.NOT_ALLOWED'],
      ['/amount AMOUNT.INVALID'],
      ['/areaCode REGENCY.INVALID', '/provenance VALUE.NOT_ALLOWED'],
    ]);
    expect(await importJson('minimum-wages', header, ...rows.slice(0, 2))).toMatchObject({ unchanged: 2 });
    const wages = new MinimumWageRepository();
    const at = (regency: string, year: number) => wages.find(opened.app.manager, regency, year);
    expect(await at('3672', 2024)).toEqual({
      amount: 5_000_000,
      source: 'UMK Kota Cilegon 2024, Kepgub Banten 561/Kep.293',
    });
    expect((await at('3601', 2024))?.source).toMatch(/^UMP Banten 2024, .*\(belum diperiksa\)$/);
    expect(await at('3672', 2023)).toBeUndefined();
    expect((await at('3672', 2026))?.source).toBe('UMK Kota Cilegon 2026, Kepgub Banten 703/2025');
    expect((await at('9301', 2018))?.amount).toBe(2_667_000);
  });

  it('keeps an imported minimum wage when the instance is seeded again', async () => {
    const header = 'areaCode,year,amount,source';
    expect(await importJson('minimum-wages', header, '36,2026,3100882,koreksi')).toMatchObject({
      updated: 1,
    });
    await cli(opened.database, ['seed', '--profile', 'test']);
    const found = await new MinimumWageRepository().find(opened.app.manager, '3601', 2026);
    expect(found?.source).not.toMatch(/koreksi/);
    const province = await new MinimumWageRepository().find(opened.app.manager, '3699', 2026);
    expect(province).toMatchObject({ amount: 3_100_882 });
  });

  it('takes a worker in of whom no wage is known, when the file says so', async () => {
    const row = (segment: string, amount: string, unit: string): string =>
      `91000000077,3603010501901299,"PUTRA, BUDI",1990-01-05,MALE,RIGHT,${segment},JJ000001,${amount},${unit},2015-01-01,,2026-10,Jl. Contoh,0812`;
    const forgotten = await importJson('members', HEADER, row('PU', '', ''));
    expect(codesOf(forgotten.rows[0])).toEqual([
      '/wageAmount PROPERTY.MISSING',
      '/wageUnit PROPERTY.MISSING',
    ]);
    const both = await importJson('members', HEADER, row('PU', '1', 'UNKNOWN'));
    expect(codesOf(both.rows[0])).toEqual(['/wageUnit VALUE.NOT_ALLOWED']);
    const selfInsured = await importJson('members', HEADER, row('BPU', '', 'UNKNOWN'));
    expect(selfInsured).toMatchObject({ refused: 1 });
    expect(await importJson('members', HEADER, row('PU', '', 'UNKNOWN'))).toMatchObject({ created: 1 });
    const cards = await new MemberRepository().findCards(opened.app.manager, '3603010501901299');
    expect(cards.find(({ participantNumber }) => participantNumber === '91000000077')).toMatchObject({
      wageAmountRupiah: null,
      wageUnit: null,
    });
  });

  it('remembers what a project was, so that a payment after the day changes nothing about it', async () => {
    const header = 'projectNumber,employerNumber,name,contractValue,coverFrom,maintenanceUntil,paid';
    const project = (paid: string): string =>
      `PK26000077,JJ000007,Jembatan Uji,1000000000,2026-01-05,2027-01-04,${paid}`;
    expect(await importJson('projects', header, project('false'))).toMatchObject({ created: 1 });
    expect(await importJson('projects', header, project('false'))).toMatchObject({ unchanged: 1 });
    expect(await importJson('projects', header, project('true'))).toMatchObject({ updated: 1 });
    const found = await new ConstructionProjectRepository().find(opened.app.manager, 'PK26000077');
    expect(found?.history.map(({ paid, reportedOn }) => [paid, reportedOn === '0001-01-01'])).toEqual([
      [false, true],
      [true, false],
    ]);
    const written = opened.app.query(`UPDATE construction_project_history SET paid = TRUE`);
    await expect(written).rejects.toThrow(/permission denied/);
  });

  it('takes holidays in', async () => {
    const header = 'date,kind,name';
    expect(await importJson('holidays', header, '2027-01-01,HOLIDAY,Tahun Baru')).toMatchObject({
      created: 1,
    });
    expect(await importJson('holidays', header, '2027-01-01,HOLIDAY,Tahun Baru')).toMatchObject({
      unchanged: 1,
    });
    expect(await importJson('holidays', header, '2027-01-01,SUNDAY,Tahun Baru')).toMatchObject({
      code: 1,
      refused: 1,
    });
  });
});
