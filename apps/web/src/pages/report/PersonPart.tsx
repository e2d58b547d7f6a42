import { Choice } from '../../components/choice/Choice';
import { TextField } from '../../components/fields/fields';
import { SEGMENT_LABEL } from '../../format/labels';
import { useWords } from '../../i18n/use-words';
import { Part } from './Part';
import { ParticipantCard } from './ParticipantCard';
import { NIK_DIGITS, PARTICIPANT_DIGITS } from './report-checks';
import type { PartFormProps } from './part-props';
import css from './Report.module.css';

const SEGMENTS = ['PU', 'BPU', 'JAKON', 'PMI'] as const;
const onlyDigits = (text: string, most: number): string => text.replace(/\D/g, '').slice(0, most);

export function PersonPart({ values, change, errors, done }: PartFormProps) {
  const { t, say } = useWords('report');
  return (
    <Part number={1} title={t('partPerson')} done={done}>
      <Choice
        label={t('segment')}
        value={values.segment}
        onChange={(segment) => change({ segment })}
        error={errors.segment}
        options={SEGMENTS.map((value) => ({ value, label: say(SEGMENT_LABEL[value]) }))}
      />
      <div className={css.two}>
        <TextField
          label={t('participantNumber')}
          inputMode="numeric"
          value={values.participantNumber}
          onChange={(text) => change({ participantNumber: onlyDigits(text, PARTICIPANT_DIGITS) })}
          error={errors['participant.participantNumber']}
          description={t('participantHelp')}
        />
        <TextField
          label={t('nik')}
          inputMode="numeric"
          value={values.nik}
          onChange={(text) => change({ nik: onlyDigits(text, NIK_DIGITS) })}
          error={errors['participant.nik']}
          description={t('nikHelp')}
        />
      </div>
      <ParticipantCard participantNumber={values.participantNumber} />
    </Part>
  );
}
