import type { Text } from '../findings';

/**
 * The diseases of work of Perpres 7/2019 in its four groups. The annex mirrors the ILO list of 2010; its numbering is
 * not verified, so the codes are our own and stable: a code is never used again. `recalled` items were not seen in a
 * public copy of the annex yet. `open` items name a remainder ("other chemical agents") and need the specialist's proof.
 */
export interface OccupationalDisease {
  readonly code: string;
  readonly group: DiseaseGroup;
  readonly name: Text;
  readonly provenance: 'seen' | 'recalled';
  readonly open: boolean;
}

export type DiseaseGroup = 'I-A' | 'I-B' | 'I-C' | 'II-A' | 'II-B' | 'II-C' | 'II-D' | 'III' | 'IV';

export const DISEASE_GROUPS: Readonly<Record<DiseaseGroup, Text>> = {
  'I-A': { id: 'Bahan kimia', en: 'Chemical agents' },
  'I-B': { id: 'Faktor fisika', en: 'Physical agents' },
  'I-C': { id: 'Faktor biologi dan penyakit infeksi', en: 'Biological agents and infections' },
  'II-A': { id: 'Saluran pernapasan', en: 'Respiratory system' },
  'II-B': { id: 'Kulit', en: 'Skin' },
  'II-C': { id: 'Otot dan kerangka', en: 'Musculoskeletal system' },
  'II-D': { id: 'Mental dan perilaku', en: 'Mental and behavioural' },
  III: { id: 'Kanker akibat kerja', en: 'Occupational cancer' },
  IV: { id: 'Penyakit spesifik lain', en: 'Other specific diseases' },
};

type Row = readonly [code: string, id: string, en: string, provenance: 'seen' | 'recalled'];

const ROWS: readonly Row[] = [
  ['PAK-I-A-01', 'Berilium', 'Beryllium', 'seen'],
  ['PAK-I-A-02', 'Kadmium', 'Cadmium', 'seen'],
  ['PAK-I-A-03', 'Fosfor', 'Phosphorus', 'seen'],
  ['PAK-I-A-04', 'Krom', 'Chromium', 'seen'],
  ['PAK-I-A-05', 'Mangan', 'Manganese', 'seen'],
  ['PAK-I-A-06', 'Arsen', 'Arsenic', 'seen'],
  ['PAK-I-A-07', 'Raksa', 'Mercury', 'seen'],
  ['PAK-I-A-08', 'Timbal', 'Lead', 'seen'],
  ['PAK-I-A-09', 'Fluor', 'Fluorine', 'seen'],
  ['PAK-I-A-10', 'Karbon disulfida', 'Carbon disulphide', 'seen'],
  [
    'PAK-I-A-11',
    'Turunan halogen hidrokarbon alifatik atau aromatik',
    'Halogen derivatives of aliphatic or aromatic hydrocarbons',
    'seen',
  ],
  ['PAK-I-A-12', 'Benzena dan homolognya', 'Benzene and its homologues', 'recalled'],
  ['PAK-I-A-13', 'Turunan nitro dan amina benzena', 'Nitro and amino derivatives of benzene', 'recalled'],
  [
    'PAK-I-A-14',
    'Nitrogliserin dan ester asam nitrat',
    'Nitroglycerine and other nitric acid esters',
    'recalled',
  ],
  ['PAK-I-A-15', 'Alkohol, glikol dan keton', 'Alcohols, glycols and ketones', 'recalled'],
  ['PAK-I-A-16', 'Gas penyebab asfiksia (CO, H2S, HCN)', 'Asphyxiants (CO, H2S, HCN)', 'recalled'],
  ['PAK-I-A-17', 'Akrilonitril', 'Acrylonitrile', 'recalled'],
  ['PAK-I-A-18', 'Nitrogen oksida', 'Oxides of nitrogen', 'recalled'],
  ['PAK-I-A-19', 'Vanadium', 'Vanadium', 'recalled'],
  ['PAK-I-A-20', 'Antimon', 'Antimony', 'recalled'],
  ['PAK-I-A-21', 'Heksana', 'Hexane', 'seen'],
  ['PAK-I-A-22', 'Asam mineral', 'Mineral acids', 'seen'],
  ['PAK-I-A-23', 'Bahan obat', 'Pharmaceutical agents', 'seen'],
  ['PAK-I-A-24', 'Nikel', 'Nickel', 'seen'],
  ['PAK-I-A-25', 'Talium', 'Thallium', 'seen'],
  ['PAK-I-A-26', 'Osmium', 'Osmium', 'seen'],
  ['PAK-I-A-27', 'Selenium', 'Selenium', 'seen'],
  ['PAK-I-A-28', 'Tembaga', 'Copper', 'recalled'],
  ['PAK-I-A-29', 'Platina', 'Platinum', 'recalled'],
  ['PAK-I-A-30', 'Timah', 'Tin', 'seen'],
  ['PAK-I-A-31', 'Seng', 'Zinc', 'recalled'],
  ['PAK-I-A-32', 'Fosgen', 'Phosgene', 'recalled'],
  ['PAK-I-A-33', 'Zat iritan kornea (benzokuinon)', 'Corneal irritants (benzoquinone)', 'recalled'],
  ['PAK-I-A-34', 'Amonia', 'Ammonia', 'recalled'],
  ['PAK-I-A-35', 'Isosianat', 'Isocyanates', 'seen'],
  ['PAK-I-A-36', 'Pestisida', 'Pesticides', 'seen'],
  ['PAK-I-A-37', 'Sulfur oksida', 'Sulphur oxides', 'seen'],
  ['PAK-I-A-38', 'Pelarut organik', 'Organic solvents', 'seen'],
  ['PAK-I-A-39', 'Lateks', 'Latex', 'seen'],
  ['PAK-I-A-40', 'Klorin', 'Chlorine', 'recalled'],
  ['PAK-I-A-41', 'Bahan kimia lain', 'Other chemical agents', 'recalled'],
  ['PAK-I-B-01', 'Gangguan pendengaran akibat bising', 'Hearing impairment caused by noise', 'seen'],
  ['PAK-I-B-02', 'Getaran', 'Vibration', 'seen'],
  ['PAK-I-B-03', 'Udara bertekanan atau dekompresi', 'Compressed or decompressed air', 'seen'],
  ['PAK-I-B-04', 'Radiasi pengion', 'Ionising radiation', 'seen'],
  ['PAK-I-B-05', 'Radiasi optik, termasuk laser', 'Optical radiation, laser included', 'seen'],
  ['PAK-I-B-06', 'Suhu ekstrem', 'Extreme temperatures', 'seen'],
  ['PAK-I-B-07', 'Faktor fisika lain', 'Other physical agents', 'seen'],
  ['PAK-I-C-01', 'Brucellosis', 'Brucellosis', 'seen'],
  ['PAK-I-C-02', 'Virus hepatitis', 'Hepatitis viruses', 'seen'],
  ['PAK-I-C-03', 'HIV', 'HIV', 'seen'],
  ['PAK-I-C-04', 'Tetanus', 'Tetanus', 'seen'],
  ['PAK-I-C-05', 'Tuberkulosis', 'Tuberculosis', 'seen'],
  [
    'PAK-I-C-06',
    'Sindrom toksik atau inflamasi akibat bakteri atau jamur',
    'Toxic or inflammatory syndromes from bacteria or fungi',
    'seen',
  ],
  ['PAK-I-C-07', 'Antraks', 'Anthrax', 'seen'],
  ['PAK-I-C-08', 'Leptospirosis', 'Leptospirosis', 'seen'],
  ['PAK-I-C-09', 'Faktor biologi lain', 'Other biological agents', 'seen'],
  [
    'PAK-II-A-01',
    'Pneumokoniosis debu mineral pembentuk jaringan parut (silikosis, antrakosilikosis, asbestosis)',
    'Fibrogenic pneumoconiosis (silicosis, anthracosilicosis, asbestosis)',
    'seen',
  ],
  ['PAK-II-A-02', 'Silikotuberkulosis', 'Silicotuberculosis', 'seen'],
  ['PAK-II-A-03', 'Pneumokoniosis debu mineral nonfibrogenik', 'Non-fibrogenic pneumoconiosis', 'recalled'],
  ['PAK-II-A-04', 'Siderosis', 'Siderosis', 'recalled'],
  ['PAK-II-A-05', 'Penyakit bronkopulmoner akibat logam keras', 'Hard-metal disease', 'recalled'],
  [
    'PAK-II-A-06',
    'Bissinosis, bagassosis dan penyakit debu serat lain',
    'Byssinosis, bagassosis and other fibre dust diseases',
    'recalled',
  ],
  ['PAK-II-A-07', 'Asma akibat kerja', 'Occupational asthma', 'recalled'],
  ['PAK-II-A-08', 'Alveolitis alergika', 'Extrinsic allergic alveolitis', 'recalled'],
  [
    'PAK-II-A-09',
    'Penyakit paru obstruktif kronik akibat debu batu bara, batu, kayu, serealia atau kapas',
    'COPD from coal, stone, wood, grain or textile dust',
    'recalled',
  ],
  ['PAK-II-A-10', 'Penyakit paru akibat aluminium', 'Aluminium lung', 'recalled'],
  ['PAK-II-A-11', 'Gangguan saluran napas atas', 'Upper airway disorders', 'recalled'],
  ['PAK-II-A-12', 'Penyakit saluran pernapasan lain', 'Other respiratory diseases', 'recalled'],
  [
    'PAK-II-B-01',
    'Dermatosis kontak alergi dan urtikaria',
    'Allergic contact dermatosis and urticaria',
    'recalled',
  ],
  ['PAK-II-B-02', 'Dermatosis kontak iritan', 'Irritant contact dermatosis', 'recalled'],
  ['PAK-II-B-03', 'Vitiligo', 'Vitiligo', 'recalled'],
  ['PAK-II-B-04', 'Penyakit kulit lain', 'Other skin diseases', 'recalled'],
  [
    'PAK-II-C-01',
    'Tenosinovitis stiloid radius (De Quervain)',
    'Radial styloid tenosynovitis (De Quervain)',
    'recalled',
  ],
  [
    'PAK-II-C-02',
    'Tenosinovitis kronis tangan dan pergelangan',
    'Chronic tenosynovitis of hand and wrist',
    'recalled',
  ],
  ['PAK-II-C-03', 'Bursitis olekranon', 'Olecranon bursitis', 'recalled'],
  ['PAK-II-C-04', 'Bursitis prepatela', 'Prepatellar bursitis', 'recalled'],
  ['PAK-II-C-05', 'Epikondilitis', 'Epicondylitis', 'recalled'],
  ['PAK-II-C-06', 'Lesi meniskus', 'Meniscus lesions', 'recalled'],
  ['PAK-II-C-07', 'Sindrom terowongan karpal', 'Carpal tunnel syndrome', 'recalled'],
  ['PAK-II-C-08', 'Gangguan otot dan kerangka lain', 'Other musculoskeletal disorders', 'recalled'],
  ['PAK-II-D-01', 'Gangguan stres pascatrauma', 'Post-traumatic stress disorder', 'recalled'],
  ['PAK-II-D-02', 'Gangguan mental dan perilaku lain', 'Other mental and behavioural disorders', 'recalled'],
  ['PAK-III-01', 'Asbes', 'Asbestos', 'recalled'],
  ['PAK-III-02', 'Benzidin dan garamnya', 'Benzidine and its salts', 'recalled'],
  ['PAK-III-03', 'Bis-klorometil eter', 'Bis-chloromethyl ether', 'recalled'],
  ['PAK-III-04', 'Senyawa kromium VI', 'Chromium VI compounds', 'recalled'],
  ['PAK-III-05', 'Ter batu bara, pek atau jelaga', 'Coal tars, pitches or soots', 'recalled'],
  ['PAK-III-06', 'Beta-naftilamin', 'Beta-naphthylamine', 'recalled'],
  ['PAK-III-07', 'Vinil klorida', 'Vinyl chloride', 'recalled'],
  ['PAK-III-08', 'Benzena', 'Benzene', 'recalled'],
  [
    'PAK-III-09',
    'Turunan nitro dan amina beracun dari benzena',
    'Toxic nitro and amino derivatives of benzene',
    'recalled',
  ],
  ['PAK-III-10', 'Radiasi pengion', 'Ionising radiations', 'recalled'],
  [
    'PAK-III-11',
    'Ter, aspal, minyak mineral dan antrasena',
    'Tar, bitumen, mineral oil and anthracene',
    'recalled',
  ],
  ['PAK-III-12', 'Emisi oven kokas', 'Coke-oven emissions', 'recalled'],
  ['PAK-III-13', 'Senyawa nikel', 'Nickel compounds', 'recalled'],
  ['PAK-III-14', 'Debu kayu', 'Wood dust', 'recalled'],
  ['PAK-III-15', 'Arsen dan senyawanya', 'Arsenic and its compounds', 'recalled'],
  ['PAK-III-16', 'Berilium dan senyawanya', 'Beryllium and its compounds', 'recalled'],
  ['PAK-III-17', 'Kadmium dan senyawanya', 'Cadmium and its compounds', 'recalled'],
  ['PAK-III-18', 'Erionit', 'Erionite', 'recalled'],
  ['PAK-III-19', 'Etilen oksida', 'Ethylene oxide', 'recalled'],
  ['PAK-III-20', 'Virus hepatitis B dan C', 'Hepatitis B and C viruses', 'recalled'],
  ['PAK-III-21', 'Kanker akibat faktor lain', 'Cancers caused by other agents', 'recalled'],
  ['PAK-IV-01', 'Nistagmus penambang', "Miners' nystagmus", 'recalled'],
  ['PAK-IV-02', 'Penyakit spesifik lain', 'Other specific diseases', 'recalled'],
];

/** What is left over in a group: it names no disease, so each case must be proven. */
const OPEN: ReadonlySet<string> = new Set([
  'PAK-I-A-41',
  'PAK-I-B-07',
  'PAK-I-C-09',
  'PAK-II-A-12',
  'PAK-II-B-04',
  'PAK-II-C-08',
  'PAK-II-D-02',
  'PAK-III-21',
  'PAK-IV-02',
]);

export const OCCUPATIONAL_DISEASES: readonly OccupationalDisease[] = ROWS.map(
  ([code, id, en, provenance]) => ({
    code,
    group: code.slice('PAK-'.length, -'-01'.length) as DiseaseGroup,
    name: { id, en },
    provenance,
    open: OPEN.has(code),
  }),
);
