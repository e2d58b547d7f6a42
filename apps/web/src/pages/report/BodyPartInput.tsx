import { lazy, Suspense } from 'react';
import type { BodyPart } from '@jkk/domain/words/forms';
import { BODY_PART_LABELS, UNPAIRED_PARTS } from '@jkk/domain/words/forms';
import type { Side, Spot } from '../../components/body-map/figure';
import { useInput, useSheet } from '../../components/sheet/sheet-context';
import type { FieldInputProps } from '../../components/sheet/sheet-context';
import sheetCss from '../../components/sheet/Sheet.module.css';
import { useWords } from '../../i18n/use-words';
import css from './Report.module.css';

const BodyMap = lazy(async () => ({
  default: (await import('../../components/body-map/BodyMap')).BodyMap,
}));

/** The injured part, pointed at on a body or picked from the list beside it; both say the same. */
export function BodyPartInput({ path, field, values }: FieldInputProps) {
  const { t } = useWords('forms');
  const { Input } = useSheet();
  const part = useInput<string>(path);
  const side = useInput<Side | ''>(path.replace(/bodyPart$/, 'side'));
  const { widget: _drawnHere, ...plain } = field;
  return (
    <>
      <div className={`${sheetCss.wide} ${css.bodyMap}`}>
        <Suspense>
          <BodyMap
            label={t('bodyMap')}
            value={spotOf(part.value, side.value)}
            onChange={(spot) => {
              part.onChange(spot.part);
              side.onChange(spot.side);
            }}
          />
        </Suspense>
      </div>
      <Input path={path} field={plain} values={values} />
    </>
  );
}

function spotOf(part: string, side: Side | ''): Spot | undefined {
  if (!Object.hasOwn(BODY_PART_LABELS, part)) return undefined;
  return { part: part as BodyPart, side: UNPAIRED_PARTS.includes(part) ? '' : side };
}
