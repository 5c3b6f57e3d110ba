import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestRow, PACKAGE_FOLDER, parseManifest, readManifest } from './manifest';

const pins = (name: string): readonly string[] =>
  readFileSync(join(PACKAGE_FOLDER, 'pins', name), 'utf8')
    .trim()
    .split('\n');

describe('the manifest of the engines', () => {
  it('refuses a row that does not say whether the product is real', () => {
    const [row] = readManifest();
    const { real: _, ...silent } = row ?? { real: true };
    expect(() => parseManifest(JSON.stringify({ engines: [silent] }))).toThrow('real');
  });

  it('has one real product for each engine and one stand-in, for MongoDB alone', () => {
    expect(
      readManifest()
        .filter(({ real }) => real)
        .map(({ engine }) => engine),
    ).toEqual(['mongodb', 'kafka', 'redis']);
    expect(
      readManifest()
        .filter(({ real }) => !real)
        .map(({ engine, product }) => `${engine}: ${product}`),
    ).toEqual(['mongodb: SecantusDB']);
  });

  it.each(['3.10', '3.11', '3.12', '3.13'])('pins each Python package by version and hash, for Python %s', (python) => {
    for (const list of ['secantus', 'jgo']) {
      const requirements = pins(`${list}-${python}.txt`)
        .join('\n')
        .split(/\n(?=\S)/)
        .slice(1);
      expect(requirements.length).toBeGreaterThan(5);
      for (const requirement of requirements) expect(requirement).toMatch(/^[\w.-]+==[\w.]+( \\\n {4}--hash=sha256:[0-9a-f]{64})+$/);
    }
    expect(pins(`secantus-${python}.txt`).join('\n')).toContain(`secantusdb==${manifestRow('mongodb', false).version} `);
  });

  it("pins each of Kafka's jars by its hash", () => {
    const { version } = manifestRow('kafka');
    const jars = pins(`kafka-${version}.sha256`);
    for (const jar of jars) expect(jar).toMatch(/^[0-9a-f]{64} {2}[\w.-]+\.jar$/);
    expect(jars.some((jar) => jar.endsWith(`kafka_2.13-${version}.jar`))).toBe(true);
    expect(pins(`kafka-${version}.pom.xml`).join('')).toContain(`<artifactId>kafka_2.13</artifactId><version>${version}</version>`);
  });

  it('names no registry', () => {
    const texts = [
      readFileSync(join(PACKAGE_FOLDER, 'manifest.json'), 'utf8'),
      ...pins('kafka-4.4.0.pom.xml'),
      ...pins('secantus-3.11.txt'),
    ];
    expect(texts.join('').replaceAll('http://maven.apache.org/POM/4.0.0', '')).not.toMatch(/https?:/);
  });
});
