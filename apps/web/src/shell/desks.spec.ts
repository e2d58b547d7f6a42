import { RADAR_OWNERS } from '@jkk/domain/radar';
import { closedDesk, desksOf, isAt } from './desks';

it.each(RADAR_OWNERS)('shows the radar to %s, who has to see to what it finds', (role) => {
  expect(desksOf([role]).map(({ id }) => id)).toContain('radar');
});

it('closes a desk with every record of it to who does not work at it, and no other page', () => {
  const closedTo = (path: string) => closedDesk(['CLAIM_OFFICER'], path)?.id;
  expect(['/payouts', '/payouts/$payoutId', '/administration/$register'].map(closedTo)).toEqual([
    'payouts',
    'payouts',
    'registers',
  ]);
  for (const path of ['/', '/claims/$claimNumber', '/report', '/policies', '__root__']) {
    expect(closedTo(path)).toBeUndefined();
  }
});

it('takes no page for one of a desk whose name it only begins with', () => {
  const [work] = desksOf([]);
  expect(isAt('/reporters', { ...work!, to: '/report' })).toBe(false);
  expect(isAt('/claims', work!)).toBe(false);
});
