import type { ThemeConfig } from 'antd';

/** Every colour of the desk app; no other file spells one (tokens.spec.tsx). Ink on its own ground has a contrast of 4.5 or more. */
const colours = {
  primary: '#0b6b5e',
  primarySoft: '#e6f2f0',
  ink: '#1b2a2f',
  muted: '#54656c',
  line: '#d6dfe2',
  ground: '#f3f6f7',
  paper: '#ffffff',
  good: '#1b6e3c',
  goodSoft: '#e3f3e8',
  moving: '#175a94',
  movingSoft: '#e3eef8',
  waiting: '#8a5400',
  waitingSoft: '#fdf0d9',
  stopped: '#a8261b',
  stoppedSoft: '#fbe6e4',
  quiet: '#54656c',
  quietSoft: '#e9eef0',
} as const;

// Chinese fonts of the machine first, ours last and with nothing but the generic behind it: after a font that lacks the characters a
// browser may keep the boxes it drew while our slices were on their way (seen with `system-ui` in Chromium 147).
const fontFamily = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', sans-serif";

/** What antd draws with. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colours.primary,
    colorText: colours.ink,
    colorTextSecondary: colours.muted,
    colorBorder: colours.line,
    colorBorderSecondary: colours.line,
    colorBgLayout: colours.ground,
    colorError: colours.stopped,
    colorWarning: colours.waiting,
    colorSuccess: colours.good,
    colorInfo: colours.moving,
    colorErrorBg: colours.stoppedSoft,
    colorErrorBorder: colours.stopped,
    colorWarningBg: colours.waitingSoft,
    colorWarningBorder: colours.waiting,
    colorSuccessBg: colours.goodSoft,
    colorInfoBg: colours.movingSoft,
    colorLink: colours.primary,
    borderRadius: 6,
    fontSize: 15,
    fontFamily,
  },
};

/** `goodSoft` → `--fg-good-soft`. */
const propertyOf = (name: string): string => `--fg-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The same colours for style sheets and for the chips of domain-ui. */
export const customProperties: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(colours).map(([name, value]) => [propertyOf(name), value])),
  '--fg-font': fontFamily,
};

/** Hangs the custom properties on the page. */
export const applyTokens = (root: HTMLElement): void => {
  for (const [name, value] of Object.entries(customProperties)) root.style.setProperty(name, value);
};
