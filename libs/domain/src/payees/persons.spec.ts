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
