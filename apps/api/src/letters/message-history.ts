import { Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import type { Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import { MESSAGE_STATUS_LABELS, MESSAGE_TEMPLATES, RECIPIENT_LABELS } from '@jkk/domain/messages';
import { MessageRepository, type MessageRecord } from '@jkk/persistence/message';
import { DataSource } from 'typeorm';
import type { MessageView } from './dto/letter.dto';

/** Who was told of a claim, when and by which channel; where that was is nobody's business here. */
@Injectable()
export class MessageHistory {
  private readonly messages = new MessageRepository();

  constructor(private readonly database: DataSource) {}

  async list({ claimNumber }: Claim, { roles }: Actor): Promise<MessageView[]> {
    if (!belongsTo('OFFICE', { roles, own: false })) return [];
    return (await this.messages.list(this.database.manager, claimNumber)).map(toView);
  }
}

function toView({ claimNumber, ...message }: MessageRecord): MessageView {
  const { code, recipient, channel, status, attempts, createdAt, closedAt } = message;
  const { id, en } = MESSAGE_TEMPLATES[code].subject;
  const fill = (text: string): string => text.replace('{claimNumber}', claimNumber);
  return {
    code,
    subject: { id: fill(id), en: fill(en) },
    to: { ...RECIPIENT_LABELS[recipient] },
    channel,
    status,
    statusText: { ...MESSAGE_STATUS_LABELS[status] },
    attempts,
    createdAt,
    closedAt,
  };
}
