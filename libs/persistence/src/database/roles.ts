import type { DataSource, EntityManager } from 'typeorm';

/** The database role (or group of login roles) that the processes work with. Migrations grant to it by this name. */
export const APP_ROLE = 'jkk_app';

type Queryable = Pick<DataSource | EntityManager, 'query'>;

interface RoleFacts {
  readonly superuser: boolean;
  readonly bypassesRowSecurity: boolean;
  readonly owns: boolean;
}

const ROLE_FACTS = `
  SELECT r.rolsuper AS "superuser",
         r.rolbypassrls AS "bypassesRowSecurity",
         (pg_has_role(current_user, d.datdba, 'MEMBER')
          OR EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname = 'public' AND pg_has_role(current_user, c.relowner, 'MEMBER'))) AS "owns"
  FROM pg_roles r, pg_database d
  WHERE r.rolname = current_user AND d.datname = current_database()`;

/** Thrown at start when a process was given a role that could undo the guards of the database. */
export class UnsafeDatabaseRoleError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`The database role of this process is not safe to work with: ${reasons.join(', ')}`);
    this.name = 'UnsafeDatabaseRoleError';
  }
}

/**
 * Refuses a role that is superuser, bypasses row security or owns the database or its tables: append-only tables are
 * append-only by grant, and grants do not bind an owner. Throws UnsafeDatabaseRoleError.
 */
export async function assertAppRole(database: Queryable): Promise<void> {
  const facts = await readFacts(database);
  const reasons = [
    ...(facts.superuser ? ['it is a superuser'] : []),
    ...(facts.bypassesRowSecurity ? ['it bypasses row security'] : []),
    ...(facts.owns ? ['it owns the database or its tables'] : []),
  ];
  if (reasons.length > 0) throw new UnsafeDatabaseRoleError(reasons);
}

/** Refuses to migrate as a superuser: tables would belong to a role that nobody of ours may use. */
export async function assertOwnerRole(database: Queryable): Promise<void> {
  const facts = await readFacts(database);
  if (facts.superuser) throw new UnsafeDatabaseRoleError(['it is a superuser']);
}

async function readFacts(database: Queryable): Promise<RoleFacts> {
  const rows = await database.query<RoleFacts[]>(ROLE_FACTS);
  const facts = rows[0];
  if (!facts) throw new Error('The database does not know the role of this process');
  return facts;
}
