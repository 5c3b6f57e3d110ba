import { type RefusalCode, refusals } from './catalogue';
import { fallbacks } from './fallbacks';
import { fields } from './fields';
import { reasons } from './reasons';
import { states, stateWord, stateWordsTogether, type StateAxis } from './states';
import type { Lang, Words } from './words';

/** What a refusal carries: ids, limits, codes; `axis` may name whose states `from`, `to`, `state` are. */
export type ExplainParams = Readonly<Record<string, string | number | null | undefined>>;

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}\.\d{3}\+08:00$/;
const allIds = /^([a-z]+_[0-7][0-9A-HJKMNP-TV-Z]{25}[\s,]*)+$/;
const stateNames = ['from', 'to', 'state'] as const;
const wordTables: Readonly<Record<string, Words>> = {
  field: fields,
  fields: { ...reasons, ...fields },
  column: fields,
  reasons,
  relax: { ...fields, ...reasons },
  rule: reasons,
  items: reasons,
  kind: reasons,
  ground: reasons,
};

/** Whose states a refusal speaks of. */
const axes: Partial<Readonly<Record<RefusalCode, StateAxis>>> = {
  OPENING_NOT_OPEN: 'opening',
  PLACEMENT_ABOARD: 'placement',
  TRIP_NOT_BOARDABLE: 'trip',
  WORKER_ALREADY_PLACED: 'placement',
  WORKER_NOT_ACTIVE: 'record',
};

/** A list of codes (`DATE,SKILL`, `permit.INSPECTION`) in words; what the table does not know stays as it is. */
const inWords = (text: string, table: Words, lang: Lang): string =>
  text
    .split(/[\s,]+/)
    .map((token) => {
      const key = token.slice(token.lastIndexOf('.') + 1);
      return (Object.hasOwn(table, key) ? table[key]?.[lang] : undefined) ?? token;
    })
    .join(lang === 'zh' ? '、' : ', ');

/** The states among the params, in words; a code whose word nobody can tell stays a code. */
const statesInWords = (code: RefusalCode, params: ExplainParams, lang: Lang): Readonly<Record<string, string>> => {
  const present = stateNames.filter((name) => /^[A-Z][A-Z_]*$/.test(String(params[name] ?? '')));
  const codes = present.map((name) => String(params[name]));
  const said = typeof params['axis'] === 'string' && Object.hasOwn(states, params['axis']) ? (params['axis'] as StateAxis) : undefined;
  const axis = said ?? axes[code];
  const words = axis ? codes.map((state) => stateWord(axis, state, lang)) : stateWordsTogether(codes, lang);
  return Object.fromEntries(present.map((name, i) => [name, words[i] ?? String(params[name])]));
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
 * to the minute. A placeholder without a value, or with a bare id that says nothing to a person, gets a general word or is left out.
 */
export const explain = (code: RefusalCode, params: ExplainParams = {}, lang: Lang = 'zh'): string => {
  const known = statesInWords(code, params, lang);
  const valueOf = (name: string): string | undefined => {
    const value = params[name];
    if (value === undefined || value === null || value === '' || allIds.test(String(value))) return undefined;
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
