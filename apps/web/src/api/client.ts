import createClient from 'openapi-fetch';
import { Hands } from './hands';
import type { paths } from './generated/schema';
import { ApiProblem } from './problem';
import type { ProblemBody } from './problem';

/** Same origin, session in an HttpOnly cookie: a page never holds a token. */
export const client = createClient<paths>({ baseUrl: '', credentials: 'same-origin' });

const hands = new Hands(window);

client.use({
  onRequest({ request }) {
    if (!hands.areHere()) request.headers.set('X-By-Itself', '1');
    return request;
  },
});

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && typeof (body as { code?: unknown }).code === 'string';

/** The data of an answer. Throws ApiProblem for a refusal; a broken line throws what fetch threw. */
export async function unwrap<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (response.ok) return data as T;
  const retryAfter = Number(response.headers.get('retry-after'));
  const body = isProblem(error) ? error : { status: response.status, code: 'INTERNAL' };
  throw new ApiProblem(body, Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined);
}
