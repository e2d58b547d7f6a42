import { RAIL_LABELS, SENDING_DAY_LABELS } from '@jkk/domain/words/payouts';
import type { Bank } from '../../api/registers';
import type { GridColumn } from '../../components/grid/DataGrid';
import { TwoLines, cell } from '../../components/grid/Grid';
import { Tag } from '../../components/tag/Tag';
import { dayOf, formatClock, formatDate, formatInstant } from '../../format/dates';
import { labelOf } from '../../format/labels';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';

/** One bank a row; where nothing was agreed the cells say so. */
export function useBankColumns(): readonly GridColumn<Bank>[] {
  const { t, language } = useWords('registers', 'rules');
  return [
    {
      id: 'bank',
      label: t('bank'),
      phone: 'first',
      cell: ({ bankCode, name }) => (
        <TwoLines strong first={name} second={<span className={cell.mono}>{bankCode}</span>} />
      ),
    },
    {
      id: 'account',
      label: t('sourceAccount'),
      width: '170px',
      phone: 'third',
      cell: ({ profile }) =>
        profile === null ? (
          t('noContract')
        ) : (
          <TwoLines
            first={<span className={cell.mono}>{profile.sourceAccount}</span>}
            second={t('version', { version: profile.version })}
          />
        ),
    },
    {
      id: 'limit',
      label: t('limit'),
      width: '200px',
      phone: 'fourth',
      cell: ({ profile }) =>
        profile !== null && (
          <TwoLines
            first={<Limits profile={profile} />}
            second={
              <>
                <Windows profile={profile} />
                <Bulk profile={profile} />
              </>
            }
          />
        ),
    },
    {
      id: 'lengths',
      label: t('lengths'),
      width: '200px',
      phone: 'hide',
      cell: ({ profile }) => profile !== null && <Lengths profile={profile} />,
    },
    {
      id: 'used',
      label: t('signing'),
      width: '210px',
      phone: 'last',
      hint: ({ profile }) => (profile === null ? '' : formatInstant(profile.notedAt, language)),
      cell: ({ profile, usedSince }) =>
        profile !== null && (
          <TwoLines
            first={
              profile.channel === 'FILE'
                ? t('byFile', { version: profile.fileVersion })
                : t(profile.signatureMode)
            }
            second={
              usedSince === null
                ? t('neverUsed')
                : t('usedSince', { when: formatDate(dayOf(usedSince), language) })
            }
          />
        ),
    },
    {
      id: 'state',
      label: t('rules:state'),
      width: '120px',
      phone: 'right',
      hint: ({ stoppedBecause }) => stoppedBecause ?? '',
      cell: ({ sending }) =>
        sending ? <Tag tone="done">{t('sends')}</Tag> : <Tag tone="late">{t('stopped')}</Tag>,
    },
  ];
}

/** What the bank takes in one transfer, by rail. */
function Limits({ profile }: { readonly profile: NonNullable<Bank['profile']> }) {
  const { t, say } = useWords('registers');
  if (profile.contractLimits.length === 0) return t('noLimit');
  return profile.contractLimits.map(({ rail, rupiah }) => (
    <div key={rail}>
      {say(labelOf(RAIL_LABELS, rail))}: {rupiahText(rupiah)}
    </div>
  ));
}

/** When the rails of a bank take transfers, where that is not always. */
function Windows({ profile }: { readonly profile: NonNullable<Bank['profile']> }) {
  const { t, say, language } = useWords('registers');
  return profile.sendingWindows.map(({ rail, days, from, cutOff }) => (
    <div key={rail}>
      {t('window', {
        rail: say(labelOf(RAIL_LABELS, rail)),
        days: say(labelOf(SENDING_DAY_LABELS, days)),
        from: formatClock(from, language),
        cutOff: formatClock(cutOff, language),
      })}
    </div>
  ));
}

/** Whether the bank takes many transfers in one request; of one that takes files that is no question. */
function Bulk({ profile: { bulk, channel } }: { readonly profile: NonNullable<Bank['profile']> }) {
  const { t } = useWords('registers');
  if (channel === 'FILE') return null;
  if (bulk === null) return <div>{t('noBulk')}</div>;
  const { minimumItems: from, maximumItems: to, limitRupiah } = bulk;
  return (
    <div>
      {t('bulk', { from, to })}
      {limitRupiah !== null && `, ${t('bulkLimit', { rupiah: rupiahText(limitRupiah) })}`}
    </div>
  );
}

function Lengths({ profile }: { readonly profile: NonNullable<Bank['profile']> }) {
  const { t, language } = useWords('registers');
  const { referenceLength, holderNameLength, quietFrom: from, quietTo: to } = profile;
  const lengths = [t('reference', { count: referenceLength }), t('holderName', { count: holderNameLength })];
  const quiet =
    from !== null &&
    to !== null &&
    t('quiet', { from: formatClock(from, language), to: formatClock(to, language) });
  return <TwoLines first={lengths.join(', ')} second={quiet || undefined} />;
}
