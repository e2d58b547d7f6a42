import type { Claim, CheckedBill } from '../../../api/model';
import { Grid, TwoLines, cell } from '../../../components/grid/Grid';
import { Money } from '../../../components/money/Money';
import { Section } from '../../../components/section/Section';
import { formatDay } from '../../../format/dates';
import { rupiahText } from '../../../format/money';
import { useWords } from '../../../i18n/use-words';

type Filed = Claim['billsFiled'][number];

/** Bills of the hospital, line by line: what was asked, what was found, and what was decided. */
export function BillsSection({ claim }: { readonly claim: Claim }) {
  return claim.hospitalBills.map((bill, at) => (
    <Bill key={bill.billNo} bill={bill} filed={claim.billsFiled[at]} />
  ));
}

function Bill({ bill, filed }: { readonly bill: CheckedBill; readonly filed: Filed | undefined }) {
  const { t, say, language } = useWords('claim');
  const title = t('bill', { no: bill.billNo, invoice: bill.invoiceNumber });
  return (
    <Section
      id={`bill-${bill.billNo}`}
      title={title}
      note={t('billSums', {
        asked: rupiahText(bill.asked),
        approved: bill.approved === null ? t('billOpen') : rupiahText(bill.approved),
      })}
    >
      <Grid
        small
        entries
        caption={title}
        columns={[
          { id: 'no', label: t('billLine'), width: '240px' },
          { id: 'found', label: t('billFound') },
          { id: 'asked', label: t('billAsked'), width: '130px', right: true },
          { id: 'ceiling', label: t('billCeiling'), width: '130px', right: true },
          { id: 'approved', label: t('billApproved'), width: '130px', right: true },
        ]}
      >
        <tbody>
          {bill.lines.map((line) => {
            const service = filed?.lines?.[line.no - 1];
            return (
              <tr key={line.no} data-bill-line={line.no}>
                <td className={cell.firstS}>
                  <TwoLines
                    first={`${line.no}. ${service?.description ?? ''}`}
                    second={
                      service === undefined
                        ? ''
                        : `${service.serviceCode} · ${formatDay(service.date, language)}`
                    }
                  />
                </td>
                <td className={cell.thirdS}>
                  {line.findings.map(({ code, text, about }) => (
                    <span key={code} className={cell.sub}>
                      {say(text)} {about}
                    </span>
                  ))}
                  {line.reason !== null && <span className={cell.sub}>{say(line.reason.text)}</span>}
                </td>
                <td className={`${cell.right} ${cell.rightS}`}>
                  <Money rupiah={line.asked} />
                </td>
                <td className={`${cell.right} ${cell.rightS}`}>
                  <Money rupiah={line.ceiling} />
                </td>
                <td className={`${cell.right} ${cell.rightS}`}>
                  {line.approved !== null && <Money rupiah={line.approved} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Grid>
    </Section>
  );
}
