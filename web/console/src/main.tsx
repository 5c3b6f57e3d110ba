import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './font';
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
