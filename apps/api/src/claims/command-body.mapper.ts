import { instant } from '@jkk/domain/calendar';

/** Properties of command bodies that carry an instant with any offset. */
const INSTANTS = new Set(['diedAt', 'receivedAt']);

/** The body as the domain keeps it: plain JSON, instants in UTC. Expects what the checks have let through. */
export function toCommandBody(body: object): Record<string, unknown> {
  const plain = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
  const entries = Object.entries(plain).map(([name, value]) => [
    name,
    INSTANTS.has(name) ? instant(String(value)) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
