import '@fastify/cookie';
import { May, Open, type Principal, sessionCookie, ThePrincipal } from '@fangang/authz';
import { Keyless, NoUnit, Replies } from '@fangang/service-kit';
import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { sessionReply, signedOutReply, signInBody } from './sign-in.dto';
import { sessionSeconds, SignInHandler } from './sign-in.handler';

@Controller('api/v1/auth/session')
export class SignInController {
  constructor(private readonly signIn: SignInHandler) {}

  /** Signs a member of staff in; the session travels in an HttpOnly cookie. */
  @Post()
  @Open()
  @Keyless()
  @NoUnit()
  @Replies(201, sessionReply)
  async post(
    @Body({ schema: signInBody }) { account, password }: z.output<typeof signInBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.input<typeof sessionReply>> {
    const { principal, token } = await this.signIn.execute(account, password);
    void reply.setCookie(sessionCookie, token, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      maxAge: sessionSeconds,
      secure: reply.request.protocol === 'https',
    });
    return sessionOf(principal);
  }

  /** Who is signed in. */
  @Get()
  @May('clock:read')
  @Replies(200, sessionReply)
  get(@ThePrincipal() principal: Principal): z.input<typeof sessionReply> {
    return sessionOf(principal);
  }

  /** Ends the session in this browser. */
  @Delete()
  @May('clock:read')
  @Keyless()
  @NoUnit()
  @Replies(200, signedOutReply)
  end(@Res({ passthrough: true }) reply: FastifyReply): z.input<typeof signedOutReply> {
    void reply.clearCookie(sessionCookie, { path: '/' });
    return { signedOut: true };
  }
}

const sessionOf = ({ actor, role, areas, employerId, driverId, csrf = '' }: Principal): z.input<typeof sessionReply> => ({
  actor,
  role,
  areas: [...areas],
  csrfToken: csrf,
  ...(employerId ? { employerId } : {}),
  ...(driverId ? { driverId } : {}),
});
