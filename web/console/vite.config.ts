import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** The font comes as woff2 alone: every browser that runs these pages reads it, and the older form would double what we ship. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform: (code, id) => (/@fontsource.*\.css/.test(id) ? code.replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '') : undefined),
};

export default defineConfig({
  base: '/console/',
  plugins: [woff2Only, react()],
  resolve: { conditions: ['@fangang/source', ...defaultClientConditions] },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_500 },
});
