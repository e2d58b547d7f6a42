import { listFigures, PERMENAKER_4_2023, PP_44_2015, PP_82_2019 } from '@jkk/domain/rules';
import type { Figure } from '../../api/model';
import { detailText, figureName, percentText, valueText } from './figure-words';

const t = (key: string, values: Record<string, unknown> = {}): string =>
  `${key} ${Object.values(values).join(' ')}`;
const figures = [PP_44_2015, PP_82_2019, PERMENAKER_4_2023].flatMap((table) =>
  listFigures(table),
) as unknown as Figure[];
const get = (key: string): Figure => figures.find((figure) => figure.key === key)!;

it('has a name in both languages for every figure of the tables', () => {
  const nameless = figures.filter((figure) => figureName(figure).id === figure.key).map(({ key }) => key);
  expect(nameless).toEqual([]);
});

it('names scholarships and contribution steps by their keys', () => {
  expect(figureName(get('scholarship.SD.amount')).en).toBe('Scholarship SD, a year');
  expect(figureName(get('contributionStep.12000')).id).toBe('Dasar upah untuk iuran Rp12.000');
});

it.each([
  [450, 'id', '4,5%'],
  [450, 'en', '4.5%'],
  [7000, 'id', '70%'],
  [5, 'en', '0.05%'],
  [1125, 'en', '11.25%'],
] as const)('writes %d hundredths of a percent in %s as %s', (hundredths, language, text) => {
  expect(percentText(hundredths, language)).toBe(text);
});

it('writes values in their unit', () => {
  expect(valueText(get('funeral.amount'), t, 'id')).toMatch(/^Rp\d/);
  expect(valueText({ value: 80, unit: 'MONTHS' }, t, 'id')).toBe('MONTHS 80');
  expect(valueText({ value: 2, unit: 'COUNT' }, t, 'id')).toBe('2');
  expect(valueText({ value: 60, unit: 'PERCENT' }, t, 'id')).toBe('60%');
});

it('says what else a row of the injury table has', () => {
  expect(detailText(get('disability.A01'), t, 'id')).toBe('otherSide 35%');
  expect(detailText(get('disability.B01'), t, 'id')).toMatch(/^range \d+% \d+%$/);
  expect(detailText(get('funeral.amount'), t, 'id')).toBe('');
});
