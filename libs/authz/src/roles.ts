/** Roles that have a door in this order (domain: roles and what each may see). */
export const roles = [
  'VILLAGE_OFFICER',
  'TOWN_OFFICER',
  'COUNTY_OFFICER',
  'EMPLOYER',
  'DISPATCHER',
  'DRIVER',
  'HEALTH_CHECKER',
  'OPERATOR',
] as const;
export type Role = (typeof roles)[number];

/** `<nouns>:<verb>` → the roles that may. How far they reach is their scope, asked in the stores. */
export const permissions = {
  // office
  'accounts:manage': ['OPERATOR'],
  'clock:move': ['OPERATOR'],
  'clock:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER', 'DRIVER', 'HEALTH_CHECKER', 'OPERATOR'],
  'devices:register': ['DRIVER', 'DISPATCHER'],
  'divisions:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER', 'DRIVER', 'HEALTH_CHECKER', 'OPERATOR'],
  'policies:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER', 'DRIVER', 'HEALTH_CHECKER', 'OPERATOR'],
  'policies:publish': ['OPERATOR'],
  'status:read': ['OPERATOR', 'COUNTY_OFFICER'],
  // people
  'workers:register': ['VILLAGE_OFFICER', 'TOWN_OFFICER'],
  'workers:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER'],
  'workers:survey': ['VILLAGE_OFFICER', 'TOWN_OFFICER'],
  'workers:import': ['VILLAGE_OFFICER', 'TOWN_OFFICER'],
  'workers:unmask': ['TOWN_OFFICER', 'COUNTY_OFFICER'],
  'workers:compare': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER'],
  'people:resolve': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER', 'DRIVER', 'HEALTH_CHECKER'],
  'board:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'DISPATCHER'],
  'figures:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'DISPATCHER'],
  'reports:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER'],
  'reports:file': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER'],
  'reports:accept': ['TOWN_OFFICER', 'COUNTY_OFFICER'],
  // health
  'declarations:record': ['VILLAGE_OFFICER', 'HEALTH_CHECKER'],
  'readings:record': ['VILLAGE_OFFICER', 'HEALTH_CHECKER', 'DRIVER'],
  'clearances:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'DISPATCHER', 'HEALTH_CHECKER'],
  // employer-demand
  'employers:register': ['COUNTY_OFFICER'],
  'employers:verify': ['COUNTY_OFFICER'],
  'employers:read': ['COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER'],
  'keys:manage': ['COUNTY_OFFICER', 'EMPLOYER'],
  'sites:register': ['COUNTY_OFFICER', 'EMPLOYER'],
  'sites:gate': ['COUNTY_OFFICER'],
  'sites:read': ['COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER'],
  'openings:post': ['EMPLOYER'],
  'openings:publish': ['COUNTY_OFFICER'],
  'openings:pause': ['EMPLOYER', 'COUNTY_OFFICER'],
  'openings:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER'],
  'candidates:read': ['EMPLOYER', 'COUNTY_OFFICER'],
  'candidates:confirm': ['EMPLOYER'],
  'postings:confirm': ['EMPLOYER'],
  // matching
  'runs:start': ['COUNTY_OFFICER'],
  'runs:read': ['COUNTY_OFFICER'],
  'runs:apply': ['COUNTY_OFFICER'],
  'placements:propose': ['COUNTY_OFFICER'],
  'placements:offer': ['COUNTY_OFFICER', 'TOWN_OFFICER', 'VILLAGE_OFFICER'],
  'placements:answer': ['VILLAGE_OFFICER'],
  'placements:rescind': ['COUNTY_OFFICER'],
  'placements:read': ['VILLAGE_OFFICER', 'TOWN_OFFICER', 'COUNTY_OFFICER', 'EMPLOYER', 'DISPATCHER'],
  'ledgers:read': ['COUNTY_OFFICER', 'EMPLOYER', 'TOWN_OFFICER', 'VILLAGE_OFFICER', 'DISPATCHER'],
  // transport
  'fleet:manage': ['DISPATCHER'],
  'fleet:read': ['DISPATCHER', 'COUNTY_OFFICER'],
  'trips:plan': ['DISPATCHER'],
  'trips:read': ['DISPATCHER', 'COUNTY_OFFICER', 'DRIVER', 'EMPLOYER'],
  'trips:approve-origin': ['COUNTY_OFFICER'],
  'trips:file': ['DISPATCHER'],
  'trips:cancel': ['DISPATCHER', 'COUNTY_OFFICER'],
  'trips:run': ['DRIVER'],
  'trips:close': ['DISPATCHER'],
  'passes:issue': ['DISPATCHER'],
  'passes:read': ['DISPATCHER', 'VILLAGE_OFFICER', 'DRIVER'],
  'packages:read': ['DRIVER'],
  'scans:record': ['DRIVER'],
  'handovers:lead': ['DRIVER'],
  'handovers:sign': ['EMPLOYER'],
  'papers:print': ['DISPATCHER', 'VILLAGE_OFFICER', 'DRIVER', 'COUNTY_OFFICER', 'EMPLOYER'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export const mayDo = (role: Role, permission: Permission): boolean => (permissions[permission] as readonly Role[]).includes(role);
