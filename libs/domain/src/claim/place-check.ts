import type { Zone } from '../calendar';
import { looseObject, looseText, type Loose } from '../fields';
import { finding, type Finding } from '../findings';

/** A regency as the register knows it. */
interface KnownRegency {
  readonly zone: Zone;
}

const REGENCY_UNKNOWN = {
  id: 'Kode kabupaten/kota ini tidak ada.',
  en: 'There is no regency with this code.',
};
const ZONE_OF_ANOTHER = {
  id: 'Zona waktu ini bukan zona kabupaten/kota tersebut.',
  en: 'This is not the time zone of that regency.',
};

/** What is wrong with the place of a body, where `regency` is what the register knows under its code. */
export function placeFindings(body: Loose, regency: KnownRegency | undefined): Finding[] {
  if (regency === undefined) return [finding('/place/regencyCode', 'REGENCY.UNKNOWN', REGENCY_UNKNOWN)];
  const zone = looseText(looseObject(body['place'])['zone']);
  return zone === undefined || zone === regency.zone || isAbroad(body)
    ? []
    : [finding('/place/zone', 'ZONE.NOT_OF_REGENCY', ZONE_OF_ANOTHER)];
}

/** A migrant worker during placement: the zone is that of the host country. */
const isAbroad = (body: Loose): boolean => body['segment'] === 'PMI' && body['phase'] === 'DURING';
