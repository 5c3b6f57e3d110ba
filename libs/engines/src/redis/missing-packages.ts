/** Asks a package client and answers with what it prints; empty where it fails. */
export type AskClient = (command: 'apt-cache' | 'dpkg-query', args: readonly string[]) => Promise<string>;

/**
 * The wanted packages and, of what they depend on, the libraries that are not installed here, to any depth. Names differ from release to
 * release, so the client is asked. Services, users and shells that a package also depends on are not needed to run a binary.
 */
export const missingPackages = async (wanted: readonly string[], ask: AskClient): Promise<readonly string[]> => {
  const names = new Set(wanted);
  for (const name of names) {
    for (const library of librariesOf(await ask('apt-cache', ['depends', '--important', name]))) {
      if (!names.has(library) && !(await isInstalled(library, ask))) names.add(library);
    }
  }
  return [...names];
};

const librariesOf = (listing: string): readonly string[] =>
  [...listing.matchAll(/^ *\|?(?:Pre)?Depends: ([a-z0-9.+-]+)/gm)].map((match) => match[1] ?? '').filter((name) => /^(lib|lua)/.test(name));

const isInstalled = async (name: string, ask: AskClient): Promise<boolean> =>
  (await ask('dpkg-query', ['-W', '-f', '${db:Status-Status}', name])).trim() === 'installed';
