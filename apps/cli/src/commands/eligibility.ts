import { eligibilityOf } from '@jkk/domain/eligibility';
import type { Command } from '../core/command';
import { answerJson } from '../core/json-input';

export const eligibility: Command = {
  path: ['eligibility'],
  summary: 'decide whether a case is covered, and who pays, with the reasons',
  details: [
    'Reads { segment, occurredAt, zone, receivedAt, kind?, stageOneReceivedAt?, membership?, project?,',
    'employerPaidUntil?, participantDiedOn?, circumstance?, diedAt?, evidenced? } from its input.',
    'membership: { activeFrom, activeTo?, paidUntil?, segment? }; project: { coverFrom, maintenanceUntil, paid }.',
  ],
  usage: '< input.json',
  run: (context) =>
    answerJson(context, (value) => {
      const answer = eligibilityOf(value);
      return answer.ok ? { ok: true, value: answer.assessment } : answer;
    }),
};
