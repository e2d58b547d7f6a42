import type { EntityManager } from 'typeorm';
import { CHAIN_CONTENTS, CHAIN_KINDS, FIRST_SEAL, sealOf, type ChainKind } from '../chain/contents';

export type SealFault = 'CHAIN.CHANGED' | 'CHAIN.SEQUENCE_BROKEN' | 'CHAIN.END_DIFFERS' | 'CHAIN.UNSEALED';

export interface SealFinding {
  readonly kind: ChainKind;
  readonly chain: string;
  /** The place at which it shows; 0 of a record that stands in no chain and of a chain without records. */
  readonly seq: number;
  readonly code: SealFault;
}

export interface SealReport {
  /** The highest number of a record. */
  readonly lastRecord: number;
  readonly findings: readonly SealFinding[];
}

/** Records of which numbers; all of them where nothing is said. */
export interface RecordRange {
  readonly after: number;
  readonly through: number;
}

const ALL: RecordRange = { after: 0, through: Number.MAX_SAFE_INTEGER };

/** More faults than a person looks through at once. */
const LIMIT = 100;

const TABLES = {
  LEDGER: { table: 'ledger_entry', id: 'entry_id' },
  STATEMENT: { table: 'statement_line', id: 'line_id' },
} as const;

/** Built-in functions and the rows alone: what guards them is not believed. */
const faultsOf = (kind: ChainKind): string => {
  const { table, id } = TABLES[kind];
  return `
    WITH link AS (
      SELECT k.chain, k.seq, k.seal, CASE k.seq WHEN 1 THEN ${FIRST_SEAL} ELSE p.seal END AS before,
        ${CHAIN_CONTENTS[kind]('r')} AS content, r.${id} IS NULL AS is_gone,
        NOT EXISTS (SELECT 1 FROM record_chain n WHERE n.kind = k.kind AND n.chain = k.chain AND n.seq > k.seq) AS is_last
      FROM record_chain k
      LEFT JOIN record_chain p ON p.kind = k.kind AND p.chain = k.chain AND p.seq = k.seq - 1
      LEFT JOIN ${table} r ON r.${id} = k.record_id
      WHERE k.kind = '${kind}' AND k.record_id > $1 AND k.record_id <= $2
    ), fault AS (
      SELECT chain, seq, 'CHAIN.SEQUENCE_BROKEN' AS code FROM link WHERE before IS NULL
      UNION ALL
      SELECT chain, seq, 'CHAIN.CHANGED' FROM link WHERE before IS NOT NULL AND (is_gone OR seal <> ${sealOf('before', 'content')})
      UNION ALL
      SELECT link.chain, link.seq, 'CHAIN.END_DIFFERS'
      FROM link LEFT JOIN record_chain_end e ON e.kind = '${kind}' AND e.chain = link.chain
      WHERE link.is_last AND (link.seq, link.seal) IS DISTINCT FROM (e.seq, e.seal)
      UNION ALL
      SELECT e.chain, 0, 'CHAIN.END_DIFFERS' FROM record_chain_end e
      WHERE $1 = 0 AND e.kind = '${kind}' AND NOT EXISTS (SELECT 1 FROM record_chain k WHERE k.kind = e.kind AND k.chain = e.chain)
      UNION ALL
      SELECT '${table}/' || r.${id}, 0, 'CHAIN.UNSEALED' FROM ${table} r
      WHERE r.${id} > $1 AND r.${id} <= $2
        AND NOT EXISTS (SELECT 1 FROM record_chain k WHERE k.kind = '${kind}' AND k.record_id = r.${id})
    )
    SELECT '${kind}' AS kind, chain, seq, code FROM fault ORDER BY chain, seq LIMIT ${LIMIT}`;
};

/** Works the seals of ledger entries and statement lines out again; read in one snapshot by the caller. */
export async function verifyChains(em: EntityManager, range: RecordRange = ALL): Promise<SealReport> {
  const [last] = await em.query<{ lastRecord: number | null }[]>(
    `SELECT max(record_id) AS "lastRecord" FROM record_chain`,
  );
  const findings: SealFinding[] = [];
  for (const kind of CHAIN_KINDS) {
    findings.push(...(await em.query<SealFinding[]>(faultsOf(kind), [range.after, range.through])));
  }
  return { lastRecord: last?.lastRecord ?? 0, findings };
}
