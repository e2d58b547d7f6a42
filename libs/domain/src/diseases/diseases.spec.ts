import { DISEASE_GROUPS, findDisease, needsSpecialistProof, OCCUPATIONAL_DISEASES } from './index';

describe('the list of occupational diseases', () => {
  it('has a code of its own for every disease, in nine groups', () => {
    const codes = OCCUPATIONAL_DISEASES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^PAK-(I-[ABC]|II-[ABCD]|III|IV)-\d{2}$/.test(code))).toBe(true);
    expect(new Set(OCCUPATIONAL_DISEASES.map(({ group }) => group)).size).toBe(
      Object.keys(DISEASE_GROUPS).length,
    );
  });

  it('asks for proof of what it does not name', () => {
    expect(needsSpecialistProof('PAK-I-A-08')).toBe(false);
    expect(needsSpecialistProof('PAK-I-A-41')).toBe(true);
    expect([needsSpecialistProof(undefined), needsSpecialistProof('PAK-X')]).toEqual([true, true]);
    expect(findDisease('PAK-I-A-08')?.name.en).toBe('Lead');
    expect(findDisease('PAK-X')).toBeUndefined();
  });
});
