import type { Command } from '../command';
import { check } from './check';
import { explain } from './explain';
import { lsp } from './lsp';
import { parse } from './parse';
import { repeats } from './repeats';

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [check, parse, repeats, explain, lsp];
