import { periodsText, type Account } from '@jkk/domain/entitlements';
import { formatRupiah } from '@jkk/domain/money';
import { percentText } from '@jkk/domain/benefits';
import { ClaimRepository } from '@jkk/persistence/claim';
import { PersonHistoryRepository } from '@jkk/persistence/person-history';
import { systemClock } from '@jkk/platform/clock';
import { BadInputError, EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';

export const entitlementsOfClaim: Command = {
  path: ['entitlements'],
  summary: 'print what a claim is entitled to, what was granted of it, and what is left',
  usage: 'CLAIM',
  positionals: { min: 1, max: 1 },
  async run({ environment, output }, { positionals: [claimNumber = ''] }) {
    const account = await withAppDatabase(environment, async ({ manager }) => {
      const claim = await new ClaimRepository().find(manager, claimNumber);
      if (claim === undefined) throw new BadInputError('There is no claim with this number.');
      return new PersonHistoryRepository().accountOf(manager, claim, systemClock.now());
    });
    output.result(account, lines(account));
    return EXIT.ok;
  },
};

const lines = ({ entries, earlier, limits, rest, scholarship, disability }: Account): string[] => [
  ...entries.map(
    ({ benefitId, type, state, amountRupiah, on }) =>
      `${benefitId} ${type} ${formatRupiah(amountRupiah)} ${state}, ${on}`,
  ),
  ...earlier.map(
    ({ benefitId, type, amountRupiah, requestedOn }) =>
      `Other claim: ${benefitId} ${type} ${formatRupiah(amountRupiah)}, ${requestedOn}`,
  ),
  ...limits
    .filter(({ limitRupiah }) => limitRupiah !== null)
    .map(
      ({ name, limitRupiah, grantedRupiah, leftRupiah }) =>
        `${name}: limit ${formatRupiah(limitRupiah ?? 0)}, granted ${formatRupiah(grantedRupiah)}, left ${formatRupiah(leftRupiah ?? 0)}`,
    ),
  `Rest: proven ${periodsText(rest.proven) || '-'}; granted ${periodsText(rest.granted) || '-'}; by other claims ${periodsText(rest.elsewhere) || '-'}; left ${periodsText(rest.left) || '-'}`,
  ...(rest.owed.length > 0 ? [`Wrong days still owed: ${periodsText(rest.owed)}`] : []),
  ...(rest.back.length > 0 ? [`Wrong days given back: ${periodsText(rest.back)}`] : []),
  ...disability.granted.map(
    ({ benefitId, share, deducted }) =>
      `Disability ${benefitId}: ${percentText(share).en}, of which ${percentText(deducted).en} was granted before`,
  ),
  ...scholarship.years.map(
    ({ benefitId, birthDate, level, year, schoolYear }) =>
      `Scholarship ${benefitId}: child born ${birthDate}, ${level} year ${year}, school year ${schoolYear}`,
  ),
];
