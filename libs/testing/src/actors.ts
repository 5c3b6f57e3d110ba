import type { DriverId, EmployerId } from '@fangang/kernel';
import type { Actor } from './house';

/** The demo county's people at their desks; areas of the synthetic county 990101 unless told otherwise. */
export const villageOfficerOf = (village = '990101100001'): Actor => ({ role: 'VILLAGE_OFFICER', areas: [village], name: 'cun' });
export const townOfficerOf = (town = '990101100'): Actor => ({ role: 'TOWN_OFFICER', areas: [town], name: 'zhen' });
export const countyOfficerOf = (county = '990101'): Actor => ({ role: 'COUNTY_OFFICER', areas: [county], name: 'xian' });
export const dispatcherOf = (county = '990101'): Actor => ({ role: 'DISPATCHER', areas: [county], name: 'diaodu' });
export const healthCheckerOf = (area = '990101'): Actor => ({ role: 'HEALTH_CHECKER', areas: [area], name: 'jiankang' });
export const employerOf = (employerId: EmployerId): Actor => ({ role: 'EMPLOYER', employerId, name: 'qiye' });
export const driverOf = (driverId: DriverId): Actor => ({ role: 'DRIVER', driverId, name: 'siji' });
export const anOperator: Actor = { role: 'OPERATOR', name: 'yunwei' };
