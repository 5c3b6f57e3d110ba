import { PassIssued, PassRevoked, VehiclePassIssued, VehiclePassRevoked } from '@fangang/contracts';
import { inHouse, type Publications, said } from '@fangang/persistence';
import type { PassFact, VehiclePassFact } from '@fangang/transport-domain';

export const passPublications: Publications<PassFact> = {
  PassIssued: said(PassIssued),
  PassRevoked: said(PassRevoked),
  PassUsed: inHouse,
};
export const vehiclePassPublications: Publications<VehiclePassFact> = {
  VehiclePassIssued: said(VehiclePassIssued),
  VehiclePassRevoked: said(VehiclePassRevoked),
};
