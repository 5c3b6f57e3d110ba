import { permissions } from './generated/permissions';

/** `<nouns>:<verb>`, as the doors ask for it. */
export type Permission = keyof typeof permissions;

/** Whether a role may, so that a screen can leave out what a door would refuse; the door asks again. */
export const mayDo = (role: string, permission: Permission): boolean => (permissions[permission] as readonly string[]).includes(role);
