import { isMinor, personFindings, type NamedPersons } from './persons';

const TODAY = '2026-11-28';
/** Born 1 May 1980. */
const PARTICIPANT = { nik: '3174050105800001', birthDate: '1980-05-01' };
const BORN = {
  1950: '3174050106500002',
  1979: '3174054106790003',
  1995: '3174050106950004',
  2014: '3174050106140005',
};

const found = (over: Partial<NamedPersons>): string[] =>
  personFindings({ heirs: [], children: [], ...over }, PARTICIPANT, TODAY).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

describe('persons of a final report', () => {
  it.each<[string, Partial<NamedPersons>, string[]]>([
    [
      'a spouse and a child',
      {
        heirs: [
          { nik: BORN[1979], relation: 'SPOUSE' },
          { nik: BORN[2014], relation: 'CHILD' },
        ],
      },
      [],
    ],
    [
      'the participant as heir',
      { heirs: [{ nik: PARTICIPANT.nik, relation: 'SPOUSE' }] },
      ['/heirs/0/nik HEIR.IS_PARTICIPANT'],
    ],
    [
      'one NIK twice',
      {
        heirs: [
          { nik: BORN[1979], relation: 'SPOUSE' },
          { nik: BORN[1979], relation: 'SIBLING' },
        ],
      },
      ['/heirs/1/nik HEIR.REPEATED'],
    ],
    [
      'a child born before its parent',
      { heirs: [{ nik: BORN[1979], relation: 'CHILD' }] },
      ['/heirs/0/relation HEIR.RELATION_IMPOSSIBLE'],
    ],
    [
      'a parent born after the participant',
      { heirs: [{ nik: BORN[1995], relation: 'PARENT' }] },
      ['/heirs/0/relation HEIR.RELATION_IMPOSSIBLE'],
    ],
    ['a parent born before the participant', { heirs: [{ nik: BORN[1950], relation: 'PARENT' }] }, []],
    ['a sibling of any age', { heirs: [{ nik: BORN[1995], relation: 'SIBLING' }] }, []],
    [
      'one pupil twice by its NIK',
      {
        children: [
          { name: 'Ani', nik: BORN[2014], birthDate: '2014-06-01' },
          { name: 'Ani Putri', nik: BORN[2014], birthDate: '2014-06-01' },
        ],
      },
      ['/children/1 CHILD.REPEATED'],
    ],
    [
      'one pupil twice, once without a NIK',
      {
        children: [
          { name: 'Ani', nik: BORN[2014], birthDate: '2014-06-01' },
          { name: ' ani ', birthDate: '2014-06-01' },
        ],
      },
      ['/children/1 CHILD.REPEATED'],
    ],
    [
      'twins',
      {
        children: [
          { name: 'Ani', nik: BORN[2014], birthDate: '2014-06-01' },
          { name: 'Ana', birthDate: '2014-06-01' },
        ],
      },
      [],
    ],
    [
      'a pupil older than its parent',
      { children: [{ birthDate: '1979-01-01' }] },
      ['/children/0/birthDate CHILD.OLDER_THAN_PARENT'],
    ],
    ['a guardian who is a minor', { guardian: { nik: BORN[2014] } }, ['/guardian/nik GUARDIAN.MINOR']],
    [
      'the participant as guardian',
      { guardian: { nik: PARTICIPANT.nik } },
      ['/guardian/nik HEIR.IS_PARTICIPANT'],
    ],
    [
      'a child eleven years younger',
      { heirs: [{ nik: '3174050104910005', relation: 'CHILD' }] },
      ['/heirs/0/relation HEIR.RELATION_IMPOSSIBLE'],
    ],
    ['a child twelve years younger', { heirs: [{ nik: '3174050105920005', relation: 'CHILD' }] }, []],
    [
      'a grandchild fourteen years younger',
      { heirs: [{ nik: BORN[1995], relation: 'GRANDCHILD' }] },
      ['/heirs/0/relation HEIR.RELATION_IMPOSSIBLE'],
    ],
    [
      'a parent ten years older',
      { heirs: [{ nik: '3174050106700002', relation: 'PARENT' }] },
      ['/heirs/0/relation HEIR.RELATION_IMPOSSIBLE'],
    ],
    [
      'a spouse of twelve',
      { heirs: [{ nik: BORN[2014], relation: 'SPOUSE' }] },
      ['/heirs/0/relation HEIR.SPOUSE_TOO_YOUNG'],
    ],
    [
      'a pupil who is not born yet',
      { children: [{ birthDate: '2026-11-29' }] },
      ['/children/0/birthDate DATE.IN_FUTURE'],
    ],
    [
      'a pupil born a year after the death',
      { children: [{ birthDate: '2026-11-01' }], diedOn: '2025-11-20' },
      ['/children/0/birthDate CHILD.BORN_AFTER_DEATH'],
    ],
    ['a pupil born after the death', { children: [{ birthDate: '2026-06-01' }], diedOn: '2025-11-20' }, []],
    [
      'a pupil eleven years younger than its parent',
      { children: [{ birthDate: '1991-05-01' }] },
      ['/children/0/birthDate CHILD.OLDER_THAN_PARENT'],
    ],
    [
      'a pupil whose NIK tells of another birthday',
      { children: [{ birthDate: '2014-06-02', nik: BORN[2014] }] },
      ['/children/0/nik CHILD.NIK_DIFFERS'],
    ],
    [
      'a girl, whose NIK counts 40 days more',
      { children: [{ birthDate: '2014-06-01', nik: '3174054106140005' }] },
      [],
    ],
    [
      'a pupil paid into the account of a neighbour',
      { children: [{ name: 'Anak', accountName: 'TETANGGA' }], guardian: { name: 'Ibu' } },
      ['/children/0/accountName CHILD.ACCOUNT_OF_OTHER'],
    ],
    [
      'a pupil paid into the account of the guardian',
      { children: [{ name: 'Anak', accountName: ' IBU ' }], guardian: { name: 'Ibu' } },
      [],
    ],
    [
      'the participant who arranged the funeral',
      { arranger: { nik: PARTICIPANT.nik } },
      ['/arranger/nik HEIR.IS_PARTICIPANT'],
    ],
    ['a minor who arranged it', { arranger: { nik: BORN[2014] } }, ['/arranger/nik GUARDIAN.MINOR']],
    ['what is not filled in', { heirs: [{}], guardian: {}, children: [{}] }, []],
  ])('%s', (_name, persons, expected) => expect(found(persons)).toEqual(expected));

  it('judges no ages where the register knows nobody', () => {
    const heirs = [{ nik: BORN[1979], relation: 'CHILD' }];
    expect(personFindings({ heirs, children: [{ birthDate: '1900-01-01' }] }, null, TODAY)).toEqual([]);
  });

  it.each([
    ['3174052811080001', true],
    ['3174052911080001', true],
    ['3174052711080001', false],
  ])('%s is a minor on 27 November 2026: %s', (nik, minor) =>
    // Eighteen on the birthday itself.
    expect(isMinor(nik, '2026-11-27')).toBe(minor),
  );
});
