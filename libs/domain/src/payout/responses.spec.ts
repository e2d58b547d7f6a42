import { BULK_RULES, bulkResponseRule, parseResponseCode, RESPONSE_RULES, responseRule } from './responses';

/** Section "responseCode" of the standard, as a payer must read it: HTTP status, case, class. */
const TABLE: readonly [number, string, string][] = [
  [200, '00', 'CLAIMED_PAID'],
  [202, '00', 'PENDING'],
  [400, '00', 'HOLD'],
  [400, '01', 'HOLD'],
  [400, '02', 'HOLD'],
  [401, '00', 'NOT_ACCEPTED'],
  [401, '01', 'NOT_ACCEPTED'],
  [401, '03', 'NOT_ACCEPTED'],
  [403, '00', 'UNKNOWN'],
  [403, '02', 'HOLD'],
  [403, '20', 'HOLD'],
  [403, '23', 'HOLD'],
  [403, '03', 'HOLD'],
  [403, '05', 'HOLD'],
  [403, '16', 'HOLD'],
  [403, '04', 'NOT_ACCEPTED'],
  [403, '06', 'NOT_ACCEPTED'],
  [403, '09', 'REJECTED'],
  [403, '18', 'REJECTED'],
  [403, '14', 'NOT_ACCEPTED'],
  [403, '15', 'HOLD'],
  [404, '02', 'HOLD'],
  [404, '03', 'HOLD'],
  [404, '11', 'REJECTED'],
  [404, '13', 'HOLD'],
  [404, '18', 'UNKNOWN'],
  [405, '00', 'HOLD'],
  [405, '01', 'HOLD'],
  [409, '00', 'UNKNOWN'],
  [409, '01', 'UNKNOWN'],
  [429, '00', 'NOT_ACCEPTED'],
  [500, '00', 'UNKNOWN'],
  [500, '01', 'UNKNOWN'],
  [500, '02', 'UNKNOWN'],
  [504, '00', 'UNKNOWN'],
];

describe('responseRule', () => {
  it.each(TABLE)('%dxx%s is %s', (http, responseCase, expected) => {
    expect(responseRule(http, responseCase).class).toBe(expected);
  });

  it('has exactly the rows of the table', () => {
    const rows = RESPONSE_RULES.flatMap((rule) =>
      rule.cases.map((responseCase) => `${rule.http}/${responseCase}`),
    );
    expect(rows.sort()).toEqual(TABLE.map(([http, responseCase]) => `${http}/${responseCase}`).sort());
  });

  it('takes every code that is not listed, of every status and case, for UNKNOWN', () => {
    const listed = new Set(TABLE.map(([http, responseCase]) => `${http}/${responseCase}`));
    const believed: string[] = [];
    let tried = 0;
    for (let http = 100; http < 600; http += 1) {
      for (let number = 0; number < 100; number += 1) {
        const responseCase = String(number).padStart(2, '0');
        const code = `${http}/${responseCase}`;
        if (listed.has(code)) continue;
        tried += 1;
        if (responseRule(http, responseCase).class !== 'UNKNOWN') believed.push(code);
      }
    }
    expect(tried).toBe(500 * 100 - listed.size);
    expect(believed).toEqual([]);
  });

  it('names a reason for every hold and nothing but a hold', () => {
    for (const rule of RESPONSE_RULES) expect(rule.holdReason !== undefined).toBe(rule.class === 'HOLD');
  });
});

describe('bulkResponseRule', () => {
  const OF_BULKS = new Map([
    ['200/00', 'PENDING'],
    ['403/09', 'HOLD'],
    ['403/18', 'HOLD'],
    ['404/11', 'HOLD'],
  ]);

  it.each(TABLE)(
    '%dxx%s, which singly is %s, costs no payee their account and pays nobody',
    (http, code, alone) => {
      const { class: meaning, holdReason } = bulkResponseRule(http, code);
      expect(meaning).toBe(OF_BULKS.get(`${http}/${code}`) ?? alone);
      expect(['CLAIMED_PAID', 'REJECTED']).not.toContain(meaning);
      expect(holdReason !== undefined).toBe(meaning === 'HOLD');
    },
  );

  it('differs in exactly these rows, and takes what is not listed for UNKNOWN', () => {
    const rows = BULK_RULES.flatMap(({ http, cases }) => cases.map((each) => `${http}/${each}`));
    expect(rows).toEqual([...OF_BULKS.keys()]);
    expect(bulkResponseRule(200, '01').class).toBe('UNKNOWN');
  });
});

describe('parseResponseCode', () => {
  it('splits seven digits', () => {
    expect(parseResponseCode('4041718')).toEqual({ http: 404, service: '17', case: '18' });
  });

  it.each([undefined, null, 2001700, '200170', '20017000', '200170x', ''])('refuses %p', (code) => {
    expect(parseResponseCode(code)).toBeUndefined();
  });
});
