import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Operation } from '../edge/operation';
import { siteOf } from '../session/client-address';
import { NewPasswordRequest } from './dto/people.dto';
import { PasswordService } from './password.service';

@ApiTags('session')
@Controller('passwords')
export class PasswordsController {
  constructor(private readonly passwords: PasswordService) {}

  @Post()
  @Operation({
    id: 'setPassword',
    summary: 'Set a password by the link that an administrator handed over; works once and ends all sessions',
    roles: 'PUBLIC',
    status: 204,
    takesBody: true,
    problems: ['PASSWORD_LINK.INVALID'],
  })
  set(@Body() { token, password }: NewPasswordRequest, @Req() request: FastifyRequest): Promise<void> {
    return this.passwords.set(token, password, siteOf(request.ip));
  }
}
