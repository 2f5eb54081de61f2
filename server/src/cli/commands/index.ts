import type { Command } from '../command';
import { check } from './check';
import { explain } from './explain';
import { figures } from './figures';
import { lsp } from './lsp';
import { parse } from './parse';
import { repeats } from './repeats';
import { sources } from './sources';

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [check, parse, repeats, figures, sources, explain, lsp];
