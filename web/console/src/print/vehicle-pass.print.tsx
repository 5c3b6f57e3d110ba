import type { ReactNode } from 'react';
import { usePrintWords } from './print-language';
import { Qr } from './qr';
import './vehicle-pass.css';

/** What the coach's paper says. What the system does not know is a line to be written on. */
export interface VehiclePassPaper {
  readonly vehiclePassId: string;
  readonly qr: string;
  readonly tripNo: string;
  readonly plate: string;
  readonly plateColour: string;
  readonly carrier: string;
  readonly drivers: readonly { readonly name: string; readonly phone: string }[];
  readonly origin: string;
  readonly destination: string;
  readonly provinces: string;
  readonly departAt: string;
  readonly arriveBy: string;
  readonly notBefore: string;
  readonly expires: string;
  readonly organiser: string;
  readonly filingNumber: string;
  readonly seated: number;
  readonly allowed: number;
}

/** 农民工返岗包车通行证, A4. */
export const VehiclePassLeaf = ({ pass }: { readonly pass: VehiclePassPaper }) => {
  const print = usePrintWords();
  const drivers = [0, 1].map((i) => pass.drivers[i]);
  const rows: readonly (readonly [string, ReactNode, string, ReactNode])[] = [
    [print('plate'), <strong key="plate">{pass.plate}</strong>, print('plateColour'), pass.plateColour],
    [print('carrier'), pass.carrier, print('carrierSeal'), null],
    ...drivers.map((driver, i) => [print('driverNo', { n: i + 1 }), driver?.name, print('phone'), driver?.phone] as const),
    [print('origin'), pass.origin, print('destination'), pass.destination],
    [print('entryStation'), null, print('exitStation'), null],
    [print('provinces'), pass.provinces, print('viaPoints'), null],
    [print('departTime'), pass.departAt, print('arriveBy'), pass.arriveBy],
    [print('organiser'), pass.organiser, print('contractRef'), null],
    [print('filingNumber'), pass.filingNumber, print('passengersOf'), `${pass.seated} / ${pass.allowed}`],
  ];
  return (
    <article className="leaf vehicle-pass">
      <h1>{print('vehiclePassTitle')}</h1>
      <p className="under">{print('tollFree')}</p>
      <div className="vehicle-top">
        <Qr text={pass.qr} label={print('vehiclePassTitle')} />
        <dl>
          <dt>{print('plate')}</dt>
          <dd className="vehicle-plate">{pass.plate}</dd>
          <dt>{print('tripNo')}</dt>
          <dd>{pass.tripNo}</dd>
          <dt>{print('validity')}</dt>
          <dd>{print('validFromTo', { from: pass.notBefore, to: pass.expires })}</dd>
          <dt>{print('vehiclePassNo')}</dt>
          <dd className="hash">{pass.vehiclePassId}</dd>
        </dl>
      </div>
      <table>
        <tbody>
          {rows.map(([left, leftAnswer, right, rightAnswer]) => (
            <tr key={left}>
              <th scope="row">{left}</th>
              <td>{leftAnswer}</td>
              <th scope="row">{right}</th>
              <td>{rightAnswer}</td>
            </tr>
          ))}
          <tr className="route">
            <th scope="row">{print('route')}</th>
            <td colSpan={3} />
          </tr>
        </tbody>
      </table>
      <div className="stamp">{print('stamp')}</div>
    </article>
  );
};
