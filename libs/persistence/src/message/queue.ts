import { randomUUID } from 'node:crypto';
import type { Claim, ClaimEventDraft } from '@jkk/domain';
import { messagesOf } from '@jkk/domain/messages';
import { Table } from '../database/table';
import { MessageEntity } from './message.entities';

export const MESSAGES = new Table(MessageEntity);

type Numbered = Pick<ClaimEventDraft, 'code' | 'at' | 'data'> & { readonly seq: number };

/** What an event makes known to whom, as rows that are written with it. */
export const queuedMessages = (claim: Claim, event: Numbered): MessageEntity[] =>
  messagesOf(claim, event).map(({ notBefore, ...draft }) => ({
    ...draft,
    messageId: randomUUID(),
    claimNumber: claim.claimNumber,
    eventSeq: event.seq,
    createdAt: event.at,
    nextAttemptAt: notBefore,
    attempts: 0,
    status: 'QUEUED',
    closedAt: null,
    lastErrorCode: null,
  }));
