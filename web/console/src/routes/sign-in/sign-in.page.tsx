import { Button, Form, Input } from 'antd';
import { useSignIn } from '../../data/session';
import { useWords } from '../../language';
import { LanguageSwitch } from '../../parts/language-switch';
import { ProblemNotice } from '../../parts/problem-notice';
import style from './sign-in.module.css';

interface Fields {
  readonly account: string;
  readonly password: string;
}

/** Account and password; what was typed stays when the door says no. */
export const SignInPage = () => {
  const say = useWords();
  const signIn = useSignIn();
  return (
    <main className={style.page}>
      <section className={style.card}>
        <div className={style.top}>
          <h1>{say('appName')}</h1>
          <LanguageSwitch />
        </div>
        <p>{say('appLine')}</p>
        <Form<Fields> layout="vertical" size="large" requiredMark={false} onFinish={(fields) => signIn.mutate(fields)}>
          <Form.Item name="account" label={say('login')} rules={[{ required: true, message: say('fillIn', { field: say('login') }) }]}>
            <Input autoComplete="username" autoCapitalize="none" autoFocus />
          </Form.Item>
          <Form.Item
            name="password"
            label={say('password')}
            rules={[{ required: true, message: say('fillIn', { field: say('password') }) }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {signIn.isError && (
            <Form.Item>
              <ProblemNotice error={signIn.error} />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
            {say('signIn')}
          </Button>
        </Form>
        <small>{say('signInHint')}</small>
      </section>
    </main>
  );
};
