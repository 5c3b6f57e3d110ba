import { mayKey, openKey } from '@fangang/authz';
import { RequestMethod, type Type } from '@nestjs/common';
import { repliesKey, unitKey, uploadKey } from './doors';
import { placesOf, schemasOf } from './check-input';

/** Every route of these controllers: class, method name, HTTP method, path. */
export const routesOf = (controllers: readonly Type[]) =>
  controllers.flatMap((controller) => {
    const prototype = controller.prototype as object;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
      if (typeof method !== 'function') return [];
      const verb: unknown = Reflect.getMetadata('method', method);
      if (typeof verb !== 'number') return [];
      const paths = [Reflect.getMetadata('path', controller), Reflect.getMetadata('path', method)].map(String);
      return [
        {
          controller,
          name,
          method,
          verb: RequestMethod[verb] ?? 'GET',
          path: `/${paths.join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
        },
      ];
    });
  });

/**
 * Stops the boot when a route says too little: nobody named who may (`@May`, `@Open`), no reply schema, or a body, query or path
 * that is read without a schema.
 * @throws Error naming all such routes
 */
export const checkRoutes = (controllers: readonly Type[]): void => {
  const faults = routesOf(controllers).flatMap(({ controller, name, method, verb, path }) => {
    const of = (key: string): unknown => Reflect.getMetadata(key, method) ?? Reflect.getMetadata(key, controller);
    const schemas = schemasOf(controller, name);
    const said: string[] = [];
    if (of(mayKey) === undefined && of(openKey) === undefined) said.push('says neither @May nor @Open');
    if (of(repliesKey) === undefined) said.push('has no @Replies');
    for (const place of new Set(placesOf(controller, name))) if (!(place in schemas)) said.push(`reads its ${place} without a schema`);
    if (of(uploadKey) !== undefined && of(unitKey) === 'batch') said.push('is both upload and batch');
    return said.map((fault) => `${verb} ${path} (${controller.name}.${name}) ${fault}`);
  });
  if (faults.length > 0) throw new Error(`routes that say too little:\n${faults.join('\n')}`);
};
