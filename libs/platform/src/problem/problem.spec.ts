import { COMMON_PROBLEMS } from './common-problems';
import { FINDINGS_MAX, problemBody, type ProblemFinding } from './problem';

const findings = (count: number): ProblemFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    pointer: `/${index}`,
    code: 'TEXT.BLANK',
    detail: { id: 'Kosong.', en: 'Blank.' },
  }));
const errorsOf = (count: number): readonly ProblemFinding[] | undefined =>
  problemBody(COMMON_PROBLEMS, 'VALIDATION.FAILED', 'id', findings(count)).errors;

describe('problemBody', () => {
  it('shows every finding as long as a person can work through them', () => {
    expect(errorsOf(0)).toBeUndefined();
    expect(errorsOf(FINDINGS_MAX)).toEqual(findings(FINDINGS_MAX));
  });

  it('says how many more there are instead of showing them', () => {
    const errors = errorsOf(75_000) ?? [];
    expect(errors).toHaveLength(FINDINGS_MAX);
    expect(errors.at(-1)).toMatchObject({ pointer: '', code: 'FINDINGS.MORE' });
    expect(errors.at(-1)?.detail.en).toMatch(/^74951 more/);
  });

  it.each(['toString', '__proto__', 'NOTHING'])('answers the unknown code %s as a fault of ours', (code) =>
    expect(problemBody(COMMON_PROBLEMS, code, 'id')).toMatchObject({ code: 'INTERNAL', status: 500 }),
  );
});
