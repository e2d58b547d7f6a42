import { acceptCorrelationId } from '.';

const OURS = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('acceptCorrelationId', () => {
  it.each([
    '0f8fad5b-d9cb-469f-a165-708677289501',
    '0af7651916cd43dd8448eb211c80319c',
    'spec-correlation-1',
    'web.2026-11-28.7',
  ])('keeps %s', (id) => expect(acceptCorrelationId(id)).toBe(id));

  it.each([
    ['too short', 'short'],
    ['too long', 'x'.repeat(65)],
    ['a line break', 'good-start\n{"level":"fatal"}'],
    ['a quote', 'a b"c-forged'],
    ['a NIK', '3174050101900001'],
    ['an account in words', 'account-70000000000001'],
    ['several headers', ['first-of-two', 'second-of-two']],
    ['nothing', undefined],
  ])('makes its own instead of %s', (_name, id) => expect(acceptCorrelationId(id)).toMatch(OURS));
});
