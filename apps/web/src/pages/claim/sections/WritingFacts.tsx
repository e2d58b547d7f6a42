import { benefitFields } from '@jkk/domain/benefits/types';
import { FORMS } from '@jkk/domain/claim/forms';
import type { Fields, Values } from '@jkk/domain/fields/field';
import { SheetFacts } from '../../../components/sheet/SheetFacts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { DisabilityFacts } from './DisabilityFacts';
import type { Writing } from './writings';

interface WritingFactsProps {
  readonly writing: Writing;
  readonly zone: ZoneCode;
  readonly except?: readonly string[];
}

const VALUES = { disabilities: (value: unknown) => <DisabilityFacts items={value as never} /> };

/** The details of a benefit are told by the fields of its type. */
const detailsOf = ({ type }: Values): Fields => benefitFields(String(type));

/** What was written with a command, field by field, and who said it when. */
export function WritingFacts({ writing, zone, except }: WritingFactsProps) {
  const { t, say, language } = useWords('claim');
  const { user } = useSession();
  const who = writing.by.userId === user.id ? t('shell:you') : say(waiterText(writing.by.role));
  return (
    <SheetFacts
      fields={FORMS[writing.code].fields}
      written={writing.written}
      zone={zone}
      except={except}
      values={VALUES}
      opens={detailsOf}
      more={[[t('enteredBy'), `${who}, ${formatInstant(writing.at, language, zone)}`]]}
    />
  );
}
