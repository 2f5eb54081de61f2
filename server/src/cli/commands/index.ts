import type { Command } from '../command';
import { baseline } from './baseline';
import { check } from './check';
import { completion } from './completion';
import { doctor } from './doctor';
import { explain } from './explain';
import { fix } from './fix';
import { figures } from './figures';
import { init } from './init';
import { lsp } from './lsp';
import { parse } from './parse';
import { repeats } from './repeats';
import { sources } from './sources';

/** Every command, in the order of the help page. */
export const commands: readonly Command[] = [
  check,
  fix,
  parse,
  repeats,
  figures,
  sources,
  init,
  explain,
  baseline,
  doctor,
  completion,
  lsp,
];
