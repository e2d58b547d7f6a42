export type { Carrier } from './carrier';
export { FileCarrier } from './file-carrier';
export { MessagePost } from './message-post';
export { SmtpCarrier } from './smtp-carrier';
