export * from './codes';
export { composeMessage, MESSAGE_CODES, MESSAGE_TEMPLATES, type MessageCode } from './templates';
export { disturbs, outsideQuietHours } from './quiet-hours';
export { messagesOf, type MessageDraft } from './messages-of';
