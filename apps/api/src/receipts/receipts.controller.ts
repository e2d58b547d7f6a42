import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Operation } from '../edge/operation';
import { CodeOut, TextOut } from '../fields';
import { ReceiptSigner } from './receipt-signer';

export class PublicKeyResponse {
  @CodeOut(['Ed25519'])
  algorithm: 'Ed25519';

  @TextOut({ description: 'SPKI, PEM.' })
  publicKeyPem: string;
}

@ApiTags('claims')
@Controller('receipts')
export class ReceiptsController {
  constructor(private readonly signer: ReceiptSigner) {}

  @Get('public-key')
  @Operation({
    id: 'getReceiptKey',
    summary: 'The key with which anybody can verify a receipt',
    roles: 'PUBLIC',
    answer: PublicKeyResponse,
  })
  publicKey(): PublicKeyResponse {
    return { algorithm: 'Ed25519', publicKeyPem: this.signer.publicKeyPem };
  }
}
