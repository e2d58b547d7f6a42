import { care, child, eachIsRefusedLine, found, late, line, R1, scholarship, stmb } from './spec-support';

describe('what is wrong with a line', () => {
  eachIsRefusedLine([
    ['no type', {}, '/type', 'PROPERTY.MISSING'],
    ['an unknown type', { type: 'GOLD' }, '/type', 'VALUE.NOT_ALLOWED'],
    ['an unknown property', { type: 'DEATH', bonus: 1 }, '', 'PROPERTY.UNKNOWN'],
    ['periods missing', { type: 'STMB' }, '/periods', 'PROPERTY.MISSING'],
    ['no periods', stmb({ periods: [] }), '/periods', 'LIST.EMPTY'],
    [
      'a period before the accident',
      stmb({ periods: [{ from: '2024-03-04', to: '2024-03-10' }] }),
      '/periods/0/from',
      'DATE.BEFORE_ACCIDENT',
    ],
    [
      'a period that ends first',
      stmb({ periods: [{ from: '2024-03-06', to: '2024-03-05' }] }),
      '/periods/0/to',
      'PERIOD.END_BEFORE_START',
    ],
    [
      '30 February',
      stmb({ periods: [{ from: '2024-02-30', to: '2024-03-05' }] }),
      '/periods/0/from',
      'DATE.INVALID',
    ],
    [
      'a period with more',
      stmb({ periods: [{ from: '2024-03-05', to: '2024-03-05', days: 1 }] }),
      '/periods/0',
      'PROPERTY.UNKNOWN',
    ],
    ['paid too much before', stmb({ alreadyPaid: 800_001 }), '/alreadyPaid', 'STMB.OVERPAID'],
    ['paid less than nothing', stmb({ alreadyPaid: -1 }), '/alreadyPaid', 'NUMBER.OUT_OF_RANGE'],
    ['an unknown policy', stmb({ stmbPolicy: 'WEEKS' }), '/stmbPolicy', 'VALUE.NOT_ALLOWED'],
    ['no mode', { type: 'TRANSPORT', receipts: [{ amount: 1 }] }, '/receipts/0/mode', 'PROPERTY.MISSING'],
    [
      'an unknown mode',
      { type: 'TRANSPORT', receipts: [{ mode: 'ROAD', amount: 1 }] },
      '/receipts/0/mode',
      'VALUE.NOT_ALLOWED',
    ],
    [
      'a receipt of nothing',
      { type: 'TRANSPORT', receipts: [{ mode: 'AIR', amount: 0 }] },
      '/receipts/0/amount',
      'NUMBER.OUT_OF_RANGE',
    ],
    ['no reference price', { type: 'PROSTHESIS', invoice: 1 }, '/referencePrice', 'PROPERTY.MISSING'],
    ['no invoice', { type: 'DENTURE' }, '/invoice', 'PROPERTY.MISSING'],
    ['a broken invoice', { type: 'DENTURE', invoice: 0.5 }, '/invoice', 'NUMBER.NOT_WHOLE'],
    ['care before the accident', care({ startedOn: '2024-03-04' }), '/startedOn', 'DATE.BEFORE_ACCIDENT'],
    [
      'an invoice before the care',
      care({ invoices: [{ on: '2024-03-31', amount: 1 }] }),
      '/invoices/0/on',
      'DATE.BEFORE_START',
    ],
    ['due before the accident', late({ dueOn: '2024-03-04' }), '/dueOn', 'DATE.BEFORE_ACCIDENT'],
    ['no santunan', late({ santunan: 0 }), '/santunan', 'NUMBER.OUT_OF_RANGE'],
    ['a level unknown', scholarship(child({ level: 'S2' })), '/children/0/level', 'VALUE.NOT_ALLOWED'],
    ['year 0', scholarship(child({ year: 0 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    ['year 7 of SD', scholarship(child({ year: 7 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    ['year 3 of TK', scholarship(child({ level: 'TK', year: 3 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    [
      'a child of 23',
      scholarship(child({ birthDate: '2001-03-05' })),
      '/children/0/birthDate',
      'CHILD.TOO_OLD',
    ],
    [
      'a child born 301 days later',
      scholarship(child({ birthDate: '2024-12-31' })),
      '/children/0/birthDate',
      'CHILD.BORN_TOO_LATE',
    ],
    ['the school of the child', scholarship(child({ school: 'A' })), '/children/0', 'PROPERTY.UNKNOWN'],
    [
      'three children',
      scholarship(child({}), child({}), child({})),
      '/children',
      'SCHOLARSHIP.TOO_MANY_CHILDREN',
    ],
  ]);

  it.each([
    ['HEARING_AID', { type: 'HEARING_AID', invoice: 1 }],
    ['GLASSES', { type: 'GLASSES', invoice: 1 }],
    ['HOME_CARE', care({})],
  ])('%s does not exist under PP 44/2015', (type, benefit) => {
    expect(found(line(benefit, R1))).toEqual([['/benefits/0', 'BENEFIT.NOT_IN_RULE_SET', type]]);
  });

  it('one child only under PP 44/2015', () => {
    expect(found(line(scholarship(child({}), child({})), R1))).toEqual([
      ['/benefits/0/children', 'SCHOLARSHIP.TOO_MANY_CHILDREN', 'SCHOLARSHIP'],
    ]);
  });
});
