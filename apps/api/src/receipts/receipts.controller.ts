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

  @TextOut({ list: true, description: 'Those that signed before, of the same shape.' })
  earlierKeysPem: string[];
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
    const { publicKeyPem, earlierKeysPem } = this.signer;
    return { algorithm: 'Ed25519', publicKeyPem, earlierKeysPem: [...earlierKeysPem] };
  }
}
