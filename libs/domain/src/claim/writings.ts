import type { Benefit, Claim, Writings, Written } from './claim';
import type { ClaimCommandCode } from './commands';
import type { ClaimCommand, Done } from './decision';
import type { CommandBodies, ReportBody } from './forms';

/** One writing more. */
export function withWriting<Code extends ClaimCommandCode>(
  written: Writings | undefined,
  code: Code,
  writing: Written<CommandBodies[Code]>,
): Writings {
  const before: readonly Written<CommandBodies[Code]>[] = written?.[code] ?? [];
  return { ...written, [code]: [...before, writing] };
}

/** The decision with the command's body kept whole, at the claim or at the benefit that it is about. */
export function keep(before: Claim, command: ClaimCommand, done: Done): Done {
  const { by, at } = done.event;
  if (by === null) throw new Error('A command was given by nobody.');
  const replaced = replacedParts(before.report, done.claim.report);
  const writing = { ...command.body, by, at, ...(replaced && { replaced }) };
  const { benefitId } = done;
  const claim: Claim =
    benefitId === undefined
      ? { ...done.claim, written: withWriting(done.claim.written, command.code, writing) }
      : {
          ...done.claim,
          benefits: done.claim.benefits.map((benefit): Benefit =>
            benefit.benefitId === benefitId
              ? { ...benefit, written: withWriting(benefit.written, command.code, writing) }
              : benefit,
          ),
        };
  return { ...done, claim };
}

/** What the report said before, where it says something else now. */
function replacedParts(before: ReportBody, after: ReportBody): Partial<ReportBody> | undefined {
  if (before === after) return undefined;
  const replaced = Object.entries(before).filter(
    ([name, value]) =>
      name !== 'stageOne' && JSON.stringify(value) !== JSON.stringify(after[name as keyof ReportBody]),
  );
  return replaced.length === 0 ? undefined : Object.fromEntries(replaced);
}
