import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '@jkk/domain/digest';
import type { ReceiptView } from '../claims/dto/list.dto';
import type { ApiSettings } from '../settings';
import { API_SETTINGS } from '../tokens';

export interface ReceiptContent {
  readonly receiptId: string;
  readonly claimNumber: string;
  readonly signedAt: string;
  /** sha256 of the request that was received: proves what was said without saying it again. */
  readonly requestHash: string;
}

/** Signs that we have received a report, so that who reported can prove it to anybody without us. */
@Injectable()
export class ReceiptSigner {
  readonly publicKeyPem: string;
  /** Receipts of before are checked with these. */
  readonly earlierKeysPem: readonly string[];
  private readonly privateKey: KeyObject;

  constructor(
    @Inject(API_SETTINGS)
    { receiptSigningKey, receiptEarlierKeys }: Pick<ApiSettings, 'receiptSigningKey' | 'receiptEarlierKeys'>,
  ) {
    this.privateKey = createPrivateKey(receiptSigningKey);
    this.earlierKeysPem = receiptEarlierKeys;
    this.publicKeyPem = createPublicKey(this.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  }

  /** The signature is over the bytes that `payload` decodes to, so nobody needs to repeat our JSON to check it. */
  sign(content: ReceiptContent): ReceiptView {
    const bytes = Buffer.from(canonicalJson(content));
    const signature = sign(null, bytes, this.privateKey).toString('base64url');
    const { receiptId, signedAt } = content;
    return { receiptId, signedAt, algorithm: 'Ed25519', payload: bytes.toString('base64url'), signature };
  }
}
