import { createInterface } from 'node:readline/promises';

/** Asks at the terminal for the first administrator's login; from the environment where there is no terminal. @throws Error when neither answers */
export const askAdministrator = async (): Promise<{ readonly account: string; readonly password: string }> => {
  const account = process.env['FANGANG_OPERATOR'];
  const password = process.env['FANGANG_OPERATOR_PASSWORD'];
  if (account && password) return { account, password };
  if (!process.stdin.isTTY)
    throw new Error('no terminal to ask for the first administrator: set FANGANG_OPERATOR and FANGANG_OPERATOR_PASSWORD');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (;;) {
      const login = (await terminal.question('第一位管理员账号 First administrator, login (a-z): ')).trim();
      const secret = await terminal.question('密码，至少 10 位 Password, 10 characters or more: ');
      if (/^[a-z][a-z0-9._-]{1,39}$/.test(login) && secret.length >= 10) return { account: login, password: secret };
      process.stderr.write(
        '账号须以小写字母开头，密码至少 10 位 The login begins with a small letter, the password has 10 characters or more.\n',
      );
    }
  } finally {
    terminal.close();
  }
};
