import { RADAR_OWNERS } from '@jkk/domain/radar';
import { desksOf } from './desks';

it.each(RADAR_OWNERS)('shows the radar to %s, who has to see to what it finds', (role) => {
  expect(desksOf([role]).map(({ id }) => id)).toContain('radar');
});
