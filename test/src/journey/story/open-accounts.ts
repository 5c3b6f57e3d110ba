import { randomBytes } from 'node:crypto';
import { type Book, places } from '../book';
import { Client } from '@fangang/demo';

type Wish = {
  readonly account: string;
  readonly role: string;
  readonly areas?: readonly string[];
  readonly employerId?: string;
  readonly driverId?: string;
};

/** Opens an account by the operator's door and signs it in at its desk. */
export const openDesk = async (book: Book, wish: Wish): Promise<Client> => {
  const password = `fg-${randomBytes(12).toString('base64url')}`;
  await book.operator.post('/auth/accounts', { ...wish, password });
  const client = await Client.signIn(book.base, wish.account, password);
  book.desks[wish.account] = client;
  return client;
};

/** One login per role of the two counties, and a second village officer who will file a zero report. */
export const openAccounts = async (book: Book): Promise<void> => {
  await openDesk(book, { account: 'cun', role: 'VILLAGE_OFFICER', areas: [places.village] });
  await openDesk(book, { account: 'cun2', role: 'VILLAGE_OFFICER', areas: [places.zeroVillage] });
  await openDesk(book, { account: 'zhen', role: 'TOWN_OFFICER', areas: [places.town] });
  await openDesk(book, { account: 'xian', role: 'COUNTY_OFFICER', areas: [places.county] });
  await openDesk(book, { account: 'xian2', role: 'COUNTY_OFFICER', areas: [places.destination] });
  await openDesk(book, { account: 'jiankang', role: 'HEALTH_CHECKER', areas: [places.county] });
  await openDesk(book, { account: 'diaodu', role: 'DISPATCHER', areas: [places.county] });
  book.tell('村、镇、县、健康核验、调度各就各位');
};
