import { createHash } from 'node:crypto';
import type { Actor } from '@jkk/domain/access';
import { placeFindings } from '@jkk/domain/claim';
import { looseObject } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { PlaceRepository } from '@jkk/persistence/reference';
import { cellsOf, repeatedRow, type CsvRow } from '@jkk/persistence/register-import';
import type { ImportRow } from '@jkk/persistence/report-import';
import type { EntityManager } from 'typeorm';
import { readReport } from './reports';

export interface ReadRows {
  readonly good: readonly ImportRow[];
  /** Why the others are refused, by line. */
  readonly refused: ReadonlyMap<number, readonly Finding[]>;
}

/** Rows as reports, checked by the rules of the desk; the register of places is read once, however many rows there are. */
export async function readReportRows(
  em: EntityManager,
  rows: readonly CsvRow[],
  actor: Actor,
  now: string,
): Promise<ReadRows> {
  const regencies = new Map(
    (await new PlaceRepository().listRegencies(em)).map((regency) => [regency.regencyCode, regency]),
  );
  const good: ImportRow[] = [];
  const refused = new Map<number, readonly Finding[]>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const { line } = row;
    const cells = cellsOf(row);
    const read = 'findings' in cells ? cells : readReport(cells.cells, actor, now);
    const findings = 'findings' in read ? read.findings : checked(read.body, line);
    if ('body' in read && findings.length === 0) good.push({ line, body: read.body });
    else refused.set(line, findings);
  }
  return { good, refused };

  function checked(body: ImportRow['body'], line: number): readonly Finding[] {
    const place = placeFindings(looseObject(body), regencies.get(body.place.regencyCode));
    if (place.length > 0) return place;
    const key = createHash('sha256').update(JSON.stringify(body)).digest('base64');
    const earlier = seen.get(key);
    if (earlier !== undefined) return [repeatedRow(earlier)];
    seen.set(key, line);
    return [];
  }
}
