import type { Text } from '../findings';

/** Chapters of the classification by their first category: what a code without a name of its own belongs to. */
const CHAPTERS: readonly (readonly [from: string, name: Text])[] = [
  ['A00', { id: 'Penyakit infeksi dan parasit', en: 'Infectious and parasitic diseases' }],
  ['C00', { id: 'Neoplasma', en: 'Neoplasms' }],
  ['D50', { id: 'Penyakit darah', en: 'Diseases of the blood' }],
  [
    'E00',
    { id: 'Penyakit endokrin, gizi dan metabolik', en: 'Endocrine, nutritional and metabolic diseases' },
  ],
  ['F00', { id: 'Gangguan jiwa dan perilaku', en: 'Mental and behavioural disorders' }],
  ['G00', { id: 'Penyakit sistem saraf', en: 'Diseases of the nervous system' }],
  ['H00', { id: 'Penyakit mata', en: 'Diseases of the eye' }],
  ['H60', { id: 'Penyakit telinga', en: 'Diseases of the ear' }],
  ['I00', { id: 'Penyakit sistem peredaran darah', en: 'Diseases of the circulatory system' }],
  ['J00', { id: 'Penyakit sistem pernapasan', en: 'Diseases of the respiratory system' }],
  ['K00', { id: 'Penyakit sistem pencernaan', en: 'Diseases of the digestive system' }],
  ['L00', { id: 'Penyakit kulit', en: 'Diseases of the skin' }],
  ['M00', { id: 'Penyakit otot dan rangka', en: 'Diseases of the musculoskeletal system' }],
  ['N00', { id: 'Penyakit saluran kemih dan kelamin', en: 'Diseases of the genitourinary system' }],
  ['O00', { id: 'Kehamilan dan persalinan', en: 'Pregnancy and childbirth' }],
  ['P00', { id: 'Keadaan sekitar kelahiran', en: 'Conditions around birth' }],
  ['Q00', { id: 'Kelainan bawaan', en: 'Congenital malformations' }],
  ['R00', { id: 'Gejala dan tanda', en: 'Symptoms and signs' }],
  ['S00', { id: 'Cedera', en: 'Injury' }],
  ['T00', { id: 'Cedera di beberapa bagian dan keracunan', en: 'Injury of several regions and poisoning' }],
  ['V01', { id: 'Sebab luar', en: 'External causes' }],
  ['Z00', { id: 'Keadaan yang memengaruhi kesehatan', en: 'Factors influencing health' }],
];
const SPECIAL: Text = { id: 'Kode khusus', en: 'Special purposes' };

export function chapterOf(code: string): Text | undefined {
  if (code.startsWith('U')) return SPECIAL;
  return CHAPTERS.findLast(([from]) => from <= code.slice(0, 3))?.[1];
}
