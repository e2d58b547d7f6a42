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
  private readonly publicKey: KeyObject;

  constructor(@Inject(API_SETTINGS) settings: Pick<ApiSettings, 'receiptSigningKey'>) {
    this.privateKey = createPrivateKey(settings.receiptSigningKey);
    this.publicKey = createPublicKey(this.privateKey);
  }

  sign(letter: SignedLetter): string {
    return sign(null, bytesOf(letter), this.privateKey).toString('base64url');
  }

  isOurs(letter: SignedLetter, signature: string): boolean {
    return verify(null, bytesOf(letter), this.publicKey, Buffer.from(signature, 'base64url'));
  }
}

const bytesOf = ({ letterId, eventHash }: SignedLetter): Buffer =>
  Buffer.from(canonicalJson({ kind: 'letter', letterId, eventHash }));
