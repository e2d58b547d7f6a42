/** A new idempotency key: 32 hexadecimal signs, also where `crypto.randomUUID` is missing (plain http on a LAN). */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
