import { stateWord } from '@fangang/i18n';
import { Form, Radio } from 'antd';
import type { Trip } from '../../data/trips';
import { useLanguage, useWords } from '../../language';

const outcomes = ['ON_POST', 'RECEIVED_ISOLATING', 'MISSING'] as const;

/** One answer for each person who was brought to the gate. */
export const HandoverRows = ({ trip, names }: { readonly trip: Trip; readonly names: ReadonlyMap<string, string> }) => {
  const say = useWords();
  const lang = useLanguage();
  const before = new Map(trip.handover?.rows.map(({ placementId, outcome }) => [placementId, outcome]));
  const options = outcomes.map((value) => ({ value, label: stateWord('handover', value, lang) }));
  return trip.seats
    .filter(({ state }) => state === 'BOARDED' || state === 'ALIGHTED')
    .sort((a, b) => a.seatNo - b.seatNo)
    .map(({ placementId, seatNo }) => (
      <Form.Item
        key={placementId}
        name={['outcomes', placementId]}
        label={[say('seatNo', { n: seatNo }), names.get(placementId)].filter(Boolean).join(' ')}
        initialValue={before.get(placementId) ?? 'ON_POST'}
      >
        <Radio.Group options={options} />
      </Form.Item>
    ));
};
