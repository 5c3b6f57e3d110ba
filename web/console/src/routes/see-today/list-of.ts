import type { Figure } from '../../data/figures';
import { addressOf } from '../../parts/filters';

/** Address of the list behind a figure. */
export const listOf = ({ opens: { list, query } }: Figure): string => addressOf(list === 'trips' ? '/trips' : '/people', query);
