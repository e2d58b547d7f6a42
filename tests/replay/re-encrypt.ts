import type { Payload, PayloadCodec } from '@temporalio/common';

type Node = Record<string, unknown>;

/** Anything in a history that has the shape of an encrypted payload. */
const isEncrypted = (node: Node): boolean => {
  const { encoding } = (node.metadata ?? {}) as Record<string, Uint8Array | undefined>;
  return encoding !== undefined && Buffer.from(encoding).toString() === 'binary/encrypted';
};

/**
 * Replaces every encrypted payload below `node`, in place, by the same payload under another key. Returns how many there
 * were.
 */
export async function reEncrypt(node: unknown, from: PayloadCodec, to: PayloadCodec): Promise<number> {
  let count = 0;
  for (const [holder, name] of findEncrypted(node)) {
    const plain = await from.decode([holder[name] as Payload]);
    [holder[name]] = await to.encode(plain);
    count += 1;
  }
  return count;
}

function* findEncrypted(node: unknown): Generator<[Node, string]> {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array) return;
  const holder = node as Node;
  for (const name of Object.keys(holder)) {
    const value = holder[name];
    if (typeof value !== 'object' || value === null) continue;
    if (isEncrypted(value as Node)) yield [holder, name];
    else yield* findEncrypted(value);
  }
}
