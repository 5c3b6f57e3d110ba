import { plateColourWords, say } from '@fangang/i18n';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { useCarrierNames } from '../../data/fleet';
import { usePlateColours, useVehiclePass } from '../../data/papers';
import type { Trip } from '../../data/trips';
import { useLanguage } from '../../language';
import { Asked } from '../../parts/asked';
import { minuteOf } from '../../parts/when';
import { Paper } from '../../print/paper';
import { PaperOfTrip } from '../../print/paper-trip';
import { usePrintWords } from '../../print/print-language';
import { VehiclePassLeaf } from '../../print/vehicle-pass.print';

/** 农民工返岗包车通行证 of a filed trip. */
export const PrintVehiclePassPage = () => <PaperOfTrip>{(trip) => <OfTrip trip={trip} />}</PaperOfTrip>;

const at = (instant: string | null): string => (instant ? minuteOf(instant) : '');

const OfTrip = ({ trip }: { readonly trip: Trip }) => {
  const print = usePrintWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const carriers = useCarrierNames();
  const colours = usePlateColours();
  const colourOf = (plate: string): string => {
    const colour = colours?.get(plate) ?? '';
    return colour in plateColourWords ? say(plateColourWords[colour as keyof typeof plateColourWords], lang) : colour;
  };
  return (
    <Asked query={useVehiclePass(trip.tripId)}>
      {(pass) => (
        <Paper sheet="sheet" title={`${print('vehiclePassTitle')} ${pass.plate}`} foot={pass.vehiclePassId}>
          <VehiclePassLeaf
            pass={{
              vehiclePassId: pass.vehiclePassId,
              qr: pass.qr,
              tripNo: pass.tripNo,
              plate: pass.plate,
              plateColour: colourOf(pass.plate),
              carrier: (pass.carrierId && carriers?.get(pass.carrierId)) ?? '',
              drivers: pass.drivers,
              origin: [areaNameOf(divisions, pass.originCode), ...trip.stops.map(({ displayName }) => displayName)].join(' '),
              destination: areaNameOf(divisions, pass.destinationCode),
              provinces: pass.provinceCodes.map((code) => areaNameOf(divisions, code)).join(' '),
              departAt: at(pass.departAt),
              arriveBy: at(pass.arriveBy),
              notBefore: at(pass.notBefore),
              expires: at(pass.expires),
              organiser: areaNameOf(divisions, pass.organiserCode),
              filingNumber: pass.filingNumber ?? '',
              seated: pass.seated,
              allowed: pass.allowed,
            }}
          />
        </Paper>
      )}
    </Asked>
  );
};
