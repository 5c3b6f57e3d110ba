import type { PrintKey } from '@fangang/i18n';

/** The six rules of a pass, each with its picture. */
export const ruleIcons: readonly { readonly word: PrintKey; readonly path: string }[] = [
  { word: 'ruleMask', path: 'M4 9c5-3 11-3 16 0v5c-4 5-12 5-16 0zM4 10H1.5M20 10h2.500M8 11.500h8M8 14h8' },
  { word: 'ruleTemperature', path: 'M10 4a2 2 0 0 1 4 0v9.500a4 4 0 1 1-4 0zM12 8v8' },
  { word: 'ruleSeat', path: 'M7 3v10h9v7M7 13l-1 7M7 8h6' },
  { word: 'ruleIdCard', path: 'M2.500 5h19v14h-19zM8 9.200a2 2 0 1 1 0 .100M4.800 16c1-3 5.400-3 6.400 0M14 10h5M14 14h5' },
  { word: 'ruleReport', path: 'M3 4h18v12H11l-5 4v-4H3zM12 7v4M12 13v.5' },
  { word: 'ruleNoFee', path: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M5.600 5.600l12.800 12.800M9 8l3 4 3-4M12 12v5M9.500 14h5' },
];

export const RuleIcon = ({ path }: { readonly path: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
);
