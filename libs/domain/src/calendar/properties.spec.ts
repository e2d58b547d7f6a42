import { dateOfDayNumber, dayNumber } from './index';

describe('the civil calendar', () => {
  it('agrees with the platform on every day from 1900 to 2199', () => {
    for (let day = -25_567; day < 84_006; day += 1) {
      const platform = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDayNumber(day) !== platform || dayNumber(platform) !== day) throw new Error(platform);
    }
    expect([dateOfDayNumber(-25_567), dateOfDayNumber(84_005)]).toEqual(['1900-01-01', '2199-12-31']);
  });
});
