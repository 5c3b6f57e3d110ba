import { Button } from 'antd';
import { setLanguage, useLanguage, useWords } from '../language';

/** The other language, by its own name. */
export const LanguageSwitch = () => {
  const lang = useLanguage();
  const say = useWords();
  return (
    <Button type="text" lang={lang === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(lang === 'zh' ? 'en' : 'zh')}>
      {say('language')}
    </Button>
  );
};
