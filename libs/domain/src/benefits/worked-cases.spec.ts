import { PERMENAKER_4_2023, SHIPPED_RULES, type AmountRuleSet } from '../rules';
import { calculate } from './calculate';
import { explainLine } from './explain';

/**
 * Worked cases as a caseworker writes them down: who, what happened, what is asked for, what is paid, and the sentence
 * that says why. The first column names where the case is from: D and W are the acceptance vectors of the specification,
 * K is the ministry's guideline of 2008 on the loss of function, U the minimum wage of an unknown wage, C a cut.
 */
type Case = readonly [id: string, who: Who, line: Line, paid: number, why: string];
type Line = { readonly type: string } & Readonly<Record<string, unknown>>;
type Who = Readonly<Record<string, unknown>>;

const BASE = { kind: 'ACCIDENT', segment: 'PU', zone: 'WIB' };
const month = (amount: number, more: Who = {}): Who => ({
  ...BASE,
  occurredAt: '2024-03-05T10:00:00+07:00',
  wage: { amount, unit: 'MONTH' },
  ...more,
});
const OLD_LAW = { occurredAt: '2019-06-10T10:00:00+07:00' };
const LEFT = { handedness: 'LEFT' };
const unknown = (amount: number, source: string, more: Who = {}): Who =>
  month(0, { segment: 'JAKON', wage: { minimum: { amount, source } }, ...more });
const MIGRANT: Who = { ...month(1), segment: 'PMI' };

const lost = (code: string, more: object = {}): Line => ({
  type: 'PARTIAL_ANATOMICAL',
  items: [{ code, ...more }],
});
const weakened = (code: string, functionLossPercent: number, side = 'RIGHT'): Line => ({
  type: 'PARTIAL_FUNCTIONAL',
  items: [{ code, side, functionLossPercent }],
});
const rest = (...periods: readonly (readonly [string, string])[]): Line => ({
  type: 'STMB',
  periods: periods.map(([from, to]) => ({ from, to })),
});
const receipts = (...amounts: readonly (readonly [string, number])[]): Line => ({
  type: 'TRANSPORT',
  receipts: amounts.map(([mode, amount]) => ({ mode, amount })),
});
const invoice = (type: string, amount: number, more: object = {}): Line => ({
  type,
  invoice: amount,
  ...more,
});
const late = (dueOn: string, paidOn: string, more: object = {}): Line => ({
  type: 'LATE_COMPENSATION',
  santunan: 100_000_000,
  dueOn,
  paidOn,
  ...more,
});

const RIGHT_ARM = { side: 'RIGHT' };
const UMK = 'UMK Kota Cilegon 2026, Kepgub Banten 703/2025';
const UMP = 'UMP DKI Jakarta 2018, keputusan belum diketahui';

// prettier-ignore
const CASES: readonly Case[] = [
  ['W-5', month(2_000_000), { type: 'TOTAL_PERMANENT' }, 112_000_000, 'Santunan cacat total tetap 70% × 80 × Rp2.000.000 = Rp112.000.000.'],
  ['W-7', month(4_000_000), { type: 'DEATH' }, 192_000_000, 'Santunan kematian 60% × 80 × Rp4.000.000 = Rp192.000.000.'],
  ['W-8', month(6_000_000), { type: 'DEATH' }, 288_000_000, 'Santunan kematian 60% × 80 × Rp6.000.000 = Rp288.000.000.'],
  ['D-1', month(5_067_381), { type: 'DEATH' }, 243_234_288, 'Santunan kematian 60% × 80 × Rp5.067.381 = Rp243.234.288.'],
  ['D-3', month(400_000), { type: 'DEATH' }, 20_000_000, 'Lebih kecil daripada batas terendah Rp20.000.000, maka dibayar Rp20.000.000.'],
  ['D-4', month(416_667), { type: 'DEATH' }, 20_000_016, 'Tidak kurang dari batas terendah Rp20.000.000, maka dibayar Rp20.000.016.'],
  ['R1', month(300_000, OLD_LAW), { type: 'DEATH' }, 16_200_000, 'Lebih kecil daripada batas terendah Rp16.200.000, maka dibayar Rp16.200.000.'],
  ['R1', month(4_000_000, OLD_LAW), { type: 'PERIODIC' }, 4_800_000, 'Santunan berkala 24 bulan dibayar sekaligus: 24 × Rp200.000 = Rp4.800.000.'],
  ['R2', month(4_000_000), { type: 'PERIODIC' }, 12_000_000, 'Santunan berkala 24 bulan dibayar sekaligus: 24 × Rp500.000 = Rp12.000.000.'],
  ['R2', month(4_000_000), { type: 'FUNERAL' }, 10_000_000, 'Biaya pemakaman tetap Rp10.000.000.'],
  ['D-7', month(3_000_000), lost('A01', RIGHT_ARM), 96_000_000, 'A01 Lengan dari sendi bahu ke bawah (kanan): 40%.'],
  ['D-8', month(3_000_000, LEFT), lost('A01', RIGHT_ARM), 84_000_000, 'A01 Lengan dari sendi bahu ke bawah (kanan), kidal: kolom kanan dan kiri ditukar: 35%.'],
  ['D-8', month(3_000_000, LEFT), lost('A01', { side: 'LEFT' }), 96_000_000, 'A01 Lengan dari sendi bahu ke bawah (kiri), kidal: kolom kanan dan kiri ditukar: 40%.'],
  ['D-8', month(3_000_000, LEFT), lost('A05', RIGHT_ARM), 84_000_000, 'A05 Sebelah kaki dari pangkal paha ke bawah (kanan): 35%.'],
  ['D-10', month(5_067_381), lost('A12', RIGHT_ARM), 60_808_572, 'Santunan cacat 15% × 80 × Rp5.067.381 = Rp60.808.572.'],
  ['D-11', month(5_067_381), lost('A13', RIGHT_ARM), 36_485_143, 'Santunan cacat 9% × 80 × Rp5.067.381 = Rp36.485.143.'],
  ['D-13', month(4_000_000), lost('A09', RIGHT_ARM), 112_000_000, 'Santunan cacat 35% × 80 × Rp4.000.000 = Rp112.000.000.'],
  ['D-14', month(4_000_000), lost('B06', { decibels: 30 }), 57_600_000, 'B06 Penurunan daya dengar kedua belah telinga setiap 10 desibel: 30 dB: 3 × 6% = 18%.'],
  ['B06', month(4_000_000), lost('B06', { decibels: 40 }), 76_800_000, 'B06 Penurunan daya dengar kedua belah telinga setiap 10 desibel: 40 dB: 4 × 6% = 24%.'],
  ['B06', month(4_000_000), lost('B06', { decibels: 10 }), 19_200_000, 'B06 Penurunan daya dengar kedua belah telinga setiap 10 desibel: 10 dB: 1 × 6% = 6%.'],
  ['B01', month(4_000_000), lost('B01', { percent: 15 }), 48_000_000, 'B01 Terkelupasnya kulit kepala: 15%, pilihan dokter dari 10% sampai 30%.'],
  ['D-15', month(4_000_000), weakened('A12', 50), 24_000_000, 'A12 Ibu jari tangan (kanan): 15% × 50% = 7,5%.'],
  ['K-1', month(4_000_000), weakened('A02', 62.5), 70_000_000, 'A02 Lengan dari atau di atas siku ke bawah (kanan): 35% × 62,5% = 21,875%.'],
  ['K-1', month(4_000_000, LEFT), weakened('A12', 50, 'LEFT'), 24_000_000, 'A12 Ibu jari tangan (kiri), kidal: kolom kanan dan kiri ditukar: 15% × 50% = 7,5%.'],
  ['D-19', month(3_000_000), rest(['2024-03-05', '2024-04-18']), 4_500_000, 'Tidak mampu bekerja 45 hari (5 Maret 2024 – 18 April 2024); hari yang tumpang tindih dihitung satu kali.'],
  ['D-20', month(3_000_000), rest(['2024-03-05', '2024-09-20']), 20_000_000, 'Dihitung per bulan 30 hari: (200/30 × 100%) × Rp3.000.000 = Rp20.000.000.'],
  ['D-21', month(3_000_000, OLD_LAW), rest(['2019-06-10', '2019-12-26']), 19_500_000, 'Dihitung per bulan 30 hari: (180/30 × 100% + 20/30 × 75%) × Rp3.000.000 = Rp19.500.000.'],
  ['D-24', month(3_131_321), rest(['2024-05-06', '2024-05-12']), 730_642, 'Dihitung per bulan 30 hari: (7/30 × 100%) × Rp3.131.321 = Rp730.642.'],
  ['D-26', month(3_000_000), rest(['2024-05-01', '2024-05-20'], ['2024-05-15', '2024-05-31']), 3_100_000, 'Tidak mampu bekerja 31 hari (1 Mei 2024 – 31 Mei 2024); hari yang tumpang tindih dihitung satu kali.'],
  ['D-27', month(1), receipts(['LAND', 1_250_000], ['SEA', 2_600_000], ['AIR', 9_000_000]), 12_250_000, 'Angkutan laut: kuitansi Rp2.600.000, batas Rp2.000.000, dibayar Rp2.000.000. Rp600.000 di atas batas tidak dibayar.'],
  ['D-28', month(1), receipts(['LAND', 7_000_000]), 5_000_000, 'Angkutan darat, sungai atau danau: kuitansi Rp7.000.000, batas Rp5.000.000, dibayar Rp5.000.000. Rp2.000.000 di atas batas tidak dibayar.'],
  ['C-1', month(1), { ...receipts(['LAND', 3_000_000]), alreadyPaid: [{ mode: 'LAND', amount: 4_000_000 }] }, 1_000_000, 'Angkutan darat, sungai atau danau: kuitansi Rp3.000.000, batas Rp1.000.000, dibayar Rp1.000.000. Rp2.000.000 tidak dibayar, karena bagian batas itu sudah diberikan sebelumnya.'],
  ['D-29', month(1), { type: 'HOME_CARE', startedOn: '2024-05-01', invoices: [{ on: '2024-06-01', amount: 23_500_000 }] }, 20_000_000, 'Batas per kasus Rp20.000.000: dibayar Rp20.000.000. Rp3.500.000 di atas batas tidak dibayar.'],
  ['C-2', month(1), { type: 'HOME_CARE', startedOn: '2024-05-01', invoices: [{ on: '2024-06-01', amount: 1_000_000 }, { on: '2025-05-01', amount: 500_000 }] }, 1_000_000, 'Faktur sejak 1 Mei 2024 dan sebelum 1 Mei 2025 berjumlah Rp1.000.000. Rp500.000 sejak 1 Mei 2025 tidak dihitung.'],
  ['D-31', month(1), invoice('DENTURE', 5_400_000), 5_000_000, 'Faktur Rp5.400.000, batas Rp5.000.000: dibayar Rp5.000.000. Rp400.000 di atas batas tidak dibayar.'],
  ['D-31', month(1), invoice('HEARING_AID', 2_100_000), 2_100_000, 'Faktur Rp2.100.000, batas Rp2.500.000: dibayar Rp2.100.000.'],
  ['C-3', month(1), invoice('GLASSES', 1_200_000, { alreadyPaid: 600_000 }), 400_000, 'Faktur Rp1.200.000, batas Rp400.000: dibayar Rp400.000. Rp200.000 di atas batas tidak dibayar. Rp600.000 tidak dibayar, karena bagian batas itu sudah diberikan sebelumnya.'],
  ['D-32', month(1), invoice('PROSTHESIS', 16_000_000, { referencePrice: 10_000_000 }), 14_000_000, 'Dari faktur Rp16.000.000 dibayar Rp14.000.000. Rp2.000.000 di atas batas tidak dibayar.'],
  ['C-4', month(1), invoice('MEDICAL_BILL', 18_000_000, { cuts: [{ reason: 'TARIFF', amount: 3_000_000 }, { reason: 'NOT_LINKED', amount: 1_000_000 }] }), 18_000_000, 'Tagihan Rp22.000.000, disetujui Rp18.000.000. Tidak disetujui: Rp3.000.000 (Sesuai tarif kontrak), Rp1.000.000 (Tidak berkaitan dengan cedera).'],
  ['C-5', month(1), invoice('MEDICAL_BILL', 22_000_000), 22_000_000, 'Sesuai kebutuhan medis, tanpa batas biaya: dibayar penuh Rp22.000.000.'],
  ['D-39', month(1), late('2026-04-01', '2026-04-06'), 5_000_000, 'Jatuh tempo 1 April 2026, dibayar 6 April 2026: terlambat 5 hari kalender.'],
  ['D-39', month(1), late('2026-04-01', '2026-04-06', { pauses: [{ from: '2026-04-03', to: '2026-04-04' }] }), 3_000_000, 'Jatuh tempo 1 April 2026, dibayar 6 April 2026, tenggat berhenti 3 April 2026 – 4 April 2026: terlambat 3 hari kalender.'],
  ['U-1', unknown(5_397_000, UMK), { type: 'DEATH' }, 259_056_000, `Upah tidak diketahui: dipakai upah minimum setempat Rp5.397.000 (${UMK}).`],
  ['U-2', unknown(3_648_035, UMP), { type: 'TOTAL_PERMANENT' }, 204_289_960, `Upah tidak diketahui: dipakai upah minimum setempat Rp3.648.035 (${UMP}).`],
  ['U-3', unknown(3_100_881, 'UMP Banten 2026', { segment: 'PU' }), rest(['2024-05-01', '2024-05-30']), 3_100_881, 'Upah tidak diketahui: dipakai upah minimum setempat Rp3.100.881 (UMP Banten 2026).'],
  ['U-4', month(0, { segment: 'JAKON', wage: { amount: 80_000, unit: 'DAY', minimum: { amount: 3_648_035, source: UMP } } }), { type: 'DEATH' }, 115_200_000, `Upah sebulan Rp2.400.000 diketahui; upah minimum setempat Rp3.648.035 (${UMP}) hanya menggantikan upah yang tidak diketahui.`],
  ['PMI', MIGRANT, { type: 'DEATH' }, 85_000_000, 'Santunan kematian: menurut tabel PMI tetap Rp85.000.000.'],
  ['PMI', MIGRANT, invoice('MEDICAL_REIMBURSEMENT', 60_000_000), 50_000_000, 'Faktur Rp60.000.000, batas Rp50.000.000: dibayar Rp50.000.000. Rp10.000.000 di atas batas tidak dibayar.'],
  ['PMI', MIGRANT, invoice('HEARING_AID', 3_000_000), 2_500_000, 'Faktur Rp3.000.000, batas Rp2.500.000: dibayar Rp2.500.000. Rp500.000 di atas batas tidak dibayar.'],
  ['PMI', MIGRANT, invoice('GLASSES', 1_000_001), 1_000_000, 'Faktur Rp1.000.001, batas Rp1.000.000: dibayar Rp1.000.000. Rp1 di atas batas tidak dibayar.'],
];

/** As it stands once two administrators verified the migrant workers' table. */
const verified = (rules: AmountRuleSet): AmountRuleSet => ({
  ...rules,
  figures: Object.fromEntries(
    Object.entries(rules.figures).map(([key, figure]) => [key, { ...figure, verifiedBy: 'a01, a02' }]),
  ),
});
const TABLES = new Map([[PERMENAKER_4_2023.code, verified(PERMENAKER_4_2023)]]);

describe('worked cases', () => {
  it('are at least forty', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CASES)('%s: %j, %j pays %d: %s', (_id, who, line, paid, why) => {
    const answer = calculate(
      { ...who, benefits: [line] },
      (code) => TABLES.get(code) ?? SHIPPED_RULES.findLatest(code),
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
    const [result] = answer.result.lines;
    expect(result?.amount).toBe(paid);
    const said = result === undefined ? [] : explainLine(result, 'id').map((text) => text.trim());
    expect(said).toContain(why);
  });
});
