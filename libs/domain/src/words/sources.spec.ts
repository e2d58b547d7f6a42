import { TERMS } from '../policies';
import { PERMENAKER_4_2023, PP_44_2015, PP_82_2019, listFigures } from '../rules';
import { sourceText } from './sources';

const sources = [
  ...Object.values(TERMS).flatMap(({ versions }) => versions.map(({ source }) => source)),
  ...[PP_44_2015, PP_82_2019, PERMENAKER_4_2023].flatMap((table) =>
    listFigures(table).map(({ citation }) => citation),
  ),
];
/** Words that are no part of the name of a law, a form or an article. */
const INDONESIAN = /\b(kebijakan|pedoman|program ini|tentang|setempat|belum|dan|menurut)\b/i;

it('says every source of a figure or term in English, with the names of laws as they are', () => {
  expect(sources.map((source) => sourceText(source).en).filter((text) => INDONESIAN.test(text))).toEqual([]);
  expect(sourceText('PP 44/2015 Lampiran III')).toEqual({
    id: 'PP 44/2015 Lampiran III',
    en: 'PP 44/2015 Lampiran III',
  });
});
