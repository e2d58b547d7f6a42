import { APPROVERS } from '@jkk/domain/access';
import { hasOneOf } from '../database/codes';

/** Whether the row stands at this instant; its days are those of the head office. */
export const stands = (now: string, row: string): string => `
  ${row}.ended_at IS NULL
  AND (${now}::timestamptz AT TIME ZONE 'Asia/Jakarta')::date BETWEEN ${row}.first_day AND ${row}.last_day`;

/**
 * Whether the authority `l` that somebody lent counts for the person `u`: whoever lent it still has it, and the other may
 * still borrow it (`mayBorrow`). Who moves to another branch or to other work leaves it behind.
 */
export const counts = (now: string): string => `
  l.lent_to = u.user_id AND ${stands(now, 'l')} AND ${hasOneOf('u.roles', APPROVERS)}
  AND EXISTS (
    SELECT FROM app_user f WHERE f.user_id = l.lent_by AND f.active AND l.role = ANY (f.roles)
      AND (f.branch IS NULL OR u.branch IS NULL OR f.branch = u.branch))`;

/** What the person `u` was lent beside roles of their own, as the rules of access know it; null where that is nothing. */
export const lentTo = (now: string): string => `
  (SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', l.role, 'from', l.lent_by, 'nik', f.nik)) ORDER BY l.lent_id)
   FROM lent_authority l JOIN app_user f ON f.user_id = l.lent_by WHERE l.role <> ALL (u.roles) AND ${counts(now)})`;

/** Whether the person `u` works now: not switched off, and not away. */
export const isAtWork = (now: string): string => `
  u.active AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.user_id = u.user_id AND ${stands(now, 'a')})`;

/** Whether the person `u` works where the wait `t` belongs, and has its role still. */
const belongs = (now: string): string => `
  (t.role = ANY (u.roles)
    OR t.code = 'DECISION' AND EXISTS (SELECT FROM lent_authority l WHERE l.role = t.role AND ${counts(now)}))
  AND (u.branch IS NULL OR u.branch = t.branch)
  AND (u.plkk_code IS NULL OR u.plkk_code = t.plkk_code)
  AND (u.employer_number IS NULL OR u.employer_number = t.employer_number)`;

/** Whether the person `u` keeps the wait `t`: otherwise it is nobody's again, without anybody's doing. */
export const keeps = (now: string): string => `${belongs(now)} AND ${isAtWork(now)}`;

/** The one person `u` who has the wait `t` now, for what follows a SELECT; no row while nobody has it. */
export const holderOf = (now: string): string => `
  FROM task_hold h JOIN app_user u ON u.user_id = h.held_by
  WHERE h.claim_number = t.claim_number AND h.code = t.code AND h.subject = t.subject AND ${keeps(now)}`;
