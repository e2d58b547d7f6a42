import { check, flag, shortText } from './check';
import { Problem } from './problem';

const FIELDS = { name: { rule: shortText, required: true }, open: { rule: flag } };

function refused(value: unknown): ReturnType<Problem['toBody']> {
  try {
    check(value, FIELDS);
  } catch (error) {
    if (error instanceof Problem) return error.toBody();
    throw error;
  }
  throw new Error('It was accepted');
}

describe('check', () => {
  it('counts unknown properties and repeats none of their names', () => {
    const names = Array.from({ length: 75_000 }, (_, index) => [`SECRET${index}`, 1] as const);
    const body = refused({ name: 'x', ...Object.fromEntries(names) });
    expect(body.errors).toEqual([{ pointer: '', detail: 'has unknown properties: 75000' }]);
  });

  it.each(['toString', 'hasOwnProperty', '__proto__'])('does not know %s', (name) => {
    const given = Object.assign(JSON.parse(`{"${name}":1,"name":"x"}`) as object);
    expect(refused(given).errors).toEqual([{ pointer: '', detail: 'has unknown properties: 1' }]);
  });

  it('shows no more findings than a person can work through', () => {
    const findings = Array.from({ length: 20_000 }, (_, index) => ({ pointer: `/${index}`, detail: 'no' }));
    const { errors } = new Problem(422, 'No.', findings).toBody() as { errors: unknown[] };
    expect(errors).toHaveLength(50);
    expect(errors.at(-1)).toEqual({ pointer: '', detail: 'and 19951 more' });
  });
});
