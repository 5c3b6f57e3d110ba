import type { ReactNode } from 'react';
import { Facts } from './facts';
import { type SpeakPrint, usePrintWords } from './print-language';

/** One passenger, with all that the manifest alone may say. */
export interface ManifestLine {
  readonly placementId: string;
  readonly seatNo: number;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly idNumber: string | null;
  readonly phone: string | null;
  readonly village: string;
  readonly employer: string;
}

/** Heads of the papers that list a trip's people. */
export interface TripHead {
  readonly tripNo: string;
  readonly plate: string;
  readonly departAt: string;
  readonly origin: string;
  readonly destination: string;
  readonly leader: string;
}

export const headFacts = (
  print: SpeakPrint,
  { tripNo, plate, departAt, origin, destination, leader }: TripHead,
): readonly (readonly [string, string])[] => [
  [print('tripNo'), tripNo],
  [print('plate'), plate],
  [print('departTime'), departAt],
  [print('origin'), origin],
  [print('destination'), destination],
  [print('tripLeader'), leader],
];

interface Props {
  readonly head: TripHead;
  readonly lines: readonly ManifestLine[];
  /** Null until the coach has left. */
  readonly hash: string | null;
}

/** 乘车人员名单, A4 landscape; its head repeats on each page. It stays with the trip leader. */
export const ManifestLeaf = ({ head, lines, hash }: Props) => {
  const print = usePrintWords();
  const columns: readonly (readonly [string, (line: ManifestLine) => ReactNode, string?])[] = [
    [print('seat'), ({ seatNo }) => seatNo, 'number'],
    [print('name'), ({ name }) => <strong>{name}</strong>],
    [print('sex'), ({ sex }) => sex && print(sex === 'MALE' ? 'male' : 'female')],
    [print('idKind'), ({ idNumber }) => idNumber && print('idKindResident')],
    [print('idNumber'), ({ idNumber }) => idNumber],
    [print('phone'), ({ phone }) => phone],
    [print('village'), ({ village }) => village, 'long'],
    [print('employer'), ({ employer }) => employer, 'long'],
    [print('temperatureBoard'), () => null, 'blank'],
    [print('temperatureRoad'), () => null, 'blank'],
    [print('signature'), () => null, 'blank'],
  ];
  return (
    <article className="leaf manifest">
      <h1>{print('manifestTitle')}</h1>
      <p className="under">{print('manifestKept')}</p>
      <Facts facts={[...headFacts(print, head), [print('total'), String(lines.length)]]} />
      <table>
        <thead>
          <tr>
            {columns.map(([title, , kind]) => (
              <th key={title} scope="col" className={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.placementId}>
              {columns.map(([title, cell, kind]) => (
                <td key={title} className={kind}>
                  {cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {hash ? print('hash') : print('notFrozen')} <span className="hash">{hash}</span>
      </p>
    </article>
  );
};
