import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@jkk/domain/digest';
import type { ApiSettings } from '../settings';
import { API_SETTINGS } from '../tokens';

/** A letter stands for the sealed event that it follows from: the signature is over both. */
export interface SignedLetter {
  readonly letterId: string;
  readonly eventHash: string;
}

@Injectable()
export class LetterSigner {
  private readonly privateKey: KeyObject;
  /** The one that signs now, and those of before: letters stay on paper for years. */
  private readonly publicKeys: readonly KeyObject[];

  constructor(
    @Inject(API_SETTINGS)
    { receiptSigningKey, receiptEarlierKeys }: Pick<ApiSettings, 'receiptSigningKey' | 'receiptEarlierKeys'>,
  ) {
    this.privateKey = createPrivateKey(receiptSigningKey);
    this.publicKeys = [this.privateKey, ...receiptEarlierKeys].map((key) => createPublicKey(key));
  }

  sign(letter: SignedLetter): string {
    return sign(null, bytesOf(letter), this.privateKey).toString('base64url');
  }

  isOurs(letter: SignedLetter, signature: string): boolean {
    const [bytes, signed] = [bytesOf(letter), Buffer.from(signature, 'base64url')];
    return this.publicKeys.some((key) => verify(null, bytes, key, signed));
  }
}

const bytesOf = ({ letterId, eventHash }: SignedLetter): Buffer =>
  Buffer.from(canonicalJson({ kind: 'letter', letterId, eventHash }));
