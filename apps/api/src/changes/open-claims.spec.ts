import { OpenClaims, type Seat } from './open-claims';

const NOW = Date.parse('2026-11-24T02:00:00Z');
const CLAIM = 'JKK-2026-0000001';
const seat = (window: string, userId: string, over: Partial<Seat> = {}): Seat => ({
  window,
  claimNumber: CLAIM,
  userId,
  name: `Nama ${userId}`,
  workplace: 'PROGRAMME',
  ...over,
});

let open: OpenClaims;
const mine = seat('w1', 'officer');

beforeEach(() => {
  open = new OpenClaims();
  open.take(mine, NOW);
});

it('names each colleague once, and never oneself', () => {
  open.take(seat('w2', 'officer'), NOW);
  open.take(seat('w3', 'verifier'), NOW);
  open.take(seat('w4', 'verifier'), NOW);
  open.take(seat('w5', 'approver'), NOW);
  expect(open.colleaguesOf(mine)).toEqual(['Nama approver', 'Nama verifier']);
});

it('names nobody of another workplace or at another claim', () => {
  open.take(seat('w2', 'plkk', { workplace: 'RSU Arya Medika' }), NOW);
  open.take(seat('w3', 'verifier', { claimNumber: 'JKK-2026-0000002' }), NOW);
  expect(open.colleaguesOf(mine)).toEqual([]);
});

it('forgets who closed the page at once, and who fell silent after a minute', () => {
  open.take(seat('w2', 'verifier'), NOW);
  open.take(seat('w3', 'approver'), NOW);
  open.take(seat('w2', 'verifier', { isGone: true }), NOW);
  expect(open.colleaguesOf(mine)).toEqual(['Nama approver']);
  expect([...open.forgetOld(NOW + 60_000)]).toEqual([]);
  expect([...open.forgetOld(NOW + 60_001)]).toEqual([CLAIM]);
  expect(open.colleaguesOf(mine)).toEqual([]);
});
