import { ObjectOut, TextOut } from '../../fields';
import { ActorView } from './shared.views';

/** Days on which one hospital treats; the day of a transfer belongs to both. */
export class TreatmentPeriodView {
  @TextOut()
  plkkCode: string;

  @TextOut({ nullable: true })
  name: string | null;

  @TextOut({ description: 'The day, as YYYY-MM-DD.' })
  from: string;

  @TextOut({ nullable: true, description: 'Null for the one that treats now.' })
  until: string | null;

  @ObjectOut(() => ActorView, {
    nullable: true,
    description: 'Who took the patient; null for the first hospital.',
  })
  by: ActorView | null;
}
