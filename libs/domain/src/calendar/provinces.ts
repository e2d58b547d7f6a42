import type { Zone } from './instant';

/**
 * The 38 provinces by the code of the Ministry of Home Affairs, with the zone in which their clocks go (Keppres 41/1987,
 * by province since). 92 to 96 are West Papua and the provinces that Papua was divided into in 2022.
 */
export const PROVINCES: Readonly<Record<string, { readonly name: string; readonly zone: Zone }>> = {
  '11': { name: 'Aceh', zone: 'WIB' },
  '12': { name: 'Sumatera Utara', zone: 'WIB' },
  '13': { name: 'Sumatera Barat', zone: 'WIB' },
  '14': { name: 'Riau', zone: 'WIB' },
  '15': { name: 'Jambi', zone: 'WIB' },
  '16': { name: 'Sumatera Selatan', zone: 'WIB' },
  '17': { name: 'Bengkulu', zone: 'WIB' },
  '18': { name: 'Lampung', zone: 'WIB' },
  '19': { name: 'Kepulauan Bangka Belitung', zone: 'WIB' },
  '21': { name: 'Kepulauan Riau', zone: 'WIB' },
  '31': { name: 'Daerah Khusus Ibukota Jakarta', zone: 'WIB' },
  '32': { name: 'Jawa Barat', zone: 'WIB' },
  '33': { name: 'Jawa Tengah', zone: 'WIB' },
  '34': { name: 'Daerah Istimewa Yogyakarta', zone: 'WIB' },
  '35': { name: 'Jawa Timur', zone: 'WIB' },
  '36': { name: 'Banten', zone: 'WIB' },
  '51': { name: 'Bali', zone: 'WITA' },
  '52': { name: 'Nusa Tenggara Barat', zone: 'WITA' },
  '53': { name: 'Nusa Tenggara Timur', zone: 'WITA' },
  '61': { name: 'Kalimantan Barat', zone: 'WIB' },
  '62': { name: 'Kalimantan Tengah', zone: 'WIB' },
  '63': { name: 'Kalimantan Selatan', zone: 'WITA' },
  '64': { name: 'Kalimantan Timur', zone: 'WITA' },
  '65': { name: 'Kalimantan Utara', zone: 'WITA' },
  '71': { name: 'Sulawesi Utara', zone: 'WITA' },
  '72': { name: 'Sulawesi Tengah', zone: 'WITA' },
  '73': { name: 'Sulawesi Selatan', zone: 'WITA' },
  '74': { name: 'Sulawesi Tenggara', zone: 'WITA' },
  '75': { name: 'Gorontalo', zone: 'WITA' },
  '76': { name: 'Sulawesi Barat', zone: 'WITA' },
  '81': { name: 'Maluku', zone: 'WIT' },
  '82': { name: 'Maluku Utara', zone: 'WIT' },
  '91': { name: 'Papua', zone: 'WIT' },
  '92': { name: 'Papua Barat', zone: 'WIT' },
  '93': { name: 'Papua Selatan', zone: 'WIT' },
  '94': { name: 'Papua Tengah', zone: 'WIT' },
  '95': { name: 'Papua Pegunungan', zone: 'WIT' },
  '96': { name: 'Papua Barat Daya', zone: 'WIT' },
};

/** The zone of a regency by the first two digits of its code; undefined where no such province is known. */
export const zoneOfRegency = (regencyCode: string): Zone | undefined =>
  PROVINCES[regencyCode.slice(0, 2)]?.zone;

/** The name of the province that a code of two or four digits lies in; undefined where no such province is known. */
export const provinceNameOf = (areaCode: string): string | undefined => PROVINCES[areaCode.slice(0, 2)]?.name;
