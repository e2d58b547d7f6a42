import { FileCarrier, MessagePost, SmtpCarrier, type Carrier } from '@jkk/activities/messages';
import { WitnessedGuard } from '@jkk/activities/payout';
import { MessageRepository } from '@jkk/persistence/message';
import { systemClock } from '@jkk/platform/clock';
import type { CompositionParts } from '../composition/parts';
import { TemporalWitness } from '../generation/temporal-witness';
import type { MessageSettings } from '../settings';
import { MessageSender } from './message-sender';

/** The sender of messages, with the channels that this instance was given. */
export function messageSender({ settings, dataSource, temporal, logger }: CompositionParts): MessageSender {
  const post = new MessagePost({
    dataSource,
    messages: new MessageRepository(),
    carriers: settings.messages === undefined ? {} : carriersOf(settings.messages),
    life: new WitnessedGuard(dataSource, new TemporalWitness(temporal.client), systemClock, logger),
    clock: systemClock,
    logger,
  });
  return new MessageSender(post, logger);
}

function carriersOf({ smtpUrl, mailFrom, smsFile, whatsappFile }: MessageSettings): Record<string, Carrier> {
  return {
    ...(smtpUrl !== null && { EMAIL: new SmtpCarrier(smtpUrl, mailFrom) }),
    ...(smsFile !== null && { SMS: new FileCarrier(smsFile) }),
    ...(whatsappFile !== null && { WHATSAPP: new FileCarrier(whatsappFile) }),
  };
}
