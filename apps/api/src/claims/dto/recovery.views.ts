import { SETTLED_BY } from '@jkk/domain/claim';
import { CodeOut, DateOut, InstantOut, ListOut, TextOut, WholeOut } from '../../fields';
import { PeriodView } from './entitlements.views';

export class InstalmentView {
  @TextOut({ description: 'The day, as YYYY-MM-DD.' })
  dueOn: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;
}

export class RecoverySettledView {
  @CodeOut(SETTLED_BY)
  decision: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @TextOut({ nullable: true })
  bankCode: string | null;

  @WholeOut({ nullable: true })
  lineId: number | null;

  @InstantOut()
  proposedAt: string;

  @InstantOut({ nullable: true, description: 'Null until the second person has said the same.' })
  confirmedAt: string | null;
}

export class WrongChildView {
  @TextOut({ nullable: true })
  name: string | null;

  @DateOut()
  birthDate: string;
}

/** What a payee was paid too much of one benefit, and what is still owed of it. */
export class RecoveryView {
  @TextOut()
  recoveryNo: string;

  @TextOut()
  benefitId: string;

  @WholeOut({ description: 'Rupiah.' })
  amount: number;

  @ListOut(() => PeriodView, { description: 'Days that were wrong, where the amount follows from days.' })
  days: PeriodView[];

  @ListOut(() => WrongChildView, {
    description: 'Children whose school year was wrong, where the amount follows from them.',
  })
  children: WrongChildView[];

  @WholeOut({ description: 'Rupiah that are still owed.' })
  balance: number;

  @InstantOut()
  foundAt: string;

  @TextOut({ nullable: true, description: 'The day of the next instalment.' })
  nextOn: string | null;

  @ListOut(() => InstalmentView)
  instalments: InstalmentView[];

  @ListOut(() => RecoverySettledView)
  settlements: RecoverySettledView[];
}
