import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { Router } from 'wouter';
import { queryClient } from './data/client';
import { useLanguage } from './language';
import { Gate } from './routes';
import { theme } from './tokens';

/** The desk app: one theme, one language, one client, one tree of routes. */
export const App = () => {
  const lang = useLanguage();
  return (
    <ConfigProvider theme={theme} locale={lang === 'zh' ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queryClient}>
        <Router base="/console">
          <Gate />
        </Router>
      </QueryClientProvider>
    </ConfigProvider>
  );
};
