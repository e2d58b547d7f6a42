import { localDate } from '@jkk/domain/calendar';
import { entitlements, periodsText, type Account } from '@jkk/domain/entitlements';
import { formatRupiah } from '@jkk/domain/money';
import { percentText } from '@jkk/domain/benefits';
import { ClaimRepository } from '@jkk/persistence/claim';
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
    const claim = await withAppDatabase(environment, (dataSource) =>
      new ClaimRepository().find(dataSource.manager, claimNumber),
    );
    if (claim === undefined) throw new BadInputError('There is no claim with this number.');
    const account = entitlements(claim, localDate(systemClock.now(), claim.report.place.zone));
    output.result(account, lines(account));
    return EXIT.ok;
  },
};

const lines = ({ entries, limits, rest, scholarship, disability }: Account): string[] => [
  ...entries.map(
    ({ benefitId, type, state, amountRupiah, on }) =>
      `${benefitId} ${type} ${formatRupiah(amountRupiah)} ${state}, ${on}`,
  ),
  ...limits
    .filter(({ limitRupiah }) => limitRupiah !== null)
    .map(
      ({ name, limitRupiah, grantedRupiah, leftRupiah }) =>
        `${name}: limit ${formatRupiah(limitRupiah ?? 0)}, granted ${formatRupiah(grantedRupiah)}, left ${formatRupiah(leftRupiah ?? 0)}`,
    ),
  `Rest: proven ${periodsText(rest.proven) || '-'}; granted ${periodsText(rest.granted) || '-'}; left ${periodsText(rest.left) || '-'}`,
  ...disability.granted.map(
    ({ benefitId, share, deducted }) =>
      `Disability ${benefitId}: ${percentText(share).en}, of which ${percentText(deducted).en} was granted before`,
  ),
  ...scholarship.years.map(
    ({ benefitId, birthDate, level, year, schoolYear }) =>
      `Scholarship ${benefitId}: child born ${birthDate}, ${level} year ${year}, school year ${schoolYear}`,
  ),
];
