import { likeness, type Sighting } from './likeness';

const FALL: Sighting = {
  kind: 'ACCIDENT',
  participantNumber: '12000000001',
  nik: '3174050101900001',
  name: 'Agus Prasetyo',
  birthDate: '1990-01-01',
  occurredAt: '2026-11-20T02:00:00.000Z',
  regencyCode: '3603',
  plkkCode: 'PLKK-0001',
  employerNumber: 'JJ000001',
  injuries: ['S82.2'],
};
const otherCard = { participantNumber: '12000000099', employerNumber: 'JJ000002' };

describe('two reports', () => {
  it.each<[string, Partial<Sighting>, number, string[]]>([
    [
      'the same report again',
      {},
      110,
      ['SAME_CARD', 'WITHIN_AN_HOUR', 'SAME_REGENCY', 'SAME_INJURY', 'SAME_HOSPITAL', 'SAME_EMPLOYER'],
    ],
    [
      'another card of one NIK, in the evening, elsewhere',
      { ...otherCard, occurredAt: '2026-11-20T12:00:00.000Z', regencyCode: '3604', plkkCode: 'PLKK-0002' },
      90,
      ['SAME_NIK', 'WITHIN_A_DAY', 'SAME_INJURY'],
    ],
    [
      'another person who is paid into the same account, on the same day',
      {
        ...otherCard,
        nik: '3174050101900002',
        name: 'Orang Lain',
        injuries: ['S06.9'],
        occurredAt: '2026-11-20T12:00:00.000Z',
        sharesAccount: true,
      },
      80,
      ['SAME_ACCOUNT', 'WITHIN_A_DAY', 'SAME_REGENCY', 'SAME_HOSPITAL'],
    ],
    [
      'another NIK of one person',
      {
        ...otherCard,
        nik: '3174050101900002',
        name: ' AGUS  PRASETYO',
        regencyCode: '3604',
        plkkCode: null,
        injuries: ['S06.9'],
        occurredAt: '2026-11-21T01:00:00.000Z',
      },
      70,
      ['SAME_NAME_AND_BIRTH', 'WITHIN_A_DAY'],
    ],
  ])('%s', (_name, over, score, reasons) => {
    expect(likeness(FALL, { ...FALL, ...over })).toEqual({ score, reasons });
  });

  it.each<[string, Partial<Sighting>]>([
    ['of one person two days apart', { occurredAt: '2026-11-22T02:00:00.000Z' }],
    ['of two people in one accident', { ...otherCard, nik: '3174050101900002', name: 'Sri Wahyuningsih' }],
    ['of two people of one name', { ...otherCard, nik: '3174050101900002', birthDate: '1991-01-01' }],
    [
      'of people whom the register does not know',
      { ...otherCard, nik: '3174050101900002', name: null, birthDate: null },
    ],
  ])('%s are two events', (_name, over) => {
    expect(likeness(FALL, { ...FALL, ...over })).toBeUndefined();
  });

  it('of one disease are looked at for 90 days, of two diseases not', () => {
    const disease: Sighting = { ...FALL, kind: 'DISEASE', injuries: ['J62.8'] };
    const later = { ...disease, occurredAt: '2026-12-20T02:00:00.000Z' };
    expect(likeness(disease, later)?.reasons).toContain('SAME_DISEASE');
    expect(likeness(disease, { ...later, injuries: ['H83.3'] })).toBeUndefined();
    expect(likeness(disease, { ...later, occurredAt: '2027-03-20T02:00:00.000Z' })).toBeUndefined();
  });
});
