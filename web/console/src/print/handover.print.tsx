import { stateWord } from '@fangang/i18n';
import { useLanguage } from '../language';
import { Facts } from './facts';
import { headFacts, type TripHead } from './manifest.print';
import { usePrintWords } from './print-language';

type Outcome = 'ON_POST' | 'RECEIVED_ISOLATING' | 'MISSING';
const outcomes: readonly Outcome[] = ['ON_POST', 'RECEIVED_ISOLATING', 'MISSING'];

/** One person at the gate; no ID number, the employer keeps this sheet. */
export interface HandoverLine {
  readonly placementId: string;
  readonly seatNo: number;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly village: string;
  /** Null while nobody has said; then it is ticked by hand. */
  readonly outcome: Outcome | null;
}

interface Props {
  readonly head: TripHead;
  readonly employer: string;
  readonly lines: readonly HandoverLine[];
  readonly leaderSignedAt: string | null;
  readonly employerSignedAt: string | null;
}

/** 交接单, A4 landscape: the same people, what became of each, two signatures. */
export const HandoverLeaf = ({ head, employer, lines, leaderSignedAt, employerSignedAt }: Props) => {
  const print = usePrintWords();
  const lang = useLanguage();
  return (
    <article className="leaf handover">
      <h1>{print('handoverTitle')}</h1>
      <p className="under">{print('employerCopy')}</p>
      <Facts facts={[...headFacts(print, head), [print('employer'), employer], [print('total'), String(lines.length)]]} />
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {print('seat')}
            </th>
            <th scope="col">{print('name')}</th>
            <th scope="col" className="short">
              {print('sex')}
            </th>
            <th scope="col">{print('village')}</th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col" className="tick">
                {stateWord('handover', outcome, lang)}
              </th>
            ))}
            <th scope="col" className="wide-blank">
              {print('reason')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.placementId}>
              <td className="number">{line.seatNo}</td>
              <td>
                <strong>{line.name}</strong>
              </td>
              <td>{line.sex && print(line.sex === 'MALE' ? 'male' : 'female')}</td>
              <td>{line.village}</td>
              {outcomes.map((outcome) => (
                <td key={outcome} className="tick">
                  <Tick ticked={line.outcome === outcome} label={stateWord('handover', outcome, lang)} />
                </td>
              ))}
              <td className="wide-blank" />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="signatures">
        <div>
          {print('leaderSignature')} {leaderSignedAt}
        </div>
        <div>
          {print('employerSignature')} {employerSignedAt}
        </div>
        <div>{print('date')}</div>
      </div>
    </article>
  );
};

const Tick = ({ ticked, label }: { readonly ticked: boolean; readonly label: string }) => (
  <svg role="img" aria-label={ticked ? label : ''} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4">
    <path d={ticked ? 'M2 2h12v12H2zM4.500 8.500l2.500 3 5-7' : 'M2 2h12v12H2z'} />
  </svg>
);
