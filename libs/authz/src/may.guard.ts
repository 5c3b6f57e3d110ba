import '@fastify/cookie';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Refused } from './refused';
import { Authenticators } from './authenticators';
import { type FangangRequest, mayKey, openKey } from './doors';
import { scopeOf } from './principal';
import { mayDo, type Permission } from './roles';
import { sessionCookie } from './session-token';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Authentication, the token against forged requests, and the role's permission: in this order, before anything else happens. */
@Injectable()
export class MayGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticators: Authenticators,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(openKey, targets)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & FangangRequest>();
    const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie = request.cookies[sessionCookie];
    const principal = await this.authenticators.authenticate(context.getClass(), {
      ...(bearer ? { bearer } : {}),
      ...(cookie ? { cookie } : {}),
    });
    if (!principal) throw new Refused({ code: bearer ? 'KEY_REFUSED' : 'UNAUTHENTICATED', params: {} });
    if (principal.csrf !== undefined && changing.has(request.method) && request.headers['x-csrf-token'] !== principal.csrf)
      throw new Refused({ code: 'FORBIDDEN', params: {} });
    const anyOf = this.reflector.getAllAndOverride<readonly Permission[] | undefined>(mayKey, targets) ?? [];
    if (!anyOf.some((permission) => mayDo(principal.role, permission))) throw new Refused({ code: 'FORBIDDEN', params: {} });
    const { scopes } = principal;
    if (scopes && !anyOf.some((permission) => scopes.includes(permission) && mayDo(principal.role, permission)))
      throw new Refused({ code: 'KEY_REFUSED', params: { scope: anyOf[0] ?? '' } });
    request.principal = principal;
    request.reader = { actor: principal.actor, scope: scopeOf(principal) };
    return true;
  }
}
