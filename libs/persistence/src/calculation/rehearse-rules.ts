import type { EntityManager } from 'typeorm';
import { Rehearsal, type RehearsalReport } from '@jkk/domain/rehearsal';
import type { AmountRuleSet } from '@jkk/domain/rules';
import { pagesOfCalculations } from './stored-calculations';

/** Runs a candidate in shadow over every stored benefit. Changes nothing. */
export async function rehearseRules(em: EntityManager, candidate: AmountRuleSet): Promise<RehearsalReport> {
  const rehearsal = new Rehearsal(candidate);
  for await (const page of pagesOfCalculations(em)) {
    for (const benefit of page.calculations) rehearsal.add(benefit);
    for (const _ of page.unreadable) rehearsal.leaveOut();
  }
  return rehearsal.report();
}
