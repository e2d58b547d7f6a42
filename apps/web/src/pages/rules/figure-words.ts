import type { Figure } from '../../api/model';
import { formatDay } from '../../format/dates';
import { rupiahText } from '../../format/money';
import type { Language } from '../../i18n';
import type { Text } from '../../i18n/use-words';

/** The figures by name, in the order of the benefits; rows of the injury table bring their own. */
const NAMES: Readonly<Record<string, Text>> = {
  'wage.dayFactor.PU': { id: 'Hari kerja sebulan, penerima upah', en: 'Working days a month, employees' },
  'wage.dayFactor.JAKON': {
    id: 'Hari kerja sebulan, jasa konstruksi',
    en: 'Working days a month, construction',
  },
  'wage.minimum.percent': {
    id: 'Upah paling rendah, dari upah minimum',
    en: 'Lowest wage, of the minimum wage',
  },
  'disability.months': { id: 'Bulan upah untuk santunan cacat', en: 'Monthly wages for disability' },
  'disability.limit': { id: 'Batas jumlah cacat sebagian', en: 'Limit of partial disabilities together' },
  'total.percent': { id: 'Santunan cacat total tetap', en: 'Total permanent disability' },
  'death.percent': { id: 'Santunan kematian', en: 'Death benefit' },
  'death.amount': { id: 'Santunan kematian PMI', en: 'Death benefit of migrant workers' },
  'death.floor': { id: 'Santunan kematian paling sedikit', en: 'Death benefit, at least' },
  'total.amount': {
    id: 'Santunan cacat total tetap PMI',
    en: 'Total permanent disability of migrant workers',
  },
  'treatment.abroadCap': {
    id: 'Perawatan di negara penempatan, paling banyak',
    en: 'Treatment in the country of placement, at most',
  },
  'unilateralTermination.amount': {
    id: 'Pemutusan hubungan kerja sepihak, PMI',
    en: 'Unilateral termination, migrant workers',
  },
  'placementNotPerContract.amount': {
    id: 'Penempatan tidak sesuai perjanjian',
    en: 'Placement that is not per contract',
  },
  'placementNotPerContract.transportCap': {
    id: 'Penempatan tidak sesuai, angkutan paling banyak',
    en: 'Placement not per contract, transport at most',
  },
  'rape.amount': { id: 'Korban pemerkosaan, PMI', en: 'Victim of rape, migrant workers' },
  'departureFailed.amount': { id: 'Gagal berangkat, PMI', en: 'Departure that failed, migrant workers' },
  'returnJourneyLoss.cap': {
    id: 'Kehilangan saat pulang, paling banyak',
    en: 'Loss on the journey home, at most',
  },
  'benefits.count': { id: 'Jumlah manfaat dalam tabel', en: 'Number of benefits in the table' },
  'contribution.before': { id: 'Iuran PMI sebelum penempatan', en: 'Contribution before placement' },
  'contribution.months.6': { id: 'Iuran PMI, 6 bulan', en: 'Contribution for 6 months' },
  'contribution.months.12': { id: 'Iuran PMI, 12 bulan', en: 'Contribution for 12 months' },
  'contribution.months.24': { id: 'Iuran PMI, 24 bulan', en: 'Contribution for 24 months' },
  'contribution.extensionPerMonth': {
    id: 'Iuran PMI, perpanjangan sebulan',
    en: 'Contribution, each month of extension',
  },
  'periodic.months': { id: 'Lama santunan berkala', en: 'Length of the periodic benefit' },
  'periodic.amount': { id: 'Santunan berkala', en: 'Periodic benefit' },
  'funeral.amount': { id: 'Biaya pemakaman', en: 'Funeral costs' },
  'prosthesis.percent': { id: 'Alat pengganti, dari harga standar', en: 'Prosthesis, of the standard price' },
  'stmb.daysPerMonth': { id: 'Hari sebulan untuk STMB', en: 'Days of a month for incapacity' },
  'late.percentPerDay': { id: 'Ganti rugi keterlambatan sehari', en: 'Late compensation a day' },
  'limitation.years': { id: 'Batas waktu pengajuan', en: 'Limitation' },
  'denture.cap': { id: 'Gigi tiruan, paling banyak', en: 'Dentures, at most' },
  'hearingAid.cap': { id: 'Alat bantu dengar, paling banyak', en: 'Hearing aid, at most' },
  'glasses.cap': { id: 'Kacamata, paling banyak', en: 'Glasses, at most' },
  'homeCare.cap': { id: 'Perawatan di rumah, paling banyak', en: 'Home care, at most' },
  'homeCare.years': { id: 'Lama perawatan di rumah', en: 'Length of home care' },
  'transport.LAND': { id: 'Angkutan darat, sungai, danau', en: 'Transport by land, river or lake' },
  'transport.SEA': { id: 'Angkutan laut', en: 'Transport by sea' },
  'transport.AIR': { id: 'Angkutan udara', en: 'Transport by air' },
  'scholarship.once': { id: 'Beasiswa sekaligus', en: 'Scholarship, once' },
  'scholarship.children': { id: 'Beasiswa, jumlah anak', en: 'Scholarship, children' },
  'scholarship.endAge': { id: 'Beasiswa, batas usia', en: 'Scholarship, end of age' },
  'scholarship.daysAfterAccident': {
    id: 'Beasiswa, lahir setelah kecelakaan',
    en: 'Scholarship, born after the accident',
  },
};

const SCHOLARSHIP = /^scholarship\.([A-Z]+)\.(amount|years)$/;
const INCAPACITY = /^stmb\.(\d)\.(months|percent)$/;
const CONTRIBUTION = /^contributionStep\.(\d+)$/;

/** What a figure is called on screen; a key that has no name yet stands for itself. */
export function figureName({ key, title }: Figure): Text {
  const known = title ?? NAMES[key];
  if (known != null) return known;
  const [, level, what] = SCHOLARSHIP.exec(key) ?? [];
  if (level !== undefined) {
    return what === 'amount'
      ? { id: `Beasiswa ${level} setahun`, en: `Scholarship ${level}, a year` }
      : { id: `Beasiswa ${level}, lamanya`, en: `Scholarship ${level}, length` };
  }
  const [, period, part] = INCAPACITY.exec(key) ?? [];
  if (period !== undefined) {
    return part === 'months'
      ? { id: `STMB, lama masa ${period}`, en: `Incapacity, length of period ${period}` }
      : { id: `STMB, bagian upah masa ${period}`, en: `Incapacity, share of the wage in period ${period}` };
  }
  const contribution = CONTRIBUTION.exec(key)?.[1];
  if (contribution === undefined) return { id: key, en: key };
  const stated = rupiahText(Number(contribution));
  return { id: `Dasar upah untuk iuran ${stated}`, en: `Insured wage for a contribution of ${stated}` };
}

/** Hundredths of a percent without trailing zeros: 450 is 4,5% or 4.5%. */
export function percentText(hundredths: number, language: Language): string {
  const digits = String(hundredths).padStart(3, '0');
  const rest = digits.slice(-2).replace(/0+$/, '');
  const whole = digits.slice(0, -2);
  return rest === '' ? `${whole}%` : `${whole}${language === 'id' ? ',' : '.'}${rest}%`;
}

type Translate = (key: string, values?: Record<string, unknown>) => string;

/** The value in its unit. */
export function valueText(
  { value, unit }: Pick<Figure, 'value' | 'unit'>,
  t: Translate,
  language: Language,
): string {
  switch (unit) {
    case 'RUPIAH':
      return rupiahText(value);
    case 'PERCENT':
      return `${value}%`;
    case 'HUNDREDTHS_OF_PERCENT':
      return percentText(value, language);
    case 'COUNT':
      return String(value);
    default:
      return t(unit, { count: value });
  }
}

/** What stands below the value: the other side of the body, or the range that a doctor chooses from. */
export function detailText({ otherSide, range, unit }: Figure, t: Translate, language: Language): string {
  const text = (value: number): string => valueText({ value, unit }, t, language);
  if (range !== null) return t('range', { from: text(range.from), to: text(range.to) });
  return otherSide === null ? '' : t('otherSide', { value: text(otherSide) });
}

/** What takes effect later, or is proposed to; empty where the figure stays. */
export function nextText({ next, unit }: Figure, t: Translate, language: Language): string {
  if (next === null) return '';
  const value = valueText({ value: next.value, unit }, t, language);
  return t(next.isPublished ? 'becomes' : 'mayBecome', {
    value,
    date: formatDay(next.inForceFrom, language),
  });
}
