import {
  newExternalId,
  Partner,
  wib,
  type Tampering,
} from '../../../apps/bank-simulator/conformance/partner';
import type { Loose } from '../../support/loose';

interface LooseAnswer {
  readonly status: number;
  readonly body: Loose;
  readonly text: string;
}

/** The client of the conformance kit, at a simulator. */
export class SnapPartner {
  readonly partner: Partner;

  constructor(
    url: string,
    readonly bankCode: string,
    clientId: string,
    clientSecret: string,
    privateKeyPem: string,
    signatureMode: 'symmetric' | 'asymmetric' = 'symmetric',
  ) {
    this.partner = new Partner({
      url: `${url}/${bankCode}`,
      prefix: '/snap/v1.0',
      clientId,
      clientSecret,
      privateKeyPem,
      signatureMode,
      signatureEncoding: 'base64',
      channelId: '95221',
    });
  }

  static readonly wib = wib;
  static readonly externalId = newExternalId;

  requestToken(tampering?: Tampering): Promise<LooseAnswer> {
    return this.partner.requestToken(tampering);
  }

  signIn(): Promise<void> {
    return this.partner.signIn();
  }

  call(path: string, payload: unknown, tampering?: Tampering): Promise<LooseAnswer> {
    return this.partner.call(path, payload, tampering);
  }
}
