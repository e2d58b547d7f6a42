import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { commandRule } from '@jkk/domain/claim';
import { Operation } from '../edge/operation';
import { readBillLines } from './bill-lines';
import { BillLinesRequest, BillLinesResponse } from './bill-lines.dto';

@ApiTags('claims')
@Controller('bill-lines')
export class BillLinesController {
  @Post()
  @Operation({
    id: 'readBillLines',
    summary: "Read the lines of a hospital's bill from a CSV file, for the form; nothing is stored",
    roles: commandRule('hospitalBill').roles,
    answer: BillLinesResponse,
    takesBody: true,
  })
  read(@Body() { csv }: BillLinesRequest): BillLinesResponse {
    return readBillLines(csv);
  }
}
