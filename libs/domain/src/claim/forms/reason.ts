import { optional, text, type Shown, type Values } from '../../fields';
import type { Text } from '../../findings';
import { REASON_LABELS, type ReasonCode } from '../../words/forms';

const words = (codes: readonly ReasonCode[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(codes.map((code) => [code, REASON_LABELS[code]]));

interface ReasonOptions {
  readonly shown: Shown;
  readonly help: Text;
  /** The reasons that are offered, by what is decided. */
  readonly offered: (values: Values) => readonly ReasonCode[];
}

export const reasonCode = (shown: Shown, offered: ReasonOptions['offered']) =>
  text({
    label: { id: 'Alasan', en: 'Reason' },
    max: 60,
    suggested: (values) => words(offered(values)),
    shown,
  });

/** The reason and the rule that a named person gives for a no. */
export const reasonAndRule = ({ shown, help, offered }: ReasonOptions) => ({
  reasonCode: optional({ ...reasonCode(shown, offered), help }),
  ruleCited: optional(
    text({
      label: { id: 'Aturan yang dikutip', en: 'Rule cited' },
      max: 200,
      help,
      shown,
    }),
  ),
});
