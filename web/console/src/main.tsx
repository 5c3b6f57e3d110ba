import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './page.css';
import { applyTokens } from './tokens';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
applyTokens(document.documentElement);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// After the first page: only a machine without a Chinese font of its own loads slices of it.
void import('./font');
