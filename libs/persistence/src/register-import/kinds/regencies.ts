import { ZONES, zoneOfRegency, type Zone } from '@jkk/domain/calendar';
import type { ObjectReader } from '@jkk/domain/findings';
import { PlaceRepository, type Regency } from '../../reference';
import { matching, optional, text } from './cells';
import { complete } from './complete';
import type { ImportKind } from '../import-kind';
import { checkReferences, knownBranches } from './references';

const places = new PlaceRepository();

export const REGENCIES_IMPORT: ImportKind<Regency> = {
  name: 'regencies',
  summary:
    'take regencies and cities in from a CSV file; the zone follows from the province where that is known',
  columns: { required: ['regencyCode', 'name', 'branch'], optional: ['zone'] },
  read: readRegency,
  keyOf: ({ regencyCode }) => regencyCode,
  check: (em, rows) =>
    checkReferences(em, rows, [
      {
        column: 'branch',
        code: 'BRANCH.UNKNOWN',
        detail: { id: 'Kantor cabang ini tidak terdaftar.', en: 'This branch is not registered.' },
        of: ({ branch }) => branch,
        known: knownBranches,
      },
    ]),
  save: (em, rows) => places.upsertRegencies(em, rows),
};

function readRegency(row: ObjectReader): Regency | undefined {
  const regencyCode = matching(row, 'regencyCode', (cell) => /^\d{4}$/.test(cell), 'REGENCY.INVALID', {
    id: 'Kode kabupaten/kota terdiri dari 4 angka.',
    en: 'The code of a regency has 4 digits.',
  });
  const said = optional(row, 'zone', (each, name): Zone | undefined => each.oneOf(name, ZONES), null);
  const regency = complete({ regencyCode, name: text(row, 'name'), branch: text(row, 'branch') });
  if (regency === undefined || said === undefined) return undefined;
  const byProvince = zoneOfRegency(regency.regencyCode);
  const zone = said ?? byProvince;
  if (zone === undefined || (byProvince !== undefined && zone !== byProvince)) {
    return row.refuse('zone', 'ZONE.NOT_OF_REGENCY', {
      id: 'Zona waktu tidak sesuai dengan provinsinya.',
      en: 'The time zone is not that of its province.',
    });
  }
  return { ...regency, zone };
}
