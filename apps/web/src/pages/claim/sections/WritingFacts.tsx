import type { Fields, Values } from '@jkk/domain/fields/field';
import { SheetFacts } from '../../../components/sheet/SheetFacts';
import { waiterText } from '../../../components/wait-line/wait-words';
import { formatInstant } from '../../../format/dates';
import type { ZoneCode } from '../../../format/dates';
import { useWords } from '../../../i18n/use-words';
import { useSession } from '../../../session/session-context';
import { useForm } from '../form-of';
import { DisabilityFacts } from './DisabilityFacts';
import type { Writing } from './writings';

interface WritingFactsProps {
  readonly writing: Writing;
  readonly zone: ZoneCode;
  readonly except?: readonly string[];
  /** What stands in an open object, by what else was written. */
  readonly opens?: (written: Values) => Fields;
}

const VALUES = { disabilities: (value: unknown) => <DisabilityFacts items={value as never} /> };

/** What was written with a command, field by field, and who said it when. */
export function WritingFacts({ writing, zone, except, opens }: WritingFactsProps) {
  const { t, say, language } = useWords('claim');
  const { user } = useSession();
  const who = writing.by.userId === user.id ? t('shell:you') : say(waiterText(writing.by.role));
  return (
    <SheetFacts
      fields={useForm(writing.code).fields}
      written={writing.written}
      zone={zone}
      except={except}
      values={VALUES}
      opens={opens}
      more={[[t('enteredBy'), `${who}, ${formatInstant(writing.at, language, zone)}`]]}
    />
  );
}
