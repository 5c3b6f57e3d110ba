import { holds, type Probe } from './probe';

/** Areas are prefixes: a county's rows are those from its code up to the next, by index. */
export const prefixSearch: Probe = {
  name: 'prefix search returns its rows',
  apart: false,
  async prove({ db }) {
    const people = db.collection('people');
    await people.createIndex({ area: 1 });
    await people.insertMany(['990101101201', '990101101202', '990101102201', '990102101201', '990100000000'].map((area) => ({ area })));
    const byRange = await people.countDocuments({ area: { $gte: '990101', $lt: '990102' } });
    holds(byRange === 3, `the range found ${byRange} of 3 rows`);
    const byRegExp = await people.countDocuments({ area: /^990101/ });
    return `3 of 3 by range${byRegExp === 3 ? '' : `; a RegExp finds ${byRegExp}, so never by one`}`;
  },
};
