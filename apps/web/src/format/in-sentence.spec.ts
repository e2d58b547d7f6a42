import { inSentence } from './in-sentence';

it.each([
  ['Dokter PLKK', 'dokter PLKK'],
  ['Claim officer', 'claim officer'],
  ['NIK', 'NIK'],
])('says %s as %s', (label, said) => expect(inSentence(label)).toBe(said));
