import { minuteOf } from '../parts/when';
import './pass.css';
import { usePrintWords } from './print-language';
import { Qr } from './qr';
import { RuleIcon, ruleIcons } from './rule-icons';

/** What one pass says 乘车凭证; never an ID number. */
export interface PassPaper {
  readonly passId: string;
  readonly qr: string;
  readonly name: string;
  readonly seatNo: number;
  readonly tripNo: string;
  readonly plate: string | null;
  readonly gatherAt: string | null;
  readonly departAt: string | null;
  readonly pickupPoint: string | null;
  readonly destination: string;
  readonly employer: string;
  readonly contact: string;
  readonly phone: string;
  readonly notBefore: string | null;
  readonly expires: string | null;
  readonly issuer: string;
}

const at = (instant: string | null): string => (instant ? minuteOf(instant) : '');

/** One pass, 105 × 148 mm. */
export const PassLeaf = ({ pass, printed }: { readonly pass: PassPaper; readonly printed: readonly string[] }) => {
  const print = usePrintWords();
  const lines: readonly (readonly [string, string])[] = [
    [print('tripNo'), [pass.tripNo, pass.plate].filter(Boolean).join('  ')],
    [print('gatherTime'), at(pass.gatherAt)],
    [print('departTime'), at(pass.departAt)],
    [print('pickupPoint'), pass.pickupPoint ?? ''],
    [print('destination'), pass.destination],
    [print('employer'), pass.employer],
    [print('contact'), [pass.contact, pass.phone].filter(Boolean).join('  ')],
    [print('validity'), print('validFromTo', { from: at(pass.notBefore), to: at(pass.expires) })],
  ];
  return (
    <article className="leaf pass-leaf">
      <header>
        <h1>{print('passTitle')}</h1>
        <span>{print('passFree')}</span>
      </header>
      <div className="pass-top">
        <Qr text={pass.qr} label={print('scanHere')} />
        <div className="pass-who">
          <small>{print('name')}</small>
          <strong>{pass.name}</strong>
          <small>{print('seat')}</small>
          <strong className="pass-seat">{pass.seatNo}</strong>
          <small>{print('scanHere')}</small>
        </div>
      </div>
      <dl className="pass-lines">
        {lines.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="pass-rules">
        {ruleIcons.map(({ word, path }) => (
          <li key={word}>
            <RuleIcon path={path} />
            {print(word)}
          </li>
        ))}
      </ul>
      <footer>
        <span>
          {print('issuer')} {pass.issuer}
        </span>
        {printed.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </footer>
    </article>
  );
};
