import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Operation } from '../edge/operation';
import { siteOf } from '../session/client-address';
import { ParticipantStatusResponse, StatusCodeRequest, StatusRequest } from './participant.dto';
import { ParticipantService } from './participant.service';

@ApiTags('participant')
@Controller('participant')
export class ParticipantController {
  constructor(private readonly participant: ParticipantService) {}

  @Post('codes')
  @Operation({
    id: 'sendStatusCode',
    summary:
      'Send a code to the telephone of the participant, if there is such a claim; the answer is the same if not',
    roles: 'PUBLIC',
    status: 204,
    takesBody: true,
  })
  sendCode(@Body() body: StatusCodeRequest, @Req() { ip }: FastifyRequest): Promise<void> {
    return this.participant.sendCode(body, siteOf(ip));
  }

  @Post('status')
  @Operation({
    id: 'readStatus',
    summary: 'Where the claim about a participant stands, by the code that was sent; it works once',
    roles: 'PUBLIC',
    answer: ParticipantStatusResponse,
    takesBody: true,
    problems: ['STATUS_CODE.WRONG'],
  })
  read(
    @Body() body: StatusRequest,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ParticipantStatusResponse> {
    void reply.header('cache-control', 'no-store');
    return this.participant.read(body, siteOf(ip));
  }
}
