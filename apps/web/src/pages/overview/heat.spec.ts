import { heatOf, heatRows } from './heat';

it('has a row for each stage with claims, in the order of a claim’s life, and adds up', () => {
  const rows = heatRows([
    { stage: 'IN_TREATMENT', age: 'UP_TO_7', claims: 4, overdue: 1 },
    { stage: 'REPORTED', age: 'UP_TO_2', claims: 2, overdue: 0 },
    { stage: 'IN_TREATMENT', age: 'OVER_90', claims: 3, overdue: 2 },
  ]);
  expect(rows).toEqual([
    { stage: 'REPORTED', ages: [2, 0, 0, 0, 0, 0], claims: 2, overdue: 0 },
    { stage: 'IN_TREATMENT', ages: [0, 4, 0, 0, 0, 3], claims: 7, overdue: 3 },
  ]);
});

it('is hottest at the greatest, cold at none, and never cold where there is one', () => {
  expect([0, 1, 20, 60, 100].map((count) => heatOf(count, 100))).toEqual([0, 1, 1, 3, 5]);
});
