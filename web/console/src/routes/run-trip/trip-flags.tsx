import { ToneChip } from '@fangang/domain-ui';
import { reasons } from '@fangang/i18n';
import { useLanguage } from '../../language';

/** What does not add up on a trip and needs a look; it stops nobody. */
export const TripFlags = ({ flags }: { readonly flags: readonly string[] }) => {
  const lang = useLanguage();
  return flags.map((flag) => (
    <ToneChip key={flag} tone="stopped">
      {flag in reasons ? reasons[flag as keyof typeof reasons][lang] : flag}
    </ToneChip>
  ));
};
