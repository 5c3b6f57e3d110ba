import { stateWord } from '@fangang/i18n';
import { Tag } from 'antd';
import { areaNameOf, useDivisions } from '../../data/divisions';
import { useLanguage, useWords } from '../../language';

/** What a number or a link narrowed the list by and no control above it shows. */
const names = ['area', 'reached', 'cleared', 'passState', 'tripId', 'openingId'] as const;
type Name = (typeof names)[number];

interface Props {
  readonly filter: Readonly<Partial<Record<string, string>>>;
  readonly onDrop: (name: Name) => void;
}

/** Each can be dropped, so that nobody wonders where the others are. */
export const Narrowings = ({ filter, onDrop }: Props) => {
  const say = useWords();
  const lang = useLanguage();
  const divisions = useDivisions();
  const words: Readonly<Record<Name, (value: string) => string>> = {
    area: (code) => areaNameOf(divisions, code),
    reached: (state) => say('reachedAtLeast', { state: stateWord('placement', state, lang) }),
    cleared: () => stateWord('clearance', 'CLEARED', lang),
    passState: (state) => `${say('pass')} ${stateWord('pass', state, lang)}`,
    tripId: () => say('ofOneTrip'),
    openingId: () => say('ofOneOpening'),
  };
  return names.map((name) => {
    const value = filter[name];
    return (
      value && (
        <Tag key={name} closable onClose={() => onDrop(name)}>
          {words[name](value)}
        </Tag>
      )
    );
  });
};
