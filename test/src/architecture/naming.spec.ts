import { isForTests, nameOf, sourceFiles } from './tree';

// A new kind of file needs an ADR. The last row: roles that Nest names (filter, guard …), tables of data, fields that several contracts share.
const kinds =
  'controller|dto|sheet|handler|query|consumer|job|worker|client|projection|store|schema|mapper|publications|timers|rules|builders|module|config|conformance|page|print|' +
  'filter|guard|interceptor|pipe|data|fields';
const wellNamed = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*(\\.(${kinds}))?((\\.(int|e2e|browser))?\\.spec)?\\.tsx?$`);
const namesNothing =
  /^(utils?|helpers?|common|shared|types|misc|manager|constants|interfaces)(\.|$)|\.(service|manager|util|helper)\.tsx?$/;
const versioned = /\/v\d+\//;

const tree = sourceFiles('libs', 'services', 'web', 'test');
const paths = tree.map(({ path }) => path);

describe('a file', () => {
  it('is named in kebab case, subject first, kind last', () => {
    expect(paths.filter((path) => !wellNamed.test(nameOf(path)))).toEqual([]);
  });

  it('is never called utils, helpers, common, types or a service', () => {
    expect(paths.filter((path) => namesNothing.test(nameOf(path)))).toEqual([]);
  });

  it('is called index only as the face of a package', () => {
    const faces = /^(libs\/[^/]+|services\/([^/]+\/)+(app|domain|shell)|services\/solo|web\/[^/]+|test)\/src\/index\.ts$/;
    expect(paths.filter((path) => /^index\.tsx?$/.test(nameOf(path)) && !faces.test(path))).toEqual([]);
  });

  it('lies in no folder named after a version', () => {
    expect(paths.filter((path) => versioned.test(path))).toEqual([]);
  });
});

describe('a refusal', () => {
  const domains = tree.filter((file) => /^services\/.*\/domain\//.test(file.path) && !isForTests(file));

  it.each(['TRIP_FULL', 'HEADCOUNT_FULL'])('%s is decided in exactly one file of the domains', (code) => {
    expect(domains.filter(({ text }) => text.includes(code)).map(({ path }) => path)).toHaveLength(1);
  });
});
