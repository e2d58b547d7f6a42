import { ApiProblem } from './problem';
import { StepKey } from './step-key';

const problem = (status: number, code: string): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: '', status, code } as never);

describe('the key of a step', () => {
  const said = { decision: 'PAY', note: 'Benar.' };

  it.each([
    ['the answer was lost', new TypeError('Failed to fetch')],
    ['the outcome is still open', problem(503, 'COMMAND.PENDING')],
  ])('stays where %s', (_what, error) => {
    const step = new StepKey();
    const first = step.of(said);
    step.failed(error);
    expect(step.of({ ...said })).toBe(first);
  });

  it('changes after a refusal, after success, and with other words', () => {
    const step = new StepKey();
    const keys = [step.of(said)];
    step.failed(problem(409, 'APPROVAL.SAME_PERSON'));
    keys.push(step.of(said));
    step.done();
    keys.push(step.of(said), step.of({ ...said, decision: 'CANCEL' }));
    expect(new Set(keys).size).toBe(4);
  });
});
