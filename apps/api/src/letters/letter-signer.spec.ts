import { generateKeyPairSync } from 'node:crypto';
import { LetterSigner } from './letter-signer';

const letter = { letterId: 'JKK-2026-0000001-1-RECEIPT', eventHash: 'a'.repeat(64) };
const keys = (): { signing: string; open: string } => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    signing: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const signer = ({ signing }: { signing: string }, ...earlier: string[]): LetterSigner =>
  new LetterSigner({ receiptSigningKey: signing, receiptEarlierKeys: earlier });

describe('the signature of a letter', () => {
  const [first, second] = [keys(), keys()];

  it('stands after the key has changed, for as long as the earlier one is known', () => {
    const signature = signer(first).sign(letter);
    expect(signer(second, first.open).isOurs(letter, signature)).toBe(true);
    expect(signer(second).isOurs(letter, signature)).toBe(false);
    expect(signer(first).isOurs(letter, signer(second, first.open).sign(letter))).toBe(false);
  });

  it.each([
    [{ ...letter, eventHash: 'b'.repeat(64) }, (signature: string) => signature],
    [{ ...letter, letterId: 'JKK-2026-0000002-1-RECEIPT' }, (signature: string) => signature],
    [letter, (signature: string) => signature.slice(0, -1)],
    [letter, (signature: string) => `${signature}${signature}`],
    [letter, () => ''],
    [letter, () => '%00'],
  ])('is of this letter and whole: %#', (other, change) => {
    const ours = signer(first, second.open);
    expect(ours.isOurs(other, change(ours.sign(letter)))).toBe(false);
  });
});
