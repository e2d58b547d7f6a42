import type { BankStanding, OpenDay } from '../../api/model';
import { keys } from '../../api/query-client';
import { closeDay, useDays } from '../../api/reconciliations';
import { Certainty } from '../../components/certainty/Certainty';
import { Grid, cell } from '../../components/grid/Grid';
import { Section } from '../../components/section/Section';
import { LoadFailed } from '../../components/states/States';
import { formatDay } from '../../format/dates';
import { bankName } from '../../format/labels';
import { senText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { NoteStep } from './NoteStep';

const SHEETS = 5;

/** The day of each bank that is to be closed next, and the signed sheets of the last ones. */
export function ClosedDays({ standings }: { readonly standings: readonly BankStanding[] }) {
  const { t } = useWords('items');
  if (standings.length === 0) return null;
  return (
    <Section title={t('dayTitle')} note={t('dayNote')}>
      <Grid
        small
        entries
        caption={t('dayTitle')}
        columns={[
          { id: 'bank', label: 'Bank', width: '170px' },
          { id: 'next', label: t('dayNext') },
          { id: 'sheets', label: t('daySheets'), width: '260px' },
          { id: 'close', label: '', width: '320px', right: true },
        ]}
      >
        <tbody>
          {standings.map(({ bankCode }) => (
            <DayRow key={bankCode} bankCode={bankCode} />
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function DayRow({ bankCode }: { readonly bankCode: string }) {
  const { t, language } = useWords('items');
  const query = useDays(bankCode);
  if (query.isError && query.data === undefined) {
    return (
      <tr>
        <td colSpan={4}>
          <LoadFailed title={t('dayTitle')} error={query.error} onRetry={() => void query.refetch()} />
        </td>
      </tr>
    );
  }
  const next = query.data?.next ?? null;
  const closed = query.data?.items.slice(0, SHEETS) ?? [];
  return (
    <tr data-days={bankCode}>
      <td className={cell.firstS}>{bankName(bankCode)}</td>
      <td className={cell.thirdS}>{next === null ? t('dayNone') : <NextDay next={next} />}</td>
      <td className={cell.lastS}>
        {closed.map(({ day, closing, reopenedAt }) => (
          <div key={`${day} ${closing}`}>
            {reopenedAt === null ? (
              <a
                href={`/api/v1/reconciliations/${bankCode}/days/${day}/sheet?language=${language}`}
                target="_blank"
                rel="noopener noreferrer"
              >
                {formatDay(day, language)}
              </a>
            ) : (
              <Certainty step="said">{t('dayReopened', { day: formatDay(day, language) })}</Certainty>
            )}
          </div>
        ))}
      </td>
      <td className={`${cell.right} ${cell.fourthS}`}>
        {next?.obstacles.length === 0 && <Closing bankCode={bankCode} next={next} />}
      </td>
    </tr>
  );
}

function NextDay({ next: { sheet, obstacles, proposal } }: { readonly next: OpenDay }) {
  const { t, say, language } = useWords('items');
  return (
    <>
      <b>{formatDay(sheet.day, language)}</b>{' '}
      {obstacles.length === 0
        ? t('dayAddsUp', { opening: senText(sheet.openingSen), closing: senText(sheet.closingSen) })
        : obstacles.map((obstacle) => say(obstacle)).join(' ')}{' '}
      {proposal !== null && (
        <small>{t('dayPrepared', { by: proposal.decidedByName, note: proposal.note })}</small>
      )}
    </>
  );
}

/** A maker prepares the sheet, a releaser signs it. */
function Closing({ bankCode, next }: { readonly bankCode: string; readonly next: OpenDay }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const { proposal, sheet } = next;
  if (!user.roles.includes(proposal === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER')) return null;
  return (
    <NoteStep
      key={`${sheet.day} ${proposal === null}`}
      about={bankName(bankCode)}
      label={proposal === null ? t('dayPrepare') : t('daySign')}
      send={(note, key) => closeDay(bankCode, sheet.day, note, key)}
      refreshes={[keys.days(bankCode)]}
    />
  );
}
