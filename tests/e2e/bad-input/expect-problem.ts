import type { ApiAnswer } from '../../support/api-client';

/** Status and code as promised, in the shape of a problem, and no word about how we are made. */
export function expectProblem(answer: ApiAnswer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.body?.code as unknown }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({ status, text: { id: expect.any(String), en: expect.any(String) } });
  expect(answer.body.correlationId).toBe(answer.headers.get('x-correlation-id'));
  expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+|QueryFailed|SELECT|INSERT/);
}
