import { drawable } from './drawable';

describe('what is written on a letter', () => {
  it.each([
    ['SITI NUR’AINI – Rp 1.000.000 · €', 'SITI NUR’AINI – Rp 1.000.000 · €'],
    ['José Núñez', 'José Núñez'],
    ['Jose\u0301', 'José'],
    ['Łukasz Đorđević', 'Lukasz Dordevic'],
    ['ʿAbd al\u2010Raḥmān', '‘Abd al-Rahman'],
    ['ＡＢＣ ﬁ', 'ABC fi'],
    ['a\u200bb\u00adc', 'abc'],
    ['satu\ndua\u2028tiga', 'satu\ndua\ntiga'],
  ])('is %s, as %s', (text, drawn) => expect(drawable(text)).toBe(drawn));

  it.each([
    ['李小龙', '???'],
    ['محمد', '????'],
    ['مُحَمَّد', '????'],
    ['ﷺ', '?'],
    ['👩‍⚕️', '??'],
    ['a\u0085b', 'a?b'],
  ])('says of %s that it cannot be drawn, and never another letter', (text, drawn) =>
    expect(drawable(text)).toBe(drawn),
  );
});
