import { TextView } from '../edge/text.dto';
import { DateOut, ListOut, ObjectOut, TextField, TextOut, WholeOut } from '../fields';

const MAX_CSV = 200_000;

export class BillLinesRequest {
  @TextField({
    max: MAX_CSV,
    lines: 2,
    description:
      'The text of the file: date, serviceCode, description, quantity, unitPrice, doctorLicence in any order; commas, semicolons or tabs.',
  })
  csv: string;
}

export class ReadBillLineView {
  @DateOut()
  date: string;

  @TextOut()
  serviceCode: string;

  @TextOut()
  description: string;

  @WholeOut()
  quantity: number;

  @WholeOut({ description: 'Rupiah.' })
  unitPrice: number;

  @TextOut()
  doctorLicence: string;
}

export class CsvFindingView {
  @TextOut()
  pointer: string;

  @TextOut()
  code: string;

  @ObjectOut(() => TextView)
  detail: TextView;

  @WholeOut({ nullable: true, description: 'The line of the file; null where the whole file is meant.' })
  line: number | null;
}

export class BillLinesResponse {
  @ListOut(() => ReadBillLineView, { description: 'Empty where anything is wrong.' })
  lines: ReadBillLineView[];

  @ListOut(() => CsvFindingView)
  errors: CsvFindingView[];
}
