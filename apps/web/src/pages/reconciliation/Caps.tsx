import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Cap } from '../../api/model';
import { keys } from '../../api/query-client';
import { setCap, useControls } from '../../api/reconciliations';
import { Grid, cell } from '../../components/grid/Grid';
import { Section } from '../../components/section/Section';
import { rupiahText } from '../../format/money';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';
import { NoteStep } from './NoteStep';

const WHOLE = /^[1-9]\d{0,14}$/;

/** Caps on what is released and sent; two persons set one, or lift it. */
export function Caps() {
  const { t } = useWords('items');
  const caps = useControls().data?.caps ?? [];
  if (caps.length === 0) return null;
  return (
    <Section title={t('capTitle')} note={t('capNote')}>
      <Grid
        small
        entries
        caption={t('capTitle')}
        columns={[
          { id: 'scope', label: t('capOf'), width: '330px' },
          { id: 'limit', label: t('capLimit') },
          { id: 'set', label: '', width: '460px', right: true },
        ]}
      >
        <tbody>
          {caps.map((cap) => (
            <tr key={cap.scope} data-cap={cap.scope}>
              <td className={cell.firstS}>{t(`cap.${cap.scope}`)}</td>
              <td className={cell.thirdS}>
                <Limit cap={cap} />
              </td>
              <td className={`${cell.right} ${cell.fourthS}`}>
                <CapStep key={String(cap.proposal?.decidedAt)} cap={cap} />
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </Section>
  );
}

function Limit({ cap: { limit, proposal } }: { readonly cap: Cap }) {
  const { t } = useWords('items');
  const saying = (rupiah: number | null) => (rupiah === null ? t('capNone') : rupiahText(rupiah));
  return (
    <>
      {saying(limit)}{' '}
      {proposal !== null && (
        <small>
          {t('capProposed', {
            by: proposal.decidedByName,
            limit: saying(proposal.value === null ? null : Number(proposal.value)),
            note: proposal.note,
          })}
        </small>
      )}
    </>
  );
}

/** A maker proposes an amount, or nothing to lift the cap; a releaser agrees to it. */
function CapStep({ cap: { scope, proposal } }: { readonly cap: Cap }) {
  const { t } = useWords('items');
  const { user } = useSession();
  const [amount, setAmount] = useState('');
  if (!user.roles.includes(proposal === null ? 'FINANCE_MAKER' : 'FINANCE_RELEASER')) return null;
  const limit = proposal === null ? amount : (proposal.value ?? '');
  const isWhole = limit === '' || WHOLE.test(limit);
  return (
    <NoteStep
      about={t(`cap.${scope}`)}
      label={proposal === null ? t('capPropose') : t('capAgree')}
      send={(note, key) => setCap(scope, limit === '' ? null : Number(limit), note, key)}
      refreshes={[keys.controls]}
      unfit={!isWhole}
      field={
        proposal === null && (
          <TextInput
            size="xs"
            w={150}
            ta="left"
            aria-label={`${t('capLimit')} ${t(`cap.${scope}`)}`}
            placeholder={t('capPlaceholder')}
            value={amount}
            inputMode="numeric"
            error={isWhole ? undefined : t('capWhole')}
            onChange={(event) => setAmount(event.currentTarget.value.replace(/[.\s]/g, ''))}
          />
        )
      }
    />
  );
}
