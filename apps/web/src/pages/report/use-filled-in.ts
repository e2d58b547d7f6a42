import { useEffect, useRef } from 'react';
import type { CardHolder } from '../../api/model';
import { useSheet } from '../../components/sheet/sheet-context';

const KEPT_IF_TYPED = ['employerNumber', 'projectNumber'] as const;

/** The card, the segment and the employer of whoever was found; an employer that was typed stays. */
export function useFilledIn(person: CardHolder | undefined, cardPath: string): void {
  const { form } = useSheet();
  const filled = useRef<CardHolder>(undefined);
  useEffect(() => {
    if (person === undefined) return;
    const before = filled.current;
    filled.current = person;
    form.setFieldValue(cardPath, person.participantNumber);
    form.setFieldValue('segment', person.segment);
    for (const name of KEPT_IF_TYPED) {
      const typed = form.getValues()[name];
      const isOpen = typed == null || typed === '' || typed === before?.[name];
      if (isOpen) form.setFieldValue(name, person[name] ?? '');
    }
    // Once for each person that is found: what is changed by hand afterwards stays.
  }, [person?.participantNumber]);
}
