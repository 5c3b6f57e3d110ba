import { type RefusalCode, refusals } from './catalogue';
import { fallbacks } from './fallbacks';
import { fields } from './fields';
import { reasons } from './reasons';
import { sharedStateWords, stateWord, states, type StateAxis } from './states';
import type { Lang, Words } from './words';

/** What a refusal carries: ids, limits, codes; `axis` may name whose states `from`, `to`, `state` are. */
export type ExplainParams = Readonly<Record<string, string | number | null | undefined>>;

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}\.\d{3}\+08:00$/;
const stateNames = ['from', 'to', 'state'] as const;
const wordTables: Readonly<Record<string, Words>> = {
  field: fields,
  fields,
  column: fields,
  reasons,
  relax: { ...fields, ...reasons },
  rule: reasons,
  items: reasons,
  kind: reasons,
  ground: reasons,
};

/** A list of codes (`DATE,SKILL`) in words; what the table does not know stays as it is. */
const inWords = (text: string, table: Words, lang: Lang): string =>
  text
    .split(/[\s,]+/)
    .map((token) => (Object.hasOwn(table, token) ? table[token]?.[lang] : undefined) ?? token)
    .join(lang === 'zh' ? '、' : ', ');

/** The states among the params, in words; a code whose word nobody can tell stays a code. */
const statesInWords = (params: ExplainParams, lang: Lang): Readonly<Record<string, string>> => {
  const present = stateNames.filter((name) => /^[A-Z][A-Z_]*$/.test(String(params[name] ?? '')));
  const codes = present.map((name) => String(params[name]));
  const axis = typeof params['axis'] === 'string' && Object.hasOwn(states, params['axis']) ? (params['axis'] as StateAxis) : undefined;
  const words = axis ? codes.map((code) => stateWord(axis, code, lang)) : sharedStateWords(codes, lang);
  return Object.fromEntries(present.map((name, i) => [name, words?.[i] ?? String(params[name])]));
};

/** Mends the marks round a placeholder that was left out. */
const tidied = (text: string): string =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff，；：])/g, '$1')
    .replace(/([，；：]) (?=[\u4e00-\u9fff])/g, '$1')
    .replace(/ +([,;:.])/g, '$1')
    .replace(/[，；：]+([，；])/g, '$1')
    .replace(/[,;:](?: ?[,;:])+/g, (marks) => marks.slice(-1))
    .replace(/^[，；：,;: ]+|[，；：,;: ]+$/g, '');

/**
 * The words of a code: what happened, then the cure. Codes among the params (states, reasons, fields) are put in words, instants are cut
 * to the minute. A placeholder without a value gets a general word or is left out; `undefined` never shows.
 */
export const explain = (code: RefusalCode, params: ExplainParams = {}, lang: Lang = 'zh'): string => {
  const known = statesInWords(params, lang);
  const valueOf = (name: string): string | undefined => {
    const value = params[name];
    if (value === undefined || value === null || value === '') return undefined;
    const text = known[name] ?? String(value);
    const table = wordTables[name];
    return instant.test(text) ? text.replace(instant, '$1 $2') : table ? inWords(text, table, lang) : text;
  };
  const isMissing = (name: string): boolean => valueOf(name) === undefined;
  const general = (name: string): string => (Object.hasOwn(fallbacks, name) ? fallbacks[name as keyof typeof fallbacks][lang] : '');

  const template: string = refusals[code][lang];
  let leftOut = false;
  const text = template
    .replace(/ ?[（(][^（）()]*\{\w+\}[^（）()]*[）)]/g, (group) => {
      const names = [...group.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      if (!names.every(isMissing)) return group;
      leftOut = true;
      return '';
    })
    .replace(/[“"]\{(\w+)\}[”"]/g, (quoted, name: string) => (isMissing(name) ? `{${name}}` : quoted))
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      if (isMissing(name)) leftOut = true;
      return valueOf(name) ?? general(name);
    });
  return leftOut ? tidied(text) : text;
};
