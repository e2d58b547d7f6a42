export { participantStatus, type ParticipantBenefit, type ParticipantStatus } from './status';
